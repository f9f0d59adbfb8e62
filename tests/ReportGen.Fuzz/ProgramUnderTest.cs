using System.Diagnostics;
using System.Text;

namespace ReportGen.Fuzz;

/// <summary>How a run of the program ended.</summary>
/// <param name="ExitCode">The exit code; 128 and more for a signal.</param>
/// <param name="Processor">Processor time.</param>
/// <param name="Memory">Largest memory in bytes.</param>
/// <param name="Output">Standard output and standard error, shortened.</param>
internal sealed record RunResult(int ExitCode, TimeSpan Processor, long Memory, string Output);

/// <summary>Starts the program and measures it.</summary>
/// <param name="program">Path of reportgen or reportgen.dll.</param>
internal sealed class ProgramUnderTest(string program)
{
    private const int LongestOutput = 1 << 20;

    private static readonly TimeSpan WallLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>The program that was built together with this one.</summary>
    public static string Default { get; } = RepositoryFolder.Of(
        "src", "ReportGen.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "reportgen.dll");

    /// <summary>Builds all notes of a content folder.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="output">The output folder.</param>
    public RunResult Build(string content, string output)
    {
        bool isManaged = program.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isManaged ? "dotnet" : program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(content)!,
        };
        if (isManaged)
        {
            start.ArgumentList.Add(program);
        }

        foreach (string argument in (ReadOnlySpan<string>)
            ["build", "--content", content, "--out", output, "--templates", RepositoryFolder.Of("templates"), "--fonts", RepositoryFolder.Of("fonts")])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        var text = new StringBuilder();
        void Take(object sender, DataReceivedEventArgs line)
        {
            lock (text)
            {
                text.Append(text.Length < LongestOutput ? line.Data + "\n" : string.Empty);
            }
        }

        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var clock = Stopwatch.StartNew();
        (TimeSpan processor, long memory) = (TimeSpan.Zero, 0);
        while (!process.WaitForExit(Interval))
        {
            try
            {
                process.Refresh();
                processor = process.TotalProcessorTime;
                memory = Math.Max(memory, process.PeakWorkingSet64);
            }
            catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It has ended since.
            }

            if (clock.Elapsed > WallLimit)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        process.WaitForExit();
        lock (text)
        {
            return new RunResult(process.ExitCode, processor, memory, text.ToString());
        }
    }
}
