namespace ReportGen.Visual.Tests;

/// <summary>The pages of the sample notes look as they did; one compilation of the notes serves all tests.</summary>
public sealed class ReferencePictureTests
{
    /// <summary>All reference pictures together, in bytes, so that a fresh clone stays small.</summary>
    private const long LargestTotal = 300_000;

    [Fact]
    public void Sample_pages_look_as_their_reference_pictures()
    {
        var pages = new SamplePages();
        var references = new ReferenceCheck(ReferenceCheck.Folder, pages);
        Mismatch[] changed = [.. references.Run(), .. new ReadmePictures(pages).Run()];
        if (changed.Length > 0)
        {
            DifferenceReport.Write(DifferenceReport.DefaultPath, changed);
            Assert.Fail($"{string.Join(", ", changed.Select(mismatch => mismatch.Name))} changed: see {DifferenceReport.DefaultPath}");
        }

        Assert.Empty(references.Orphans());
    }

    [Fact]
    public void Reference_pictures_are_small() =>
        Assert.InRange(Directory.GetFiles(ReferenceCheck.Folder).Sum(file => new FileInfo(file).Length), 1, LargestTotal);

    [Fact]
    public void Each_page_is_kept_once() =>
        Assert.Equal(Subject.All.Length, Subject.All.Select(subject => subject.FileName).Distinct(StringComparer.Ordinal).Count());
}
