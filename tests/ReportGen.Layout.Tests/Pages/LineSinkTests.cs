using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Text;

namespace ReportGen.Layout.Tests.Pages;

/// <summary>What a layout tells of itself: its lines and its boxes.</summary>
public class LineSinkTests
{
    [Fact]
    public void Every_line_is_told_once_with_its_page_and_place()
    {
        var lines = new List<PlacedLine>();

        Generate(new GenerateOptions { Lines = lines.Add });

        // The total of pages takes a second pass; its lines count once.
        Assert.Equal(["2页", "一二三四", "五六", "七八九十", "甲乙"], lines.Select(line => line.Line.Text));
        Assert.Equal([1, 1, 1, 2, 2], lines.Select(line => line.Page));
        Assert.Equal([2, 2], lines.Where(line => line.Line.Index == 0 && line.Count > 1).Select(line => line.Count));
        Assert.Equal(new Rect(10, 26, 40, 16), lines[1].Area);
        Assert.Equal(new Rect(10, 10, 40, 16), lines[3].Area);
    }

    [Fact]
    public void Boxes_are_named_decoration_and_change_no_place()
    {
        PagedDocument plain = Generate(GenerateOptions.Default);
        PagedDocument boxed = Generate(new GenerateOptions { DrawBoxes = true, BoxFont = CommittedFonts.Serif });

        string[] decoration = [.. boxed.Pages.SelectMany(page => Texts(page.Items, isDecoration: false)).Where(text => text.IsDecoration).Select(text => text.Run.Text)];
        Assert.Contains("Text", decoration);
        Assert.Contains("Column", decoration);
        Assert.Equal(2, decoration.Count(text => text == "Layout boxes: not for release"));
        Assert.Equal(
            plain.Pages.SelectMany(page => Texts(page.Items, isDecoration: false)).Select(text => (text.Run.Text, text.Run.Baseline)),
            boxed.Pages.SelectMany(page => Texts(page.Items, isDecoration: false)).Where(text => !text.IsDecoration).Select(text => (text.Run.Text, text.Run.Baseline)));
    }

    private static PagedDocument Generate(GenerateOptions options)
    {
        Document document = Document.Create(container => container.Page(page =>
        {
            page.Size(new Size(60, 70));
            page.Margin(10);
            page.DefaultTextStyle(CommittedFonts.Chinese);
            page.Content().Column(column =>
            {
                column.Item().Text(text =>
                {
                    text.TotalPages();
                    text.Span("页");
                });
                column.Item().Text("一二三四五六");
                column.Item().Text("七八九十甲乙");
            });
        }));
        var diagnostics = new DiagnosticBag();
        PagedDocument? pages = document.Generate(options, diagnostics);
        Assert.Empty(diagnostics.Items);
        return pages!;
    }

    private static IEnumerable<(GlyphRun Run, bool IsDecoration)> Texts(IEnumerable<FrameItem> items, bool isDecoration)
    {
        foreach (FrameItem item in items)
        {
            if (item is GlyphRun run)
            {
                yield return (run, isDecoration);
            }
            else if (item is GroupItem group)
            {
                foreach ((GlyphRun, bool) inner in Texts(group.Items, isDecoration || group.Tag is ArtifactTag))
                {
                    yield return inner;
                }
            }
        }
    }
}
