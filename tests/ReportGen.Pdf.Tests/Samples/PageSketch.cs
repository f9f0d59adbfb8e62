using System.Collections.Immutable;

using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Tests.Samples;

/// <summary>Puts items on a page by hand: just enough layout for tests of the writer.</summary>
internal sealed class PageSketch
{
    private const double Size = 10.5;

    private readonly List<FrameItem> _items = [];

    public double Left { get; init; } = 72;

    public double Width { get; init; } = 451;

    /// <summary>Where the next line's baseline goes.</summary>
    public double Y { get; set; } = 90;

    public string Language { get; init; } = "zh-CN";

    /// <summary>Items that a group of one tag holds.</summary>
    public static GroupItem Tagged(StructureElement element, params IEnumerable<FrameItem> items) =>
        new([.. items]) { Tag = new StructureTag(element) };

    public static GroupItem Artifact(ArtifactKind kind, params IEnumerable<FrameItem> items) =>
        new([.. items]) { Tag = new ArtifactTag(kind) };

    public static PathItem Box(Rect area, Colour fill) => new(VectorPath.Rectangle(area)) { Fill = fill };

    public PageSketch Add(params IEnumerable<FrameItem> items)
    {
        _items.AddRange(items);
        return this;
    }

    /// <summary>A line of text on the next baseline.</summary>
    public IEnumerable<FrameItem> Line(string text, double size = Size, OpenTypeFace? face = null, double x = 0, string? language = null, Colour? colour = null)
    {
        IEnumerable<FrameItem> runs = Text(text, new Point(Left + x, Y), size, face, language ?? Language, colour);
        Y += size * 1.6;
        return runs;
    }

    /// <summary>Text broken where the line is full: at spaces in English, anywhere in Chinese.</summary>
    public IEnumerable<FrameItem> Paragraph(string text, double size = Size, OpenTypeFace? face = null, string? language = null)
    {
        var selection = new FontSelection(face ?? RepositoryFonts.Serif);
        var items = new List<FrameItem>();
        int start = 0;
        while (start < text.Length)
        {
            int length = 1;
            int fit = 1;
            double width = 0;
            for (; start + length <= text.Length; length++)
            {
                width += TextShaper.Shape(text.Substring(start + length - 1, 1), selection, size).Width;
                if (width > Width)
                {
                    break;
                }

                bool mayBreak = start + length == text.Length || text[start + length - 1] == ' ' || text[start + length] > 0x2E80;
                fit = mayBreak ? length : fit;
            }

            items.AddRange(Line(text.Substring(start, fit), size, face, language: language));
            start += fit;
        }

        return items;
    }

    public static IEnumerable<FrameItem> Text(string text, Point baseline, double size = Size, OpenTypeFace? face = null, string? language = null, Colour? colour = null) =>
        TextShaper.Shape(text, new FontSelection(face ?? RepositoryFonts.Serif), size, new ShapingOptions { Language = language })
            .ToGlyphRuns(baseline, colour ?? Colour.Black);

    public PageFrame ToPage(string label = "") => new(Graphics.Geometry.Size.A4, [.. _items]) { Label = label };

    public static PagedDocument Document(params IEnumerable<PageFrame> pages) =>
        new(new DocumentInfo("测试", "zh-CN"), [.. pages]);

    public static ImmutableArray<FrameItem> Items(params IEnumerable<FrameItem> items) => [.. items];
}
