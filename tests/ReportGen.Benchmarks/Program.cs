using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

using ReportGen.Benchmarks;

// Prints medians and allocations; run in Release: dotnet run -c Release --project tests/ReportGen.Benchmarks -- --filter '*'
// The argument 'growth' prints a table of the layout time by document length, in seconds;
// 'growth large' runs only the largest document; 'text' prints the speed of paragraph layout.
if (args is ["growth", ..])
{
    GrowthTable.Print(Console.Out, isLargeOnly: args is [_, "large"]);
}
else if (args is ["text"])
{
    TextTable.Print(Console.Out);
}
else
{
    // In-process, because building a second copy of every project takes longer than measuring.
    IConfig config = DefaultConfig.Instance.AddJob(
        Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(12).WithWarmupCount(6));
    BenchmarkSwitcher.FromAssembly(typeof(SampleNote).Assembly).Run(args, config);
}
