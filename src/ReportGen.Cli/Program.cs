using System.Runtime.InteropServices;

using ReportGen.Cli.Terminals;
using ReportGen.Cli;

using var interrupted = new CancellationTokenSource();
using var registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    // The first Ctrl-C lets files be finished or left whole; a second one ends the process at once.
    context.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
});

Terminal terminal = Terminal.OfProcess();
int code = new CommandLine(terminal, interrupted.Token).Run(args);
terminal.Out.Flush();
terminal.Error.Flush();
return code;
