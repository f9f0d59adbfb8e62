using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Tests.Rendering;

public sealed class MarginNotesTests
{
    [Fact]
    public void A_comment_stands_beside_the_line_before_it_and_never_over_the_page()
    {
        PagedDocument plain = ComposedSample.Compose(Note).Pages;
        PagedDocument draft = ComposedSample.WithComments(Note);
        Assert.Equal(plain.Pages.Length, draft.Pages.Length);
        for (int i = 0; i < plain.Pages.Length; i++)
        {
            double width = plain.Pages[i].Size.Width;
            Assert.True(draft.Pages[i].Size.Width > width);
            Assert.Equal(plain.Pages[i].Size.Height, draft.Pages[i].Size.Height);
            (Point At, GlyphRun Run)[] all = [.. ComposedSample.Runs(draft.Pages[i])];
            Assert.Equal(TextsOf(ComposedSample.Runs(plain.Pages[i])), TextsOf(all.Where(run => run.At.X < width)));
            Assert.Contains("not for release", string.Concat(all.Where(run => run.At.X >= width).Select(run => run.Run.Text)), StringComparison.Ordinal);
        }

        PageFrame page = Assert.Single(draft.Pages, each => ComposedSample.TextOf(each).Contains("核对第二段", StringComparison.Ordinal));
        (Point At, GlyphRun Run)[] runs = [.. ComposedSample.Runs(page)];
        double second = runs.First(run => run.Run.Text.Contains("第二段写", StringComparison.Ordinal)).At.Y;
        double note = runs.First(run => run.Run.Text.Contains("核对第二段", StringComparison.Ordinal)).At.Y;
        Assert.InRange(note, second - 5, second + 20);
        Assert.Contains("note.zh.md:9", runs.Select(run => run.Run.Text));
    }

    [Fact]
    public void Notes_that_need_more_space_than_the_page_make_it_higher()
    {
        string note = Note + string.Concat(Enumerable.Range(0, 60).Select(i => $"\n\n段落。<!-- 批注{i}：{new string('长', 90)} -->"));
        PagedDocument plain = ComposedSample.Compose(note).Pages;
        PagedDocument draft = ComposedSample.WithComments(note);

        Assert.Contains(draft.Pages.Zip(plain.Pages), pair => pair.First.Size.Height > pair.Second.Size.Height);
        string text = string.Concat(draft.Pages.Select(ComposedSample.TextOf));
        Assert.All(Enumerable.Range(0, 60), i => Assert.Contains($"批注{i}：", text, StringComparison.Ordinal));
        foreach (PageFrame page in draft.Pages)
        {
            double width = plain.Pages[0].Size.Width;
            double[] lines = [.. ComposedSample.Runs(page).Where(run => run.At.X >= width).Select(run => Math.Round(run.At.Y, 3)).Distinct().Order()];
            Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.Second - pair.First > 5, $"{pair}"));
            Assert.All(lines, line => Assert.InRange(line, 0, page.Size.Height));
        }
    }

    private const string Note = """
        ::: cover
        正文<!-- 内部批注，勿外发 -->
        :::

        # 第一章

        第一段写在这里。

        第二段写在这里。<!-- 核对第二段 -->
        """;

    private static string TextsOf(IEnumerable<(Point At, GlyphRun Run)> runs) => string.Join('|', runs.Select(run => run.Run.Text));
}
