using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Pages;

/// <summary>Trees of all kinds of elements around blocks of random size: nothing is lost, doubled, or outside its page.</summary>
public class LayoutPropertyTests
{
    private const double Width = 200;
    private const double Height = 120;

    [Property(MaxTest = 300, Replay = "20261122,7")]
    public Property Every_block_is_drawn_whole_once_and_inside_its_page() =>
        Prop.ForAll(Trees.Any.ToArbitrary(), tree =>
        {
            var blocks = new Dictionary<string, double>(StringComparer.Ordinal);
            LayoutTest test = LayoutTest.OnPagesOf(Width, Height).ForContent(content => tree.Fill(content, blocks));
            Assert.DoesNotContain(test.Diagnostics.Items, item => item.Code != "LAY004");
            DrawnMock[] drawn = [.. test.Drawn.Where(mock => !mock.IsDecoration && blocks.ContainsKey(mock.Name))];
            foreach ((string name, double height) in blocks)
            {
                DrawnMock[] parts = [.. drawn.Where(mock => mock.Name == name)];
                Assert.True(parts.Length > 0, $"{name} is lost");
                // A part may stand in a box higher than itself, never in a lower one.
                Assert.True(parts.Sum(part => part.Area.Height) >= height - 0.01, $"{name} lost height");
                Assert.Equal(parts.Length, parts.Select(part => (part.Page, part.Area)).Distinct().Count());
            }

            Assert.All(test.Drawn, mock => Assert.True(IsInside(mock.Area), $"{mock} stands outside"));
        });

    [Property(MaxTest = 300, Replay = "20261122,7")]
    public Property Every_note_is_drawn_whole_below_the_text_and_begins_on_the_page_of_its_mark() =>
        Prop.ForAll(Trees.Marked.ToArbitrary(), Gen.Choose(1, 90).ArrayOf(10).ToArbitrary(), (tree, noteHeights) =>
        {
            LayoutTest test = LayoutTest.OnPagesOf(Width, Height).ForPage(page =>
            {
                page.Footnotes(notes =>
                {
                    notes.Spacing(2);
                    notes.Separator().Solid("rule", 5, 4);
                    for (int i = 0; i < noteHeights.Length; i++)
                    {
                        notes.Note($"n{i}").Mock($"n{i}", 5, noteHeights[i]);
                    }
                });
                tree.Fill(page.Content().ShrinkVertical(), new Dictionary<string, double>(StringComparer.Ordinal));
            });
            Assert.DoesNotContain(test.Diagnostics.Items, item => item.Code is not ("LAY004" or "LAY009"));
            bool anyMoved = test.Diagnostics.Items.Any(item => item.Code == "LAY009");
            for (int i = 0; i < noteHeights.Length; i++)
            {
                DrawnMock[] marks = [.. test.Drawn.Where(mock => mock.Name == $"mark n{i}")];
                DrawnMock[] parts = [.. test.Drawn.Where(mock => mock.Name == $"n{i}")];
                Assert.Equal(marks.Length > 0, parts.Length > 0);
                if (parts.Length == 0)
                {
                    continue;
                }

                Assert.Equal(noteHeights[i], parts.Sum(part => part.Area.Height), 0.01);
                int first = marks.Min(mark => mark.Page);
                Assert.True(anyMoved ? parts[0].Page >= first : parts[0].Page == first, $"n{i} is marked on page {first} and begins on page {parts[0].Page}");
            }

            foreach (IGrouping<int, DrawnMock> page in test.Drawn.GroupBy(mock => mock.Page))
            {
                DrawnMock[] notes = [.. page.Where(mock => mock.Name.StartsWith('n'))];
                double top = notes.Length == 0 ? Height : notes.Min(note => note.Area.Y) - 4;
                Assert.All(
                    page.Where(mock => mock.Name != "rule" && !mock.Name.StartsWith('n')),
                    mock => Assert.True(mock.Area.Bottom <= top + 0.01, $"{mock} stands over the notes"));
            }
        });

    [Property(MaxTest = 100, Replay = "20261122,7")]
    public Property The_same_tree_gives_the_same_pages() =>
        Prop.ForAll(Trees.Any.ToArbitrary(), tree =>
        {
            LayoutTest Run() => LayoutTest.OnPagesOf(Width, Height)
                .ForContent(content => tree.Fill(content, new Dictionary<string, double>(StringComparer.Ordinal)));
            Assert.Equal(Run().Drawn, Run().Drawn);
        });

    [Property(MaxTest = 300, Replay = "20261122,7")]
    public Property Floats_keep_the_order_of_their_series_and_never_stand_before_the_page_they_are_written_on() =>
        Prop.ForAll(Floating.Items.ToArbitrary(), items =>
        {
            LayoutTest test = LayoutTest.OnPagesOf(Width, Height).ForContent(content => content.Column(column =>
            {
                for (int i = 0; i < items.Count; i++)
                {
                    items[i].Add(column.Item(), i);
                }
            }));
            Assert.Empty(test.Diagnostics.Items);
            (int Index, DrawnMock Mock)[] drawn = [.. test.Drawn.Select(mock => (int.Parse(mock.Name, System.Globalization.CultureInfo.InvariantCulture), mock))];
            for (int i = 0; i < items.Count; i++)
            {
                Assert.Equal(items[i].Height, drawn.Where(part => part.Index == i).Sum(part => part.Mock.Area.Height), 0.01);
            }

            // Text and floats of one series are each in the order in which they are written, over pages and down the page.
            foreach (IGrouping<string, (int Index, DrawnMock Mock)> series in drawn.GroupBy(part => items[part.Index].Series))
            {
                int[] order = [.. series.OrderBy(part => part.Mock.Page).ThenBy(part => part.Mock.Area.Y).Select(part => part.Index)];
                Assert.Equal(order.Order(), order);
            }

            int text = 1;
            for (int i = 0; i < items.Count; i++)
            {
                int first = drawn.Where(part => part.Index == i).Min(part => part.Mock.Page);
                if (items[i].IsText)
                {
                    text = first;
                    // No heading ends a page below text: the text below it, or an exhibit between them, stands there too.
                    int next = items.FindIndex(i + 1, item => item.IsText);
                    if (items[i].IsHeading && next >= 0 && !items[next].IsBarrier && !items[next].IsHeading)
                    {
                        Assert.True(
                            drawn.Any(part => part.Index > i && part.Index <= next && part.Mock.Page == first)
                                || !drawn.Any(part => part.Index < i && part.Mock.Page == first && items[part.Index] is { IsText: true, IsHeading: false }),
                            $"heading {i} is left on page {first}: {string.Join(", ", items.Select((item, index) => $"{index} {item.Kind} {item.Height}"))} stand as {string.Join(", ", drawn.Select(part => $"{part.Index} on {part.Mock.Page} at {part.Mock.Area.Y}"))}");
                    }
                }
                else
                {
                    Assert.True(first >= text, $"{i} stands on page {first}, before the text above it on page {text}");
                    int barrier = items.FindIndex(i + 1, item => item.IsBarrier);
                    Assert.True(barrier < 0 || first <= drawn.Where(part => part.Index == barrier).Min(part => part.Mock.Page));
                }
            }

            Assert.All(test.Drawn, mock => Assert.True(items[int.Parse(mock.Name, System.Globalization.CultureInfo.InvariantCulture)].IsOwnPage || IsInside(mock.Area), $"{mock} stands outside"));
        });

    private static bool IsInside(Rect area) =>
        area is { X: >= -0.01, Y: >= -0.01 } && area.Right <= Width + 0.01 && area.Bottom <= Height + 0.01;
}

/// <summary>A random tree of elements.</summary>
/// <param name="Text">What it looks like, for the report of a failure.</param>
/// <param name="Fill">Builds it, noting each block's height.</param>
internal sealed record Tree(string Text, Action<IContainer, Dictionary<string, double>> Fill)
{
    public override string ToString() => Text;
}

/// <summary>Makes random trees.</summary>
internal static class Trees
{
    public static Gen<Tree> Any { get; } = Gen.Sized(size => Of(Math.Min(size / 10, 4)));

    /// <summary>A column of trees, some of them marked with one of ten footnotes.</summary>
    public static Gen<Tree> Marked { get; } = Gen.Sized(size =>
        from children in Gen.NonEmptyListOf(Gen.OneOf(Of(Math.Min(size / 30, 2)), MarkedBlock))
        select new Tree($"column({string.Join(", ", children)})", (container, blocks) => container.Column(column =>
        {
            foreach (Tree child in children)
            {
                child.Fill(column.Item(), blocks);
            }
        })));

    private static Gen<Tree> MarkedBlock =>
        from height in Gen.Choose(1, 60)
        from note in Gen.Choose(0, 9)
        select new Tree($"mark {note} {height}", (container, _) => container.FootnoteMark($"n{note}").Solid($"mark n{note}", 5, height));

    private static Gen<Tree> Block =>
        from height in Gen.Choose(1, 300)
        from solid in Gen.Elements(true, false)
        select new Tree(solid ? $"solid {Low(height)}" : $"block {height}", (container, blocks) =>
        {
            string name = $"b{blocks.Count}";
            blocks.Add(name, solid ? Low(height) : height);
            if (solid)
            {
                container.Solid(name, 5, Low(height));
            }
            else
            {
                container.Mock(name, 5, height);
            }
        });

    // Solid blocks must fit on a page together with whatever stands around them.
    private static double Low(int height) => 1 + (height % 40);

    private static Gen<Tree> Of(int depth) => depth <= 0
        ? Block
        : Gen.OneOf(
            Block,
            ColumnOf(depth),
            RowOf(depth),
            TableOf(depth),
            DecorationOf(depth),
            ColumnsOf(depth),
            Wrapped(depth));

    private static Gen<Tree> Wrapped(int depth) =>
        from wrap in Gen.Elements<(string Name, Func<IContainer, IContainer> Apply)>(
            ("padding", container => container.Padding(2)),
            ("entire", container => container.ShowEntire()),
            ("ensure", container => container.EnsureSpace(50)),
            ("prevent", container => container.PreventPageBreak()),
            ("keep", container => container.KeepWithNext()),
            ("border", container => container.Border(1)),
            ("align", container => container.AlignMiddle()),
            ("section", container => container.CaptureContentPosition("x")))
        from child in Of(depth - 1)
        select new Tree($"{wrap.Name}({child})", (container, blocks) => child.Fill(wrap.Apply(container), blocks));

    private static Gen<Tree> ColumnOf(int depth) =>
        from children in Gen.ListOf(Of(depth - 1))
        from spacing in Gen.Choose(0, 10)
        from floats in Gen.Elements(true, false, false)
        select new Tree($"column {spacing}{(floats ? " floating" : "")}({string.Join(", ", children)})", (container, blocks) => container.Column(column =>
        {
            column.Spacing(spacing);
            foreach (Tree child in children)
            {
                child.Fill(floats ? column.Item().Float() : column.Item(), blocks);
            }
        }));

    private static Gen<Tree> RowOf(int depth) =>
        from children in Gen.ListOf(Of(depth - 1), 2)
        select new Tree($"row({string.Join(", ", children)})", (container, blocks) => container.Row(row =>
        {
            foreach (Tree child in children)
            {
                child.Fill(row.RelativeItem(), blocks);
            }
        }));

    private static Gen<Tree> TableOf(int depth) =>
        from children in Gen.NonEmptyListOf(Of(depth - 2))
        from header in Gen.Choose(0, 20)
        from span in Gen.Choose(1, 4)
        select new Tree($"table head {header} span {span}({string.Join(", ", children)})", (container, blocks) => container.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(15);
                columns.RelativeColumn();
            });
            table.Header(cells => cells.Cell().ColumnSpan(2).Solid("head", 5, header));
            int row = 1;
            foreach (Tree child in children)
            {
                if ((row - 1) % span == 0)
                {
                    table.Cell().Row(row).Column(1).RowSpan(Math.Min(span, children.Count - row + 1))
                        .Continued(part => part.Solid("continued", 5, 12)).Solid("group", 5, 8);
                }

                child.Fill(table.Cell().Row(row).Column(2), blocks);
                row++;
            }
        }));

    private static Gen<Tree> ColumnsOf(int depth) =>
        from child in Of(depth - 1)
        from count in Gen.Choose(1, 2)
        select new Tree($"columns {count}({child})", (container, blocks) => container.MultiColumn(columns =>
        {
            columns.Columns(count);
            columns.Spacing(3);
            child.Fill(columns.Content(), blocks);
        }));

    private static Gen<Tree> DecorationOf(int depth) =>
        from child in Of(depth - 1)
        from above in Gen.Choose(0, 10)
        from below in Gen.Choose(0, 10)
        select new Tree($"decoration {above}+{below}({child})", (container, blocks) => container.Decoration(decoration =>
        {
            decoration.Before().Solid("above", 5, above);
            decoration.AfterLast().Solid("end", 5, below);
            child.Fill(decoration.Content(), blocks);
        }));
}

/// <summary>An item of a column of text, headings, floats and items on pages of their own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Height">Its height.</param>
internal sealed record Floating(string Kind, double Height)
{
    public static Gen<List<Floating>> Items { get; } = Gen.Sized(size =>
        from items in Gen.NonEmptyListOf(Item)
        select items.Take(3 + size).ToList());

    // Headings are low enough to stand with anything that stays where it is written.
    private static Gen<Floating> Item =>
        from kind in Gen.Elements("text", "text", "text", "heading", "chapter", "near a", "near b", "top a", "bottom a", "bottom b", "here a", "own b")
        from height in Gen.Choose(1, 119)
        select new Floating(kind, kind is "heading" or "chapter" ? 1 + (height % 6) : kind == "here a" ? 1 + (height % 80) : height);

    public bool IsText => !Kind.Contains(' ', StringComparison.Ordinal);

    public bool IsHeading => Kind is "heading" or "chapter";

    public bool IsBarrier => Kind == "chapter";

    public bool IsOwnPage => Kind.StartsWith("own", StringComparison.Ordinal);

    /// <summary>Texts and headings are one series, floats of one letter another.</summary>
    public string Series => IsText ? "text" : Kind.Split(' ')[1];

    public void Add(IColumnItem item, int index)
    {
        string name = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        IColumnItem placed = Kind.Split(' ')[0] switch
        {
            "near" => item.Float(Series),
            "top" => item.FloatTop(Series),
            "bottom" => item.FloatBottom(Series),
            "here" => item.InSeries(Series),
            "own" => item.OwnPages(new Size(300, 150), series: Series),
            "chapter" => item.FloatBarrier(),
            _ => item,
        };
        if (Kind == "text")
        {
            placed.Mock(name, 5, Height);
        }
        else
        {
            (IsHeading ? placed.KeepWithNext() : placed).Solid(name, 5, Height);
        }
    }
}
