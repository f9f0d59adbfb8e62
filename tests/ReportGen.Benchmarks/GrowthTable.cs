using System.Diagnostics;
using System.Globalization;

using ReportGen.Graphics.Pages;

namespace ReportGen.Benchmarks;

/// <summary>Prints how time and memory grow with the length of a document; constant last columns mean linear growth.</summary>
internal static class GrowthTable
{
    private static readonly int[] Sizes = [1000, 2000, 4000, 8000];

    /// <summary>Prints the table.</summary>
    /// <param name="output">The output.</param>
    /// <param name="isLargeOnly">True to run only the large document, so that the peak memory is not affected by others.</param>
    public static void Print(TextWriter output, bool isLargeOnly)
    {
        // The first run includes compilation and the reading of fonts.
        LargeDocument.Table(500);
        LargeDocument.Text(500);
        output.WriteLine("document            | pages |   time s | µs per unit | allocated MB | KB per unit | peak working set MB");
        output.WriteLine("--------------------|-------|----------|-------------|--------------|-------------|--------------------");
        foreach (int size in isLargeOnly ? [] : Sizes)
        {
            Measure(output, $"{size} table rows", size, () => LargeDocument.Table(size));
        }

        foreach (int size in isLargeOnly ? [] : Sizes)
        {
            Measure(output, $"{size} paragraphs", size, () => LargeDocument.Text(size));
        }

        Measure(output, "1000 pages, 10k rows", 10_000, () => LargeDocument.Mixed(5_200, 10_000));
    }

    private static void Measure(TextWriter output, string name, int units, Func<PagedDocument> run)
    {
        GC.Collect();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long started = Stopwatch.GetTimestamp();
        int pages = run().Pages.Length;
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        double allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-19} | {pages,5} | {seconds,8:F2} | {seconds * 1e6 / units,11:F0} | {allocated / 1e6,12:F0} | {allocated / 1e3 / units,11:F1} | {process.PeakWorkingSet64 / 1e6,19:F0}"));
    }
}
