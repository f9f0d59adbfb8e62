using System.Collections.Immutable;

using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Typesetting.Tests.Rendering;

/// <summary>The logical structure of pages: roles, order, names.</summary>
public sealed class ComposedStructureTests
{
    private const string Cover = "::: cover\n## 主要观点\n观点。\n:::\n\n";

    [Fact]
    public void The_back_matter_of_a_parallel_edition_is_read_after_its_body()
    {
        PagedDocument pages = ComposedSample.Compose(
            Cover + "# 章 {#one}\n\n甲段。\n\n```table {#t}\ncaption: 表\ndata: t\ncolumns: [code, pe]\nsource: 示例\nplace: float\n```\n",
            "::: cover\n## Points\nPoint.\n:::\n\n# Chapter {#one}\n\nFirst.\n\n```table {#t}\ncaption: Table\ndata: t\ncolumns: [code, pe]\nsource: Sample\nplace: float\n```\n",
            Edition.Bilingual,
            "bilingual: parallel").Pages;
        Assert.All(ElementsOf(pages).Where(element => element.Parent is { Parent: null }), part => Assert.Equal(0, part.Order));
    }

    [Fact]
    public void A_row_of_a_group_is_named_by_the_column_after_the_group_and_after_codes_by_the_next_too()
    {
        PagedDocument pages = ComposedSample.Compose(
            Cover + "# 章\n\n```table {#t}\ncaption: 表\ndata: t\ngroup: group\ncolumns: [group, code, {data: group, head: 名}, pe]\nwhere: {code: [600003.SH]}\nsource: 示例\n```\n").Pages;
        StructureElement row = TextsOf(pages).First(entry => entry.Text == "600003.SH").Element.Parent!;
        (StructureRole, HeaderScope?)[] cells = [.. ElementsOf(pages).Where(element => element.Parent == row).Select(cell => (cell.Role, cell.Scope))];
        Assert.Equal([(StructureRole.TH, HeaderScope.Row), (StructureRole.TH, HeaderScope.Row), (StructureRole.TH, HeaderScope.Row), (StructureRole.TD, null)], cells);
    }

    [Fact]
    public void The_label_and_the_value_of_a_fact_are_one_paragraph()
    {
        PagedDocument pages = ComposedSample.Compose(Cover + "# 章\n\n正文。\n").Pages;
        StructureElement label = TextsOf(pages).First(entry => entry.Text == "日期").Element;
        StructureElement value = TextsOf(pages).First(entry => entry.Text.StartsWith("2024年02月", StringComparison.Ordinal)).Element;
        Assert.Equal((StructureRole.Span, StructureRole.Span), (label.Role, value.Role));
        Assert.Same(label.Parent, value.Parent);
        Assert.Equal(StructureRole.P, label.Parent!.Role);
    }

    [Fact]
    public void Title_and_unit_of_an_exhibit_are_parts_of_its_caption_beside_the_exhibit()
    {
        PagedDocument pages = ComposedSample.Compose(
            Cover + "# 章\n\n```chart {#c}\nkind: bar\ncaption: 题名\nunit: 单位：倍\ndata: t\nwhere: {code: [600003.SH, 600004.SH]}\nx: code\nseries: [{data: pe}]\nsource: 示例\ncaption_side: right\n```\n").Pages;
        StructureElement title = TextsOf(pages).Last(entry => entry.Text == "题名").Element;
        StructureElement unit = TextsOf(pages).First(entry => entry.Text.StartsWith("单位：倍", StringComparison.Ordinal)).Element;
        Assert.NotSame(title, unit);
        StructureElement caption = title.Parent!;
        Assert.Same(caption, unit.Parent);
        Assert.Equal(StructureRole.Caption, caption.Role);
        Assert.Equal(StructureRole.Div, caption.Parent!.Role);
        StructureElement figure = ElementsOf(pages).Last(element => element.Role == StructureRole.Figure);
        Assert.Same(caption.Parent, figure.Parent);
        Assert.True(caption.Order < figure.Order);
    }

    [Fact]
    public void A_reference_to_a_page_describes_its_target()
    {
        PagedDocument pages = ComposedSample.Compose(Cover + "# 章 {#here}\n\n见第[@page:sec:here]页。\n").Pages;
        LinkItem[] links = [.. Items(pages.Pages[^2].Items).Concat(Items(pages.Pages[^1].Items)).OfType<LinkItem>()];
        Assert.All(links, link => Assert.Equal("第 1 章", link.Description));
        Assert.NotEmpty(links);
    }

    [Fact]
    public void A_drawn_bullet_is_a_label_and_code_is_code()
    {
        PagedDocument pages = ComposedSample.Compose(Cover + "# 章\n\n- 条目`x = 1`\n\n```text\nfirst line\nlast\n```\n").Pages;
        Assert.Contains(ElementsOf(pages), element => element is { Role: StructureRole.Lbl, ActualText: "•", Parent.Role: StructureRole.LI });
        string[] code = [.. TextsOf(pages).Where(entry => entry.Element.Role == StructureRole.Code).Select(entry => entry.Text)];
        Assert.Equal(["x = 1", "first line ", "last"], code);
    }

    [Fact]
    public void Both_openings_of_a_sequential_edition_are_in_the_outline()
    {
        PagedDocument pages = ComposedSample.Compose(
            Cover + "# 章\n\n正文。\n", "::: cover\n## Points\nPoint.\n:::\n\n# Chapter\n\nText.\n", Edition.Bilingual, "bilingual: sequential").Pages;
        Assert.Equal(["一则短评", "A short note"], pages.Outline.Take(2).Select(entry => entry.Title));
    }

    [Fact]
    public void A_footnote_starts_with_its_label()
    {
        PagedDocument pages = ComposedSample.Compose(Cover + "# 章\n\n正文[^a]。\n\n[^a]: 注文。\n").Pages;
        StructureElement label = TextsOf(pages).Last(entry => entry.Text == "1" && entry.Element.Role == StructureRole.Lbl).Element;
        Assert.Equal(StructureRole.Note, label.Parent!.Role);
        Assert.Contains(TextsOf(pages), entry => entry.Text == "注文。" && entry.Element == label.Parent);
    }

    [Fact]
    public void An_entry_of_the_contents_refers_to_its_place()
    {
        PagedDocument pages = ComposedSample.Compose(Cover + "# 第一章\n\n正文。\n").Pages;
        StructureElement link = ElementsOf(pages).First(element => element.Role == StructureRole.Link);
        Assert.Equal((StructureRole.Reference, StructureRole.TocItem), (link.Parent!.Role, link.Parent.Parent!.Role));
    }

    /// <summary>All elements, in the order of painting, each once.</summary>
    private static ImmutableArray<StructureElement> ElementsOf(PagedDocument pages) =>
        [.. pages.Pages.SelectMany(page => Tagged(page.Items, null)).Select(entry => entry.Element).Distinct()];

    /// <summary>The texts of elements.</summary>
    private static ImmutableArray<(string Text, StructureElement Element)> TextsOf(PagedDocument pages) =>
        [.. pages.Pages.SelectMany(page => Tagged(page.Items, null)).Where(entry => entry.Text.Length > 0)];

    private static IEnumerable<(string Text, StructureElement Element)> Tagged(ImmutableArray<FrameItem> items, StructureElement? owner)
    {
        foreach (FrameItem item in items)
        {
            switch (item)
            {
                case GlyphRun run when owner is not null:
                    yield return (run.Text, owner);
                    break;
                case GroupItem group:
                    StructureElement? inner = group.Tag switch
                    {
                        StructureTag tag => tag.Element,
                        ArtifactTag => null,
                        _ => owner,
                    };
                    for (StructureElement? element = group.Tag is StructureTag ? inner : null; element is not null; element = element.Parent)
                    {
                        yield return (string.Empty, element);
                    }

                    foreach ((string Text, StructureElement Element) entry in Tagged(group.Items, inner))
                    {
                        yield return entry;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<FrameItem> Items(IEnumerable<FrameItem> items) =>
        items.SelectMany(item => item is GroupItem group ? Items(group.Items) : [item]);
}
