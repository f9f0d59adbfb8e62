using System.Runtime.InteropServices;

using ReportGen.Cli.Terminals;
using ReportGen.Cli;

StandardDescriptors.Open();

// Most runs end before they have used this much memory, which is reserved at once, so that no garbage collection occurs.
// A 32-bit process does not have enough address space.
const long enoughForANote = 64 << 20;
_ = Environment.Is64BitProcess && GC.TryStartNoGCRegion(enoughForANote);

using var interrupted = new CancellationTokenSource();
using var registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    // The first Ctrl-C allows files to be completed or left unchanged; a second one ends the process immediately.
    context.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
});

Terminal terminal = Terminal.OfProcess();
try
{
    int code = new CommandLine(terminal, interrupted.Token).Run(args);
    terminal.Out.Flush();
    terminal.Error.Flush();
    return code;
}
catch (IOException)
{
    // A failure of the output streams, such as a full disk, cannot be reported on them; only the exit code shows it.
    return ExitCode.OutputFailed;
}
