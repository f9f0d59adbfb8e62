using System.Collections.Immutable;

using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Paints of shapes: colours with their opacities, and gradients (SVG 1.1, 13.2).</summary>
/// <param name="context">The file.</param>
internal sealed class SvgPaints(SvgContext context)
{
    private const int LongestChain = 16;

    /// <summary>A paint as a colour or gradient; both null for none.</summary>
    /// <param name="paint">The paint.</param>
    /// <param name="opacity">Opacity of the paint.</param>
    /// <param name="bounds">Bounds of the shape.</param>
    /// <param name="span">Place of the shape in the source.</param>
    public (Colour? Colour, LinearGradient? Gradient) Resolve(SvgPaint paint, double opacity, Rect bounds, SourceSpan span)
    {
        if (paint.Reference is null)
        {
            return (Faded(paint.Colour, opacity), null);
        }

        if (!context.TryFind(paint.Reference, span, out SvgNode? server))
        {
            return (null, null);
        }

        switch (server.Name)
        {
            case "linearGradient":
                return Linear(server, opacity, bounds);
            case "radialGradient":
                context.Report.SimplerPaint(span, "A radial gradient is drawn in one colour.", "Use a linear gradient or a plain colour.");
                return (Average(Stops(Chain(server), opacity)) ?? Faded(paint.Colour, opacity), null);
            default:
                context.Report.SimplerPaint(span, $"A fill with '{server.Name}' is omitted.", "Use a plain colour or a linear gradient.");
                return (Faded(paint.Colour, opacity), null);
        }
    }

    /// <summary>A paint as one colour, for strokes and text, which do not support gradients.</summary>
    public Colour? Plain(SvgPaint paint, double opacity, SourceSpan span)
    {
        (Colour? colour, LinearGradient? gradient) = Resolve(paint, opacity, new Rect(0, 0, 1, 1), span);
        if (gradient is null)
        {
            return colour;
        }

        context.Report.SimplerPaint(span, "A gradient on a line or text is drawn in one colour.", "Use a plain colour for the line or text.");
        return Average(gradient.Stops);
    }

    private (Colour? Colour, LinearGradient? Gradient) Linear(SvgNode server, double opacity, Rect bounds)
    {
        List<SvgNode> chain = Chain(server);
        ImmutableArray<GradientStop> stops = Stops(chain, opacity);
        if (stops.Length == 0)
        {
            return (null, null);
        }

        bool isOnBox = (Find(chain, "gradientUnits")?["gradientUnits"] ?? "objectBoundingBox") == "objectBoundingBox";
        if (stops.Length == 1 || (isOnBox && (bounds.Width <= 0 || bounds.Height <= 0)))
        {
            return (stops[^1].Colour, null);
        }

        if (Find(chain, "spreadMethod") is { } spread && spread["spreadMethod"] != "pad")
        {
            context.Report.SimplerPaint(spread.SpanOf("spreadMethod"), "A repeated gradient is drawn once.", "Write the stops of the whole gradient.");
        }

        Matrix map = Find(chain, "gradientTransform") is { } turned
            ? SvgTransform.Of(turned, "gradientTransform", context.Report)
            : Matrix.Identity;
        if (isOnBox)
        {
            map = new Matrix(bounds.Width, 0, 0, bounds.Height, bounds.X, bounds.Y).Times(map);
        }

        double Length(string name, double fallback) => Find(chain, name) is { } owner
            ? SvgNumbers.Length(owner, name, fallback, 16, 1, context.Report)
            : fallback;
        var start = new Point(Length("x1", 0), Length("y1", 0));
        var end = new Point(Length("x2", 1), Length("y2", 0));
        (Point from, Point to) = Axis(map, start, end);
        return from == to ? (stops[^1].Colour, null) : (null, new LinearGradient(from, to, stops));
    }

    // Under a non-uniform transform, the lines of one colour need no longer be perpendicular to the axis: the axis perpendicular
    // to the transformed lines gives the same result.
    private static (Point From, Point To) Axis(Matrix map, Point start, Point end)
    {
        Point from = map.Apply(start);
        Point to = map.Apply(end);
        Point beside = map.Apply(new Point(start.X - (end.Y - start.Y), start.Y + (end.X - start.X)));
        double lineX = beside.X - from.X;
        double lineY = beside.Y - from.Y;
        double square = (lineX * lineX) + (lineY * lineY);
        if (square == 0)
        {
            return (from, to);
        }

        double along = (((to.X - from.X) * lineX) + ((to.Y - from.Y) * lineY)) / square;
        return (from, new Point(to.X - (along * lineX), to.Y - (along * lineY)));
    }

    private List<SvgNode> Chain(SvgNode server)
    {
        var chain = new List<SvgNode> { server };
        while (chain.Count < LongestChain && chain[^1]["href"] is { } reference
            && context.TryFind(reference, chain[^1].SpanOf("href"), out SvgNode? next) && !chain.Contains(next))
        {
            chain.Add(next);
        }

        return chain;
    }

    private static SvgNode? Find(List<SvgNode> chain, string attribute) => chain.Find(node => node[attribute] is not null);

    private ImmutableArray<GradientStop> Stops(List<SvgNode> chain, double opacity)
    {
        SvgNode? owner = chain.Find(node => node.Children.Exists(child => child.Name == "stop"));
        if (owner is null)
        {
            return [];
        }

        var stops = new List<GradientStop>();
        double last = 0;
        foreach (SvgNode stop in owner.Children.Where(child => child.Name == "stop"))
        {
            SvgStyle style = context.Cascade.Of(stop, new SvgStyle());
            double offset = SvgNumbers.Length(stop, "offset", 0, 1, 1, context.Report);

            // A smaller offset is raised to the previous one (SVG 1.1, 13.2.4).
            last = Math.Max(last, Math.Clamp(offset, 0, 1));
            stops.Add(new GradientStop(last, Faded(style.StopColour, style.StopOpacity * opacity) ?? style.StopColour));
        }

        return [.. stops];
    }

    private static Colour? Average(ImmutableArray<GradientStop> stops)
    {
        if (stops.IsEmpty)
        {
            return null;
        }

        byte Mean(Func<Colour, byte> channel) => (byte)Math.Round(stops.Average(stop => channel(stop.Colour)), MidpointRounding.AwayFromZero);
        return new Colour(Mean(colour => colour.Red), Mean(colour => colour.Green), Mean(colour => colour.Blue), Mean(colour => colour.Alpha));
    }

    private static Colour? Faded(Colour? colour, double opacity) =>
        colour is { } known && opacity < 1 ? known.WithOpacity(known.Alpha / 255.0 * opacity) : colour;
}
