using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Writing;

/// <summary>The content of an SVG document under construction: the drawing and its definitions.</summary>
/// <param name="options">The options.</param>
internal sealed class SvgBody(SvgOptions options)
{
    private readonly StringBuilder _content = new();
    private readonly StringBuilder _definitions = new();
    private readonly GlyphDefinitions _glyphs = new(options.IdPrefix);
    private int _definitionCount;

    public void Add(ImmutableArray<FrameItem> items)
    {
        foreach (FrameItem item in items)
        {
            Add(item);
        }
    }

    public string ToDocument(PageFrame frame)
    {
        string width = SvgNumber.Write(frame.Size.Width);
        string height = SvgNumber.Write(frame.Size.Height);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\">\n");
        if (_definitions.Length > 0 || !_glyphs.IsEmpty)
        {
            text.Append("<defs>\n").Append(_definitions);
            _glyphs.WriteTo(text);
            text.Append("</defs>\n");
        }

        if (options.HasPaper)
        {
            text.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" fill=\"#FFFFFF\"/>\n");
        }

        return text.Append(_content).Append("</svg>\n").ToString();
    }

    private void Add(FrameItem item)
    {
        switch (item)
        {
            case GroupItem group:
                AddGroup(group);
                break;
            case PathItem path:
                AddPath(path);
                break;
            case ImageItem image:
                SvgImage.Write(image, _content);
                break;
            case GlyphRun run:
                SvgText.Write(run, _glyphs, options, _content);
                break;
            case LinkItem link:
                AddLink(link);
                break;
            case AnchorItem anchor:
                _content.Append($"<g id=\"{Escape(options.IdPrefix + anchor.Name)}\" transform=\"{SvgPath.Transform(Matrix.Translation(anchor.Place.X, anchor.Place.Y))}\"/>\n");
                break;
            default:
                throw new InvalidOperationException($"Frame item {item.GetType().Name} has no SVG form.");
        }
    }

    private void AddGroup(GroupItem group)
    {
        string? label = group.Tag is StructureTag { Element.Alternative: { } alternative } ? alternative : null;
        string data = group.Tag is StructureTag { Element.Data: { } values } ? $"<desc>{string.Join('\n', values.Split('\n').Select(Escape))}</desc>" : string.Empty;
        if (group is { Transform: null, Clip: null, Opacity: >= 1 } && label is null)
        {
            Add(group.Items);
            return;
        }

        _content.Append("<g");
        if (group.Transform is { } transform)
        {
            _content.Append($" transform=\"{SvgPath.Transform(transform)}\"");
        }

        if (group.Clip is { } clip)
        {
            string id = NextId("c");
            _definitions.Append($"<clipPath id=\"{id}\"><path d=\"{SvgPath.Data(clip)}\"/></clipPath>\n");
            _content.Append($" clip-path=\"url(#{id})\"");
        }

        if (group.Opacity < 1)
        {
            _content.Append($" opacity=\"{SvgNumber.Write(group.Opacity)}\"");
        }

        _content.Append(label is null ? ">\n" : $" role=\"img\"><title>{Escape(label)}</title>{data}\n");
        Add(group.Items);
        _content.Append("</g>\n");
    }

    private void AddPath(PathItem item)
    {
        string fill = item.Gradient is { } gradient ? $" fill=\"url(#{AddGradient(gradient)})\"" : SvgPath.Fill(item.Fill);
        string rule = item.FillRule == FillRule.EvenOdd ? " fill-rule=\"evenodd\"" : string.Empty;
        _content.Append($"<path d=\"{SvgPath.Data(item.Path)}\"{fill}{rule}{SvgPath.Stroke(item.Stroke)}/>\n");
    }

    private string AddGradient(LinearGradient gradient)
    {
        string id = NextId("l");
        _definitions.Append($"<linearGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" x1=\"{SvgNumber.Write(gradient.Start.X)}\" y1=\"{SvgNumber.Write(gradient.Start.Y)}\" x2=\"{SvgNumber.Write(gradient.End.X)}\" y2=\"{SvgNumber.Write(gradient.End.Y)}\">");
        foreach (GradientStop stop in gradient.Stops)
        {
            string opacity = stop.Colour.Alpha == 255 ? string.Empty : $" stop-opacity=\"{SvgNumber.Write(stop.Colour.Alpha / 255.0)}\"";
            _definitions.Append($"<stop offset=\"{SvgNumber.WriteFactor(stop.Offset)}\" stop-color=\"{SvgPath.Paint(stop.Colour)}\"{opacity}/>");
        }

        _definitions.Append("</linearGradient>\n");
        return id;
    }

    private void AddLink(LinkItem link)
    {
        string target = link.Target switch
        {
            DestinationTarget destination => "#" + options.IdPrefix + destination.Name,
            AddressTarget address => address.Address,
            _ => string.Empty,
        };
        string area = $"x=\"{SvgNumber.Write(link.Area.X)}\" y=\"{SvgNumber.Write(link.Area.Y)}\" width=\"{SvgNumber.Write(link.Area.Width)}\" height=\"{SvgNumber.Write(link.Area.Height)}\"";
        _content.Append($"<a xlink:href=\"{Escape(target)}\"><title>{Escape(link.Description)}</title><rect {area} fill=\"#000000\" fill-opacity=\"0\"/></a>\n");
    }

    private string NextId(string kind)
    {
        _definitionCount++;
        return FormattableString.Invariant($"{options.IdPrefix}{kind}{_definitionCount}");
    }

    private static string Escape(string text) => SvgText.Escape(text);
}
