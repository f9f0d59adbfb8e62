using System.Collections.Immutable;

namespace ReportGen.Visual;

/// <summary>Compares the pages of the sample notes with their reference pictures, updates these, and compares with poppler.</summary>
internal static class Program
{
    private const string Usage = """
        usage: dotnet run --project tests/ReportGen.Visual [-- --accept | --poppler]
          (nothing)   compare pages with their reference pictures; write a report of those that changed
          --accept    renew the reference pictures and those of the README
          --poppler   compare every page with what poppler draws of its PDF, where poppler is installed
        """;

    private static int Main(string[] args)
    {
        var pages = new SamplePages();
        var references = new ReferenceCheck(ReferenceCheck.Folder, pages);
        var readme = new ReadmePictures(pages);
        switch (args)
        {
            case []:
                return Compare([.. references.Run(), .. readme.Run()], [.. references.Orphans()]);
            case ["--accept"]:
                ImmutableArray<string> changed = [.. references.Accept(), .. readme.Accept()];
                Console.WriteLine(changed.IsEmpty ? "no picture has changed" : $"updated: {string.Join(", ", changed)}");
                return 0;
            case ["--poppler"]:
                return new PopplerCheck(pages, Console.Out).Run() ? 0 : 1;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Compare(ImmutableArray<Mismatch> mismatches, ImmutableArray<string> orphans)
    {
        foreach (string orphan in orphans)
        {
            Console.WriteLine($"there is no page for {Path.GetFileName(orphan)}");
        }

        if (mismatches.IsEmpty)
        {
            Console.WriteLine($"{Subject.All.Length} pages match their reference pictures");
            return orphans.IsEmpty ? 0 : 1;
        }

        DifferenceReport.Write(DifferenceReport.DefaultPath, mismatches);
        Console.WriteLine($"{mismatches.Length} pictures changed: see {DifferenceReport.DefaultPath}");
        return 1;
    }
}
