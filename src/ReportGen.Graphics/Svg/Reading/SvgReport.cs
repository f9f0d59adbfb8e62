using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Reports the faults of a drawing; a message that applies to many elements is reported once.</summary>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class SvgReport(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _warned = new(StringComparer.Ordinal);

    /// <summary>True when an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Where characters without a glyph are reported.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public void BadValue(SourceSpan span, string what, string value, string hint)
    {
        HasErrors = true;
        string shown = value.Length > 60 ? value[..57] + "..." : value;
        Diagnostics.Report(SvgCodes.BadValue, span, $"{what} '{shown}' is not valid.", hint);
    }

    public void TooLarge(SourceSpan span, string message)
    {
        HasErrors = true;
        if (!_warned.Add(message))
        {
            return;
        }

        Diagnostics.Report(SvgCodes.TooLarge, span, message, "Simplify the drawing, or save it as a raster image.");
    }

    public void NoTarget(SourceSpan span, string reference)
    {
        HasErrors = true;
        Diagnostics.Report(SvgCodes.NoTarget, span, $"The drawing has no element '{reference}'.", "Refer to the id of an element in the same file, such as url(#arrow).");
    }

    public void UnsupportedElement(SvgNode node, string hint) =>
        WarnOnce(SvgCodes.UnsupportedElement, node.Span, $"Element '{node.Name}' is not drawn.", hint);

    public void UnsupportedProperty(SourceSpan span, string property, string hint) =>
        WarnOnce(SvgCodes.UnsupportedProperty, span, $"Property '{property}' has no effect.", hint);

    public void UnsupportedSelector(SourceSpan span, string selector) =>
        WarnOnce(SvgCodes.UnsupportedSelector, span, $"Style rule '{selector}' has no effect.", "Select by element, .class or #id, or write the style at the element.");

    public void SimplerPaint(SourceSpan span, string message, string hint) => WarnOnce(SvgCodes.SimplerPaint, span, message, hint);

    private void WarnOnce(DiagnosticDescriptor descriptor, SourceSpan span, string message, string hint)
    {
        if (_warned.Add(message))
        {
            Diagnostics.Report(descriptor, span, message, hint);
        }
    }
}
