using System.Runtime.InteropServices;

using ReportGen.Cli.Terminals;
using ReportGen.Cli;

// Most runs end before they have used so much memory: it is taken from the system in one piece, and nothing is collected.
// A process of 32 bits has no room for that.
const long enoughForANote = 64 << 20;
_ = Environment.Is64BitProcess && GC.TryStartNoGCRegion(enoughForANote);

using var interrupted = new CancellationTokenSource();
using var registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    // The first Ctrl-C lets files be finished or left whole; a second one ends the process at once.
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
    // Nobody can be told that the streams for messages take no more, as on a full disk: the caller sees the exit code.
    return ExitCode.CannotTell;
}
