using System.Diagnostics.CodeAnalysis;

using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>State of a file during painting.</summary>
internal sealed class SvgContext
{
    // A drawing that reuses itself can grow without limit; ordinary files stay below the limit.
    private const int MostPainted = 200_000;
    private const int DeepestUse = 64;

    private readonly Dictionary<string, SvgNode> _byId = new(StringComparer.Ordinal);
    private readonly Func<SvgFontRequest, FontSelection> _fonts;
    private int _painted;

    public SvgContext(SvgNode root, Func<SvgFontRequest, FontSelection> fonts, SvgReport report)
    {
        _fonts = fonts;
        Report = report;
        foreach (SvgNode node in root.All())
        {
            if (node.Id is { Length: > 0 } id)
            {
                _byId.TryAdd(id, node);
            }
        }

        Cascade = new SvgCascade(SvgStyleSheet.Of(root, report), report);
    }

    public SvgReport Report { get; }

    public SvgCascade Cascade { get; }

    /// <summary>Current nesting depth of elements, including references.</summary>
    public int Depth { get; private set; }

    /// <summary>Counts an element; false, reported once, when there are too many or they nest too deeply.</summary>
    public bool TryEnter(SvgNode node)
    {
        if (_painted >= MostPainted || Depth >= DeepestUse * 2 || Cascade.IsExhausted)
        {
            Report.TooLarge(node.Span, "The drawing repeats its parts too often, or nests them too deeply.");
            return false;
        }

        _painted++;
        Depth++;
        return true;
    }

    public void Leave() => Depth--;

    /// <summary>The element to which a reference such as <c>#arrow</c> or <c>url(#arrow)</c> refers; a missing target is reported.</summary>
    public bool TryFind(string reference, SourceSpan span, [NotNullWhen(true)] out SvgNode? node)
    {
        node = null;
        string id = IdOf(reference);
        if (id.Length > 0 && _byId.TryGetValue(id, out node))
        {
            return true;
        }

        Report.NoTarget(span, reference);
        return false;
    }

    /// <summary>The id in <c>#id</c>, <c>url(#id)</c> or a plain id.</summary>
    public static string IdOf(string reference)
    {
        string text = reference.Trim();
        if (text.StartsWith("url(", StringComparison.Ordinal) && text.EndsWith(')'))
        {
            text = text[4..^1].Trim(' ', '"', '\'');
        }

        return text.StartsWith('#') ? text[1..] : text;
    }

    public FontSelection FontFor(SvgStyle style) =>
        _fonts(new SvgFontRequest(style.FontFamilies, style.FontWeight, style.IsItalic));
}
