using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Navigation;
using ReportGen.Pdf.Resources;
using ReportGen.Pdf.Structure;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Content;

/// <summary>Paints the items of one page and notes what belongs to which element.</summary>
internal sealed class PageContentPainter
{
    /// <summary>
    /// At most 28 graphics states may be nested (ISO 19005-2, 6.1.13); deeper groups get a stream of their own.
    /// </summary>
    private const int DeepestState = 24;

    private readonly int _page;
    private readonly Size _size;
    private readonly ResourceTable _resources;
    private readonly StructureRecorder _structure;
    private readonly LinkWriter _links;
    private readonly MarkedContent _marks;
    private readonly TextNeighbour _neighbour = new();
    private ContentBuilder _content;
    private TextPainter _text;

    public PageContentPainter(int page, Size size, PdfBuffer buffer, ResourceTable resources, StructureRecorder structure, LinkWriter links)
    {
        _page = page;
        _size = size;
        _resources = resources;
        _structure = structure;
        _links = links;
        _content = new ContentBuilder(buffer, size.Height, resources, GraphicsState.OfPage);
        _text = new TextPainter(_content, resources.Fonts);
        _marks = new MarkedContent(_content, page, size, structure);
    }

    /// <summary>True when something was painted that lets through what is under it.</summary>
    public bool HasTransparency => _content.HasTransparency;

    /// <summary>True when an element owns content of the page.</summary>
    public bool HasOwnedContent => _marks.Count > 0;

    /// <summary>Paints everything.</summary>
    public void Paint(ImmutableArray<FrameItem> items)
    {
        PaintItems(items, new PaintContext { ToPage = Matrix.Identity, Opacity = 1, Artifact = ArtifactKind.Layout }, isMapped: true);
        _marks.End();
        _content.EndText();
    }

    private void PaintItems(ImmutableArray<FrameItem> items, PaintContext context, bool isMapped)
    {
        _neighbour.Enter(items, context.Node?.Element, isMapped);
        for (int i = 0; i < items.Length; i++)
        {
            _neighbour.GoTo(i);
            switch (items[i])
            {
                case GroupItem group:
                    PaintGroup(group, context);
                    break;
                case GlyphRun run:
                    PaintRun(run, context);
                    break;
                case PathItem path:
                    PaintPath(path, context);
                    break;
                case ImageItem image:
                    PaintImage(image, context);
                    break;
                case LinkItem link:
                    _links.Write(link, context, _page, _size);
                    break;
            }
        }

        _neighbour.Leave();
    }

    private void PaintGroup(GroupItem group, PaintContext context)
    {
        context = Tagged(context, group.Tag);
        if (group.Transform is { } transform && !IsUsable(transform))
        {
            return;
        }

        double opacity = Math.Clamp(double.IsNaN(group.Opacity) ? 1 : group.Opacity, 0, 1);
        Mark? mark = MarkUsage.OnlyMarkOf(group.Items, context);
        bool isSmall = group.Items is [PathItem { Stroke: null } or PathItem { Fill: null, Gradient: null } or GlyphRun { Halo: null } or ImageItem];
        bool isDeep = _content.Depth >= DeepestState;
        Rect? bounds = isDeep || opacity < 1 ? ItemBounds.Of(group with { Transform = null }) : null;
        if (isDeep && (mark is null || bounds is null) && (group.Transform is not null || group.Clip is not null))
        {
            PaintItems(DeepGroup.Part(group), context, isMapped: false);
            return;
        }

        bool needsForm = (opacity < 1 && !isSmall) || isDeep;
        if (needsForm && mark is { } owner && bounds is { } area)
        {
            PaintForm(group, context, owner, opacity, area);
            return;
        }

        // A group with several owners cannot be one object, so its items inherit the opacity.
        context = context with { Opacity = context.Opacity * opacity };
        if (group.Transform is null && group.Clip is null)
        {
            PaintItems(group.Items, context, isMapped: false);
            return;
        }

        StartState(group, ref context, mark);
        PaintItems(group.Items, context, group.Transform is not null);
        EndState(mark is not null);
    }

    /// <summary>A transform with an entry that is not a number shows nothing.</summary>
    private static bool IsUsable(Matrix map) => double.IsFinite(map.A + map.B + map.C + map.D + map.E + map.F);

    private PaintContext Tagged(PaintContext context, ContentTag? tag)
    {
        switch (tag)
        {
            case StructureTag structure when !context.MarkIsFixed:
                StructureElement? figure = structure.Element;
                while (figure is not null && figure.Role != StructureRole.Figure && string.IsNullOrEmpty(figure.ActualText))
                {
                    figure = figure.Parent;
                }

                return context with
                {
                    Node = _structure.NodeOf(structure.Element),
                    Figure = figure is null ? null : _structure.NodeOf(figure),
                };
            case ArtifactTag artifact when !context.MarkIsFixed:
                return context with { Node = null, Figure = null, Artifact = artifact.Kind };
            default:
                return context;
        }
    }

    /// <summary>Saves the state and applies map and clip. A group with one owner stays inside that owner's sequence.</summary>
    private void StartState(GroupItem group, ref PaintContext context, Mark? mark)
    {
        if (mark is { } owner)
        {
            BeginMark(owner, context, isText: false);
            context = context with { MarkIsFixed = true };
        }
        else
        {
            _marks.End();
        }

        _content.Save();
        if (group.Transform is { } map)
        {
            _content.Transform(map);
            context = context with { ToPage = context.ToPage.Times(map) };
        }

        if (group.Clip is { } clip)
        {
            _content.Clip(clip);
        }
    }

    private void EndState(bool keepsMark)
    {
        if (!keepsMark)
        {
            _marks.End();
        }

        _content.Restore();
    }

    /// <summary>Paints a group as a separate object, so that its items do not show through one another.</summary>
    private void PaintForm(GroupItem group, PaintContext context, Mark owner, double opacity, Rect bounds)
    {
        BeginMark(owner, context, isText: false);
        using var buffer = new PdfBuffer();
        (ContentBuilder content, TextPainter text) = (_content, _text);
        _content = new ContentBuilder(buffer, _size.Height, _resources, GraphicsState.OfGroup);
        _text = new TextPainter(_content, _resources.Fonts);
        Matrix map = group.Transform ?? Matrix.Identity;
        PaintItems(group.Items, context with { ToPage = context.ToPage.Times(map), Opacity = 1, MarkIsFixed = true }, isMapped: true);
        _content.EndText();
        int number = _resources.Group(buffer, bounds, _size.Height, _content.Objects);
        (_content, _text) = (content, text);

        _content.Save();
        if (group.Transform is not null)
        {
            _content.Transform(map);
        }

        if (group.Clip is { } clip)
        {
            _content.Clip(clip);
        }

        byte alpha = ToByte(context.Opacity * opacity);
        _content.SetAlpha(alpha, alpha);
        _content.PaintObject(number, isTransparent: true);
        _content.Restore();
    }

    private void PaintRun(GlyphRun run, PaintContext context)
    {
        if (run.Glyphs.IsEmpty || !double.IsFinite(run.Size) || run.Size <= 0)
        {
            return;
        }

        if (run.Halo is { } halo)
        {
            // The outlines are stroked instead of showing the text twice, because text extraction would find it twice.
            PaintPath(new PathItem(RunOutline.Of(run)) { Stroke = halo }, context);
        }

        Note(run, context);
        if (context.Node is { FirstText: null } node)
        {
            node.FirstText = run.Text;
        }

        // Shapes of an element stand in a figure alone, shapes of an artifact anywhere.
        BeginMark(context.TextMark, context, isText: context is { Node: not null, Figure: null });
        byte alpha = ToByte(run.Colour.Alpha / 255.0 * context.Opacity);
        _content.BeginText();
        _content.SetAlpha(alpha, alpha);
        _content.SetFill(run.Colour);
        _text.Paint(run, context.Node?.ContentLanguage ?? _structure.Language, _neighbour.Behind(run), _neighbour.IsInTitle);
    }

    private void PaintPath(PathItem item, PaintContext context)
    {
        bool hasFill = item.Fill is { Alpha: > 0 };
        Stroke? stroke = item.Stroke is { Width: > 0, Colour.Alpha: > 0 } ? item.Stroke : null;
        if (item.Path.Points.IsEmpty || (!hasFill && stroke is null && item.Gradient is null))
        {
            return;
        }

        Note(item, context);
        BeginMark(context.ShapeMark, context, isText: false);
        _content.EndText();
        if (item.Gradient is { Stops.IsEmpty: false } gradient)
        {
            PaintGradient(item, gradient, context);
            hasFill = false;
        }

        if (!hasFill && stroke is null)
        {
            return;
        }

        byte fillAlpha = ToByte((item.Fill?.Alpha ?? 255) / 255.0 * context.Opacity);
        byte strokeAlpha = ToByte((stroke?.Colour.Alpha ?? 255) / 255.0 * context.Opacity);
        // A path that only fills leaves the other opacity alone, and the other way round.
        _content.SetAlpha(hasFill ? fillAlpha : strokeAlpha, stroke is not null ? strokeAlpha : fillAlpha);
        if (hasFill)
        {
            _content.SetFill(item.Fill!.Value);
        }

        if (stroke is not null)
        {
            _content.SetStroke(stroke);
        }

        _content.Paint(item.Path, hasFill, stroke is not null, item.FillRule);
    }

    private void PaintGradient(PathItem item, LinearGradient gradient, PaintContext context)
    {
        GradientNames names = _resources.Gradient(gradient, _size);
        _content.Save();
        _content.Clip(item.Path, item.FillRule);
        byte alpha = ToByte((names.Mask is null ? gradient.Stops[0].Colour.Alpha / 255.0 : 1) * context.Opacity);
        _content.SetAlpha(alpha, alpha);
        if (names.Mask is { } mask)
        {
            _content.SetMask(mask);
        }

        _content.PaintShading(names.Shading);
        _content.Restore();
    }

    private void PaintImage(ImageItem item, PaintContext context)
    {
        if (_resources.Image(item) is not { } image)
        {
            return;
        }

        Note(item, context);
        BeginMark(context.ShapeMark, context, isText: false);
        _content.Save();
        byte alpha = ToByte(context.Opacity);
        _content.SetAlpha(alpha, alpha);
        _content.WriteMatrix(Placement(item.Area, image.Orientation));
        _content.PaintObject(image.Name, image.IsTransparent);
        _content.Restore();
    }

    /// <summary>Map of the unit square, in which a PDF holds a picture's rows from the top down, to its upright area.</summary>
    private Matrix Placement(Rect area, ImageOrientation orientation)
    {
        Point Place(double s, double t)
        {
            (double right, double down) = orientation.Upright(s, t);
            return new Point(area.X + (right * area.Width), _size.Height - area.Y - (down * area.Height));
        }

        Point origin = Place(0, 1);
        Point across = Place(1, 1);
        Point up = Place(0, 0);
        return new Matrix(
            across.X - origin.X, across.Y - origin.Y, up.X - origin.X, up.Y - origin.Y, origin.X, origin.Y);
    }

    private void BeginMark(Mark mark, PaintContext context, bool isText)
    {
        if (!context.MarkIsFixed)
        {
            _marks.Begin(mark, isText);
        }
    }

    /// <summary>Adds an item's area to the bounds of the figure around it.</summary>
    private void Note(FrameItem item, PaintContext context)
    {
        if (context.Figure is { } figure && ItemBounds.Of(item) is { } area)
        {
            figure.Extend(_page, ItemBounds.OnPage(context.ToPage.Apply(area), _size));
        }
    }

    private static byte ToByte(double opacity) => (byte)Math.Clamp(Math.Round(opacity * 255), 0, 255);
}
