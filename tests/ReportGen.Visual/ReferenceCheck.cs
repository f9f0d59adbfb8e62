using System.Collections.Immutable;

namespace ReportGen.Visual;

/// <summary>A page that does not look as its reference picture.</summary>
/// <param name="Name">Name of the picture.</param>
/// <param name="Shows">What is to be seen on it.</param>
/// <param name="Old">The reference; null when there is none.</param>
/// <param name="New">The page as it is now.</param>
/// <param name="Difference">How far they differ; null when there is no reference.</param>
internal sealed record Mismatch(string Name, string Shows, PixelGrid? Old, PixelGrid New, Difference? Difference);

/// <summary>Compares the pages of the sample notes with the reference pictures, and renews those.</summary>
/// <param name="folder">Folder of the reference pictures.</param>
/// <param name="pages">The pages.</param>
internal sealed class ReferenceCheck(string folder, SamplePages pages)
{
    /// <summary>Pixels in a point of reference pictures: 30 an inch, which a page of text still shows line by line.</summary>
    public const double Scale = 30 / 72.0;

    /// <summary>
    /// Largest mean difference of a picture and of a square in it. The same system draws the same pixels; another one may
    /// round the shade of an edge otherwise. A line that moves or a digit that changes goes beyond.
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

    /// <summary>The pages that do not look as their reference pictures.</summary>
    public ImmutableArray<Mismatch> Run() => [.. Subject.All.Select(Compare).OfType<Mismatch>()];

    /// <summary>Reference pictures of pages that are no longer kept.</summary>
    public IEnumerable<string> Orphans() => Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*.png").Where(file => Subject.All.All(subject => subject.FileName != Path.GetFileName(file))).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Compares a page; null when it looks as its reference.</summary>
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

    /// <summary>Writes the reference pictures of pages that do not look as theirs, and removes those of no page.</summary>
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
