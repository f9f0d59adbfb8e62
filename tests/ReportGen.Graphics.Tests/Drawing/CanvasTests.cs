using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Drawing;

public sealed class CanvasTests
{
    private static readonly Colour Ink = new(22, 32, 58);

    [Fact]
    public void A_shift_moves_coordinates_and_makes_no_group()
    {
        var canvas = new Canvas();
        using (canvas.Translate(10, 20))
        using (canvas.Translate(1, 2))
        {
            canvas.FillRectangle(new Rect(0, 0, 5, 5), Ink);
        }

        canvas.FillRectangle(new Rect(0, 0, 5, 5), Ink);

        PathItem[] items = [.. canvas.ToItems().Cast<PathItem>()];
        Assert.Equal([new Rect(11, 22, 5, 5), new Rect(0, 0, 5, 5)], items.Select(item => item.Path.Bounds()));
    }

    [Fact]
    public void A_path_drawn_without_shift_is_recorded_as_it_is()
    {
        var canvas = new Canvas();
        VectorPath path = VectorPath.Rectangle(new Rect(1, 2, 3, 4));
        canvas.FillPath(path, Ink);
        Assert.Same(path, Assert.IsType<PathItem>(Assert.Single(canvas.ToItems())).Path);
    }

    [Fact]
    public void A_map_becomes_a_group_that_takes_the_shift_around_it()
    {
        var canvas = new Canvas();
        using (canvas.Translate(10, 20))
        using (canvas.PushTransform(Matrix.Scaling(2, 3)))
        using (canvas.Translate(1, 1))
        {
            Assert.Equal(new Point(12, 23), canvas.CurrentTransform.Apply(new Point(0, 0)));
            canvas.FillRectangle(new Rect(0, 0, 5, 5), Ink);
        }

        GroupItem group = Assert.IsType<GroupItem>(Assert.Single(canvas.ToItems()));
        Assert.Equal(new Matrix(2, 0, 0, 3, 10, 20), group.Transform);
        Assert.Equal(new Rect(1, 1, 5, 5), Assert.IsType<PathItem>(Assert.Single(group.Items)).Path.Bounds());
    }

    [Fact]
    public void A_map_that_only_shifts_makes_no_group()
    {
        var canvas = new Canvas();
        using (canvas.PushTransform(Matrix.Translation(3, 4)))
        {
            canvas.FillRectangle(new Rect(0, 0, 1, 1), Ink);
        }

        Assert.Equal(new Rect(3, 4, 1, 1), Assert.IsType<PathItem>(Assert.Single(canvas.ToItems())).Path.Bounds());
    }

    [Fact]
    public void A_clip_stands_in_the_coordinates_around_it()
    {
        var canvas = new Canvas();
        using (canvas.Translate(10, 10))
        using (canvas.PushClip(new Rect(0, 0, 4, 4)))
        {
            canvas.FillRectangle(new Rect(1, 1, 9, 9), Ink);
        }

        GroupItem group = Assert.IsType<GroupItem>(Assert.Single(canvas.ToItems()));
        Assert.Equal(new Rect(10, 10, 4, 4), group.Clip!.Bounds());
        Assert.Null(group.Transform);
        Assert.Equal(new Rect(11, 11, 9, 9), Assert.IsType<PathItem>(Assert.Single(group.Items)).Path.Bounds());
    }

    [Fact]
    public void Scopes_nest_as_they_are_opened()
    {
        var canvas = new Canvas();
        var tag = new StructureTag(new StructureElement(StructureRole.Figure, null));
        using (canvas.PushTag(tag))
        using (canvas.PushOpacity(0.5))
        {
            canvas.FillRectangle(new Rect(0, 0, 1, 1), Ink);
        }

        GroupItem outer = Assert.IsType<GroupItem>(Assert.Single(canvas.ToItems()));
        Assert.Same(tag, outer.Tag);
        GroupItem inner = Assert.IsType<GroupItem>(Assert.Single(outer.Items));
        Assert.Equal(0.5, inner.Opacity);
        Assert.Single(inner.Items);
    }

    [Fact]
    public void An_empty_group_leaves_nothing_unless_it_is_an_element_of_the_structure()
    {
        var canvas = new Canvas();
        canvas.PushOpacity(0.5).Dispose();
        canvas.PushTag(new ArtifactTag(ArtifactKind.Layout)).Dispose();
        canvas.PushTag(new StructureTag(new StructureElement(StructureRole.TD, null))).Dispose();
        Assert.IsType<StructureTag>(Assert.IsType<GroupItem>(Assert.Single(canvas.ToItems())).Tag);
    }

    [Fact]
    public void Closing_an_outer_scope_closes_the_inner_ones()
    {
        var canvas = new Canvas();
        CanvasScope outer = canvas.Translate(5, 5);
        canvas.PushOpacity(0.5);
        canvas.FillRectangle(new Rect(0, 0, 1, 1), Ink);
        outer.Dispose();
        Assert.Equal(Matrix.Identity, canvas.CurrentTransform);
        Assert.Single(canvas.ToItems());
    }

    [Fact]
    public void An_unbalanced_scope_is_a_defect()
    {
        var canvas = new Canvas();
        Assert.Throws<InvalidOperationException>(canvas.Pop);
        canvas.PushOpacity(0.5);
        Assert.Throws<InvalidOperationException>(() => canvas.ToItems());
    }

    [Fact]
    public void A_gradient_is_shifted_with_its_path()
    {
        var canvas = new Canvas();
        using (canvas.Translate(7, 0))
        {
            canvas.FillPath(
                VectorPath.Rectangle(new Rect(0, 0, 10, 2)),
                new LinearGradient(new Point(0, 0), new Point(10, 0), [new(0, Colour.White), new(1, Ink)]));
        }

        PathItem item = Assert.IsType<PathItem>(Assert.Single(canvas.ToItems()));
        Assert.Equal(new Point(7, 0), item.Gradient!.Start);
        Assert.Equal(new Point(17, 0), item.Gradient.End);
    }

    [Fact]
    public void Recorded_items_are_placed_where_the_canvas_stands()
    {
        var inner = new Canvas();
        inner.FillRectangle(new Rect(0, 0, 1, 1), Ink);
        var canvas = new Canvas();
        using (canvas.Translate(5, 6))
        {
            canvas.DrawItems(inner.ToItems());
        }

        Assert.Equal(Matrix.Translation(5, 6), Assert.IsType<GroupItem>(Assert.Single(canvas.ToItems())).Transform);
    }

    [Fact]
    public void A_discarding_canvas_maps_places_and_keeps_nothing()
    {
        Canvas canvas = Canvas.Discarding();
        using (canvas.PushTag(new StructureTag(new StructureElement(StructureRole.Document, null))))
        using (canvas.PushTransform(Matrix.Scaling(2, 3)))
        using (canvas.Translate(10, 20))
        {
            canvas.FillRectangle(new Rect(0, 0, 5, 5), Ink);
            canvas.DrawItems([new PathItem(VectorPath.Rectangle(new Rect(0, 0, 1, 1)))]);
            Assert.Equal(new Rect(20, 60, 2, 3), canvas.CurrentTransform.Apply(new Rect(0, 0, 1, 1)));
        }

        Assert.True(canvas.Discards);
        Assert.Empty(canvas.ToItems());
    }
}
