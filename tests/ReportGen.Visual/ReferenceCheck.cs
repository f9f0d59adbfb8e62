using System.Collections.Immutable;

namespace ReportGen.Visual;

/// <summary>A page that differs from its reference picture.</summary>
/// <param name="Name">Name of the picture.</param>
/// <param name="Shows">What the page shows.</param>
/// <param name="Old">The reference; null when there is none.</param>
/// <param name="New">The current page.</param>
/// <param name="Difference">How far they differ; null when there is no reference.</param>
internal sealed record Mismatch(string Name, string Shows, PixelGrid? Old, PixelGrid New, Difference? Difference);

/// <summary>Compares the pages of the sample notes with the reference pictures, and updates these.</summary>
/// <param name="folder">Folder of the reference pictures.</param>
/// <param name="pages">The pages.</param>
internal sealed class ReferenceCheck(string folder, SamplePages pages)
{
    /// <summary>Pixels per point of reference pictures: 30 per inch, at which the lines of text are still distinguishable.</summary>
    public const double Scale = 30 / 72.0;

    /// <summary>
    /// Largest mean difference of a picture and of a square in it. The same system draws the same pixels; another one may
    /// round the shade of an edge differently. A moved line or a changed digit exceeds this.
    /// </summary>
    public const double LargestMean = 0.2;

    /// <summary>See <see cref="LargestMean"/>.</summary>
    public const double LargestWorst = 4;

    /// <summary>Folder of the reference pictures in the repository.</summary>
    public static string Folder => RepositoryFolder.Of("tests", "ReportGen.Visual", "References");

    /// <summary>A page as a reference picture shows it.</summary>
    public PixelGrid Draw(Subject subject)
    {
        using Raster.PagePicture picture = SamplePages.Draw(pages.Page(subject), Scale);
        return PixelGrid.Of(picture).Reduced();
    }

    /// <summary>The pages that differ from their reference pictures.</summary>
    public ImmutableArray<Mismatch> Run() => [.. Subject.All.Select(Compare).OfType<Mismatch>()];

    /// <summary>Reference pictures without a page.</summary>
    public IEnumerable<string> Orphans() => Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*.png").Where(file => Subject.All.All(subject => subject.FileName != Path.GetFileName(file))).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Compares a page; null when it matches its reference.</summary>
    public Mismatch? Compare(Subject subject)
    {
        PixelGrid drawn = Draw(subject);
        string path = Path.Combine(folder, subject.FileName);
        if (!File.Exists(path))
        {
            return new Mismatch(subject.FileName, subject.Shows, null, drawn, null);
        }

        PixelGrid reference = PixelGrid.Read(path);
        var difference = Difference.Of(reference, drawn);
        bool isSame = (reference.Width, reference.Height) == (drawn.Width, drawn.Height)
            && difference.Mean <= LargestMean && difference.Worst <= LargestWorst;
        return isSame ? null : new Mismatch(subject.FileName, subject.Shows, reference, drawn, difference);
    }

    /// <summary>Updates the reference pictures of pages that differ, and removes those without a page.</summary>
    /// <returns>Names of the files changed.</returns>
    public ImmutableArray<string> Accept()
    {
        Directory.CreateDirectory(folder);
        ImmutableArray<string>.Builder changed = ImmutableArray.CreateBuilder<string>();
        foreach (Mismatch mismatch in Run())
        {
            File.WriteAllBytes(Path.Combine(folder, mismatch.Name), mismatch.New.ToReferenceFile());
            changed.Add(mismatch.Name);
        }

        foreach (string orphan in Orphans())
        {
            File.Delete(orphan);
            changed.Add(Path.GetFileName(orphan));
        }

        return changed.ToImmutable();
    }
}
