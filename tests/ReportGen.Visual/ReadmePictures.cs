using System.Collections.Immutable;

using ReportGen.Notes;
using ReportGen.Raster;

namespace ReportGen.Visual;

/// <summary>The pictures of pages shown in the README.</summary>
/// <param name="pages">The pages.</param>
internal sealed class ReadmePictures(SamplePages pages)
{
    /// <summary>A third of the width of a wide README on a high-resolution screen.</summary>
    private const double Width = 620;

    private static readonly (string File, Subject Subject)[] Pictures =
    [
        ("cover-zh.png", new("sora-note", Edition.Chinese, 1, "cover of the Chinese edition")),
        ("cover-en.png", new("sora-note", Edition.English, 1, "cover of the English edition")),
        ("body-bilingual.png", new("sora-note", Edition.Bilingual, 4, "page of the bilingual edition")),
    ];

    /// <summary>The pictures that are out of date.</summary>
    public ImmutableArray<Mismatch> Run() =>
    [
        .. Pictures.Select(picture =>
        {
            PixelGrid drawn = Draw(picture.Subject, out _);
            var shown = PixelGrid.Read(PathOf(picture.File));
            var difference = Difference.Of(shown.Reduced(), drawn.Reduced());
            return difference.Mean <= ReferenceCheck.LargestMean ? null : new Mismatch(picture.File, picture.Subject.Shows, shown, drawn, difference);
        }).OfType<Mismatch>(),
    ];

    /// <summary>Renders the outdated pictures again.</summary>
    /// <returns>Names of the files changed.</returns>
    public ImmutableArray<string> Accept()
    {
        ImmutableArray<string> changed = [.. Run().Select(mismatch => mismatch.Name)];
        foreach ((string file, Subject subject) in Pictures.Where(picture => changed.Contains(picture.File)))
        {
            Draw(subject, out byte[] data);
            File.WriteAllBytes(PathOf(file), data);
        }

        return changed;
    }

    private PixelGrid Draw(Subject subject, out byte[] data)
    {
        Graphics.Pages.PageFrame page = pages.Page(subject);
        using PagePicture picture = SamplePages.Draw(page, Width / page.Size.Width);
        data = picture.Encode(PictureFormat.Png);
        return PixelGrid.Of(picture);
    }

    private static string PathOf(string file) => RepositoryFolder.Of(".readme", file);
}
