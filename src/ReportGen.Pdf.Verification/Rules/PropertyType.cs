using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Value types of metadata properties by name, and the form of their values (ISO 19005-2, 6.6.2.3.3; XMP Specification of September 2005).</summary>
internal static partial class PropertyType
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XName Language = XNamespace.Xml + "lang";

    private static readonly HashSet<string> Simple = new(StringComparer.Ordinal)
    {
        "Text", "Integer", "Real", "Boolean", "Date", "URI", "URL", "ProperName", "AgentName", "MIMEType", "Locale", "RenditionClass", "Rational",
    };

    /// <summary>True for a type that XMP defines and a description can use.</summary>
    public static bool IsKnown(string type) =>
        type == "Lang Alt" || Simple.Contains(type) || (ListOf(type) is { } list && (list.Item == "Lang Alt" || Simple.Contains(list.Item)));

    /// <summary>True when a property, as written in RDF, has a value of the type.</summary>
    public static bool Fits(string type, XElement property)
    {
        if (type == "Lang Alt")
        {
            return IsList(property, "Alt") && Items(property).All(item => !item.HasElements && item.Attribute(Language) is not null);
        }

        return ListOf(type) is { } list
            ? IsList(property, list.Kind) && Items(property).All(item => !Simple.Contains(list.Item) || FitsSimple(list.Item, item))
            : FitsSimple(type, property);
    }

    /// <summary>A value without its qualifiers (ISO 16684-1, 7.8).</summary>
    private static XElement Unqualified(XElement value) =>
        (value.Element(Rdf + "value") ?? value.Elements(Rdf + "Description").Elements(Rdf + "value").FirstOrDefault()) is { } inner ? inner : value;

    private static bool FitsSimple(string type, XElement written) => Unqualified(written) is { HasElements: false } value && type switch
    {
        "Date" => IsDate(value.Value),
        "Integer" => int.TryParse(value.Value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "Real" => decimal.TryParse(value.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "Boolean" => value.Value is "True" or "False",
        "MIMEType" => MediaType().IsMatch(value.Value),
        _ => true,
    };

    private static (string Kind, string Item)? ListOf(string type) => type.Split(' ', 2) switch
    {
        ["bag", var item] => ("Bag", item),
        ["seq", var item] => ("Seq", item),
        ["alt", var item] => ("Alt", item),
        _ => null,
    };

    private static bool IsList(XElement property, string kind) =>
        property.Elements().ToArray() is [var list] && list.Name == Rdf + kind && list.Elements().All(item => item.Name == Rdf + "li");

    private static IEnumerable<XElement> Items(XElement property) => property.Elements().Elements();

    /// <summary>A year, month, day, minute, second or fraction of a second, with a zone after a time (ISO 16684-1, 8.2.1.2).</summary>
    private static bool IsDate(string text) =>
        Date().IsMatch(text) && (text.Length < 10 || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _));

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[-+][0-9]{2}:[0-9]{2}))?)?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex("^[-A-Za-z0-9_+.]+/[-A-Za-z0-9_+.]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MediaType();
}
