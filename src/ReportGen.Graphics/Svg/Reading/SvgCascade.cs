using System.Collections.Frozen;
using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Computes the properties of an element: presentation attributes, then style rules, then its style attribute.</summary>
/// <param name="sheet">The file's rules.</param>
/// <param name="report">Where values that cannot be read are reported.</param>
internal sealed class SvgCascade(SvgStyleSheet sheet, SvgReport report)
{
    private const double Step = 1.2;

    /// <summary>
    /// Limit of characters of values and rules read for painting: a long path used repeatedly, or thousands
    /// of rules for each of thousands of elements, would take unlimited time and memory. Ordinary drawings stay far below the limit.
    /// </summary>
    private const long MostRead = 50_000_000;

    private long _read;

    // Attributes that are properties; other attributes are read by the elements that use them.
    private static readonly FrozenSet<string> Properties = FrozenSet.Create(
        StringComparer.Ordinal,
        "fill", "fill-opacity", "fill-rule", "clip-rule", "stroke", "stroke-opacity", "stroke-width", "stroke-linecap",
        "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "color", "font-family", "font-size",
        "font-weight", "font-style", "letter-spacing", "text-anchor", "dominant-baseline", "alignment-baseline", "visibility",
        "display", "opacity", "clip-path", "marker-start", "marker-mid", "marker-end", "marker", "stop-color", "stop-opacity",
        "mask", "filter", "mix-blend-mode", "text-decoration", "writing-mode", "font", "word-spacing", "paint-order");

    /// <summary>True when the drawing has reached the limit: nothing more of it is painted.</summary>
    public bool IsExhausted => _read > MostRead;

    /// <summary>The properties of an element under its parent's; not displayed once the drawing has reached the limit.</summary>
    public SvgStyle Of(SvgNode node, SvgStyle parent)
    {
        _read += 1 + sheet.Count + node.WrittenLength;
        if (IsExhausted)
        {
            report.TooLarge(node.Span, "The drawing repeats its parts too often, or nests them too deeply.");
            return parent.ForChild() with { IsDisplayed = false };
        }

        var declarations = new List<SvgDeclaration>();
        foreach (SvgAttribute attribute in node.Attributes.Values.OrderBy(attribute => attribute.Span.Start))
        {
            if (Properties.Contains(attribute.Name))
            {
                declarations.Add(new SvgDeclaration(attribute.Name, attribute.Value, attribute.Span));
            }
        }

        declarations.AddRange(sheet.For(node));
        if (node["style"] is { } own)
        {
            declarations.AddRange(SvgStyleSheet.Declarations(own, node.SpanOf("style")));
        }

        SvgStyle inherited = parent.ForChild();

        // Colour and font size are computed first, because other values may refer to them.
        SvgStyle style = inherited;
        foreach (SvgDeclaration declaration in declarations)
        {
            style = declaration.Property is "color" or "font-size" ? Apply(style, inherited, declaration) : style;
        }

        foreach (SvgDeclaration declaration in declarations)
        {
            style = declaration.Property is "color" or "font-size" ? style : Apply(style, inherited, declaration);
        }

        return style;
    }

    private SvgStyle Apply(SvgStyle style, SvgStyle parent, SvgDeclaration declaration)
    {
        string value = declaration.Value.Trim();
        if (value.Length == 0 || value is "inherit" or "initial" or "unset")
        {
            return style;
        }

        return declaration.Property switch
        {
            "fill" => style with { Fill = Paint(declaration, style) ?? style.Fill },
            "stroke" => style with { Stroke = Paint(declaration, style) ?? style.Stroke },
            "color" => style with { CurrentColour = PlainColour(declaration, style) ?? style.CurrentColour },
            "stop-color" => style with { StopColour = PlainColour(declaration, style) ?? style.StopColour },
            "fill-opacity" => style with { FillOpacity = Opacity(declaration) },
            "stroke-opacity" => style with { StrokeOpacity = Opacity(declaration) },
            "stop-opacity" => style with { StopOpacity = Opacity(declaration) },
            "opacity" => style with { Opacity = Opacity(declaration) },
            "fill-rule" => style with { FillRule = value == "evenodd" ? FillRule.EvenOdd : FillRule.NonZero },
            "clip-rule" => style with { ClipRule = value == "evenodd" ? FillRule.EvenOdd : FillRule.NonZero },
            "stroke-width" => style with { StrokeWidth = Math.Max(0, Length(declaration, style) ?? style.StrokeWidth) },
            "stroke-linecap" => style with { Cap = value switch { "round" => LineCap.Round, "square" => LineCap.Square, _ => LineCap.Butt } },
            "stroke-linejoin" => style with { Join = value switch { "round" => LineJoin.Round, "bevel" => LineJoin.Bevel, _ => LineJoin.Miter } },
            "stroke-miterlimit" => style with { MiterLimit = Math.Max(1, Length(declaration, style) ?? style.MiterLimit) },
            "stroke-dasharray" => style with { Dashes = Dashes(declaration, style) },
            "font-family" => style with { FontFamilies = [.. value.Split(',').Select(name => name.Trim(' ', '"', '\''))] },
            "font-size" => style with { FontSize = FontSize(declaration, parent) },
            "font-weight" => style with { FontWeight = Weight(declaration, style) },
            "font-style" => style with { IsItalic = value is "italic" or "oblique" },
            "letter-spacing" => style with { LetterSpacing = value == "normal" ? 0 : Length(declaration, style) ?? 0 },
            "text-anchor" => style with { Anchor = value switch { "middle" => TextAnchor.Middle, "end" => TextAnchor.End, _ => TextAnchor.Start } },
            "dominant-baseline" or "alignment-baseline" => style with { Baseline = value },
            "visibility" => style with { IsVisible = value == "visible" },
            "display" => style with { IsDisplayed = value != "none" },
            "clip-path" => style with { Clip = Reference(value) },
            "marker-start" => style with { MarkerStart = Reference(value) },
            "marker-mid" => style with { MarkerMiddle = Reference(value) },
            "marker-end" => style with { MarkerEnd = Reference(value) },
            "marker" => style with { MarkerStart = Reference(value), MarkerMiddle = Reference(value), MarkerEnd = Reference(value) },
            "paint-order" => style with { IsStrokeFirst = value.StartsWith("stroke", StringComparison.Ordinal) },
            "stroke-dashoffset" => IsZero(value) ? style : Unsupported(style, declaration, "Start the dashes at the start of the line."),
            "mask" or "filter" or "mix-blend-mode" => value is "none" or "normal" ? style : Unsupported(style, declaration, "Draw the effect with shapes, or place the figure as a PNG."),
            "text-decoration" or "writing-mode" or "font" or "word-spacing" => value is "none" or "normal" or "lr" or "lr-tb" or "horizontal-tb" ? style : Unsupported(style, declaration, "Use font-family, font-size, font-weight and font-style."),
            _ => style,
        };
    }

    private static string? Reference(string value) => value == "none" ? null : value;

    private static bool IsZero(string value) => SvgNumbers.Length(value, 16, 0) == 0;

    private SvgStyle Unsupported(SvgStyle style, SvgDeclaration declaration, string hint)
    {
        report.UnsupportedProperty(declaration.Span, declaration.Property, hint);
        return style;
    }

    private SvgPaint? Paint(SvgDeclaration declaration, SvgStyle style)
    {
        string value = declaration.Value.Trim();
        if (value == "none")
        {
            return SvgPaint.None;
        }

        if (value.StartsWith("url(", StringComparison.Ordinal))
        {
            int close = value.IndexOf(')', StringComparison.Ordinal);
            string rest = close < 0 ? string.Empty : value[(close + 1)..].Trim();
            Colour? fallback = SvgColour.TryParse(rest, out Colour colour) ? colour : null;
            return new SvgPaint(fallback, close < 0 ? value : value[..(close + 1)]);
        }

        return PlainColour(declaration, style) is { } plain ? new SvgPaint(plain, null) : null;
    }

    private Colour? PlainColour(SvgDeclaration declaration, SvgStyle style)
    {
        string value = declaration.Value.Trim();
        if (value.Equals("currentColor", StringComparison.OrdinalIgnoreCase))
        {
            return style.CurrentColour;
        }

        if (SvgColour.TryParse(value, out Colour colour))
        {
            return colour;
        }

        report.BadValue(declaration.Span, $"The colour of '{declaration.Property}'", value, "Write for example #A6192E, rgb(166, 25, 46) or a CSS colour name.");
        return null;
    }

    private double Opacity(SvgDeclaration declaration)
    {
        if (SvgNumbers.Length(declaration.Value, 1, 1) is { } opacity)
        {
            return Math.Clamp(opacity, 0, 1);
        }

        report.BadValue(declaration.Span, $"The value of '{declaration.Property}'", declaration.Value, "Write a number from 0 to 1.");
        return 1;
    }

    private double? Length(SvgDeclaration declaration, SvgStyle style)
    {
        double? length = SvgNumbers.Length(declaration.Value, style.FontSize, style.FontSize);
        if (length is null)
        {
            report.BadValue(declaration.Span, $"The length of '{declaration.Property}'", declaration.Value, "Write a number, with a unit or without, such as 12 or 0.5pt.");
        }

        return length;
    }

    private double FontSize(SvgDeclaration declaration, SvgStyle parent)
    {
        double? named = declaration.Value.Trim() switch
        {
            "xx-small" => 9,
            "x-small" => 10,
            "small" => 13,
            "medium" => 16,
            "large" => 18,
            "x-large" => 24,
            "xx-large" => 32,
            "smaller" => parent.FontSize / Step,
            "larger" => parent.FontSize * Step,
            _ => null,
        };
        return Math.Max(0, named ?? Length(declaration, parent) ?? parent.FontSize);
    }

    private int Weight(SvgDeclaration declaration, SvgStyle style)
    {
        switch (declaration.Value.Trim())
        {
            case "normal":
                return 400;
            case "bold":
                return 700;
            case "bolder":
                return style.FontWeight < 600 ? 700 : 900;
            case "lighter":
                return style.FontWeight > 500 ? 400 : 100;
            default:
                if (SvgNumbers.Length(declaration.Value, 1, 1) is >= 1 and <= 1000 and var weight)
                {
                    return (int)weight;
                }

                report.BadValue(declaration.Span, "The font weight", declaration.Value, "Write normal, bold or a number from 100 to 900.");
                return style.FontWeight;
        }
    }

    private ImmutableArray<double> Dashes(SvgDeclaration declaration, SvgStyle style)
    {
        if (declaration.Value.Trim() == "none")
        {
            return [];
        }

        var dashes = new List<double>();
        foreach (string part in declaration.Value.Split([',', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (SvgNumbers.Length(part, style.FontSize, style.FontSize) is not (>= 0 and var dash))
            {
                report.BadValue(declaration.Span, "The dash pattern", declaration.Value, "Write lengths of dashes and gaps, such as 4 2.");
                return [];
            }

            dashes.Add(dash);
        }

        // A pattern without length is a solid line; an odd one is repeated (SVG 1.1, 11.4).
        if (dashes.Sum() == 0)
        {
            return [];
        }

        return dashes.Count % 2 == 0 ? [.. dashes] : [.. dashes, .. dashes];
    }
}
