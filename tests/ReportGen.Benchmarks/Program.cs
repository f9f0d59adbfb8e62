using BenchmarkDotNet.Running;

using ReportGen.Benchmarks;

// Prints medians and allocations; run in Release: dotnet run -c Release --project tests/ReportGen.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(SampleNote).Assembly).Run(args);
