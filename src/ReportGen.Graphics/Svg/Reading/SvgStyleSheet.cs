using System.Text;

using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>A property with its value.</summary>
/// <param name="Property">Name in lower case.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">Its place in the source.</param>
internal readonly record struct SvgDeclaration(string Property, string Value, SourceSpan Span);

/// <summary>The rules of the file's style elements: selectors of element, class and id, alone or combined.</summary>
internal sealed class SvgStyleSheet
{
    private const int IdWeight = 100;
    private const int ClassWeight = 10;

    private readonly List<Rule> _rules = [];

    private SvgStyleSheet()
    {
    }

    /// <summary>Number of rules.</summary>
    public int Count => _rules.Count;

    /// <summary>Reads all style elements of a file.</summary>
    public static SvgStyleSheet Of(SvgNode root, SvgReport report)
    {
        var sheet = new SvgStyleSheet();
        foreach (SvgNode style in root.All().Where(node => node.Name == "style"))
        {
            sheet.Add(string.Concat(style.Children.Select(child => child.Text)), style.Span, report);
        }

        // Of two rules with equal specificity the later one takes precedence, because the sort is stable.
        sheet._rules.Sort((a, b) => a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : a.Order.CompareTo(b.Order));
        return sheet;
    }

    /// <summary>The declarations of the rules for an element, weakest first.</summary>
    public IEnumerable<SvgDeclaration> For(SvgNode node)
    {
        foreach (Rule rule in _rules)
        {
            if (rule.Matches(node))
            {
                foreach (SvgDeclaration declaration in rule.Declarations)
                {
                    yield return declaration;
                }
            }
        }
    }

    /// <summary>The declarations of a style attribute or a rule's body.</summary>
    public static IEnumerable<SvgDeclaration> Declarations(string text, SourceSpan span)
    {
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                string value = part[(colon + 1)..].Replace("!important", string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
                yield return new SvgDeclaration(part[..colon].Trim().ToLowerInvariant(), value, span);
            }
        }
    }

    private void Add(string css, SourceSpan span, SvgReport report)
    {
        css = WithoutComments(css);
        int at = 0;
        while (css.IndexOf('{', at) is var open and >= 0)
        {
            int close = css.IndexOf('}', open);
            close = close < 0 ? css.Length : close;
            string selectors = css[at..open].Trim();
            if (selectors.StartsWith('@'))
            {
                report.UnsupportedSelector(span, selectors);
                at = EndOfBlock(css, open);
                continue;
            }

            SvgDeclaration[] declarations = [.. Declarations(css[(open + 1)..close], span)];
            foreach (string selector in selectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                AddRule(selector, declarations, span, report);
            }

            at = Math.Min(css.Length, close + 1);
        }
    }

    private void AddRule(string selector, SvgDeclaration[] declarations, SourceSpan span, SvgReport report)
    {
        string? element = null;
        string? id = null;
        var classes = new List<string>();
        for (int i = 0; i < selector.Length;)
        {
            int end = i + 1;
            while (end < selector.Length && IsNameCharacter(selector[end]))
            {
                end++;
            }

            string name = selector[(char.IsLetter(selector[i]) ? i : i + 1)..end];
            switch (selector[i])
            {
                case '*' when i == 0:
                    break;
                case '.' when name.Length > 0:
                    classes.Add(name);
                    break;
                case '#' when name.Length > 0 && id is null:
                    id = name;
                    break;
                case var first when i == 0 && char.IsLetter(first):
                    element = name;
                    break;
                default:
                    report.UnsupportedSelector(span, selector);
                    return;
            }

            i = end;
        }

        int weight = (id is null ? 0 : IdWeight) + (ClassWeight * classes.Count) + (element is null ? 0 : 1);
        _rules.Add(new Rule(element, id, classes, weight, _rules.Count, declarations));
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private static int EndOfBlock(string css, int open)
    {
        int depth = 0;
        for (int i = open; i < css.Length; i++)
        {
            depth += css[i] == '{' ? 1 : css[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return css.Length;
    }

    private static string WithoutComments(string css)
    {
        var kept = new StringBuilder(css.Length);
        int at = 0;
        while (at < css.Length)
        {
            int start = css.IndexOf("/*", at, StringComparison.Ordinal);
            kept.Append(css, at, (start < 0 ? css.Length : start) - at);
            int end = start < 0 ? -1 : css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? css.Length : end + 2;
        }

        return kept.ToString();
    }

    private sealed record Rule(
        string? Element,
        string? Id,
        List<string> Classes,
        int Weight,
        int Order,
        SvgDeclaration[] Declarations)
    {
        public bool Matches(SvgNode node)
        {
            if ((Element is not null && Element != node.Name) || (Id is not null && Id != node.Id))
            {
                return false;
            }

            if (Classes.Count == 0)
            {
                return true;
            }

            string[] classes = (node["class"] ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return Classes.TrueForAll(name => classes.Contains(name, StringComparer.Ordinal));
        }
    }
}
