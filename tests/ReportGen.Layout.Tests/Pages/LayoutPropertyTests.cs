using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Core.Geometry;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Pages;

/// <summary>Trees of all kinds of elements around blocks of random size: nothing is lost, doubled, or outside its page.</summary>
public class LayoutPropertyTests
{
    private const double Width = 200;
    private const double Height = 120;

    [Property(MaxTest = 300)]
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

    [Property(MaxTest = 300)]
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

    [Property(MaxTest = 100)]
    public Property The_same_tree_gives_the_same_pages() =>
        Prop.ForAll(Trees.Any.ToArbitrary(), tree =>
        {
            LayoutTest Run() => LayoutTest.OnPagesOf(Width, Height)
                .ForContent(content => tree.Fill(content, new Dictionary<string, double>(StringComparer.Ordinal)));
            Assert.Equal(Run().Drawn, Run().Drawn);
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
        from head in Gen.Choose(0, 20)
        from span in Gen.Choose(1, 4)
        select new Tree($"table head {head} span {span}({string.Join(", ", children)})", (container, blocks) => container.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(15);
                columns.RelativeColumn();
            });
            table.Header(cells => cells.Cell().ColumnSpan(2).Solid("head", 5, head));
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
