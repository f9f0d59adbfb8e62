using System.Globalization;
using System.Xml.Linq;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of metadata schemas that ISO 19005 does not know: each is described in the packet, and used as described (ISO 19005-2, 6.6.2.3).</summary>
internal static class SchemaRules
{
    private const string Rule = "PDF/A 6.6.2.3";

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>Schemas that need no description.</summary>
    private static readonly HashSet<XNamespace> Known =
    [
        "http://purl.org/dc/elements/1.1/",
        "http://ns.adobe.com/pdf/1.3/",
        "http://ns.adobe.com/xap/1.0/",
        "http://ns.adobe.com/xap/1.0/mm/",
        "http://ns.adobe.com/xap/1.0/rights/",
        "http://www.aiim.org/pdfa/ns/id/",
        Extension,
    ];

    /// <summary>Prefixes that the descriptions themselves must use.</summary>
    private static readonly (XNamespace Space, string Prefix)[] Prefixes =
        [(Extension, "pdfaExtension"), (Schema, "pdfaSchema"), (Property, "pdfaProperty")];

    public static void Check(ReadDocument document, XElement packet, XElement[] properties)
    {
        var described = new Dictionary<XName, string>();
        foreach (XElement schema in packet.Descendants(Extension + "schemas").Elements(Rdf + "Bag").Elements(Rdf + "li"))
        {
            CheckSchema(document, schema, properties, described);
        }

        foreach (XElement element in packet.Descendants())
        {
            foreach ((XNamespace space, string prefix) in Prefixes)
            {
                if (element.Name.Namespace == space && element.GetPrefixOfNamespace(space) != prefix)
                {
                    document.Findings.Add(Rule, $"The description of a schema does not use the prefix {prefix}.");
                }
            }
        }

        foreach (XElement property in properties.Where(property => !Known.Contains(property.Name.Namespace)))
        {
            if (!described.TryGetValue(property.Name, out string? type))
            {
                document.Findings.Add(Rule, $"The metadata hold {property.Name.LocalName}, which no schema describes.");
            }
            else if (!IsOf(type, property))
            {
                document.Findings.Add(Rule, $"The metadata hold {property.Name.LocalName}, which is no {type} as its schema says.");
            }
        }
    }

    private static void CheckSchema(ReadDocument document, XElement schema, XElement[] properties, Dictionary<XName, string> described)
    {
        XNamespace space = schema.Element(Schema + "namespaceURI")?.Value ?? string.Empty;
        string prefix = schema.Element(Schema + "prefix")?.Value ?? string.Empty;
        if (space == XNamespace.None || prefix.Length == 0 || string.IsNullOrWhiteSpace(schema.Element(Schema + "schema")?.Value))
        {
            document.Findings.Add(Rule, "A described schema lacks its name, namespace or prefix.");
        }

        if (properties.FirstOrDefault(property => property.Name.Namespace == space) is { } used && used.GetPrefixOfNamespace(space) != prefix)
        {
            document.Findings.Add(Rule, $"The schema {space.NamespaceName} is used with another prefix than '{prefix}'.");
        }

        foreach (XElement property in schema.Elements(Schema + "property").Elements(Rdf + "Seq").Elements(Rdf + "li"))
        {
            string Part(string name) => property.Element(Property + name)?.Value ?? string.Empty;
            bool isWhole = Part("name").Length > 0 && Part("description").Length > 0 && Part("category") is "internal" or "external"
                && Part("valueType") is "Text" or "Integer" or "Boolean" or "Date" or "URI" or "bag Text" or "seq Text" or "Lang Alt";
            if (!isWhole)
            {
                document.Findings.Add(Rule, $"The property '{Part("name")}' of a schema is not described with value type, category and words.");
            }

            described[space + Part("name")] = Part("valueType");
        }
    }

    private static bool IsOf(string type, XElement property) => type switch
    {
        "bag Text" => IsList(property, "Bag"),
        "seq Text" => IsList(property, "Seq"),
        "Lang Alt" => IsList(property, "Alt"),
        "Date" => !property.HasElements && DateTimeOffset.TryParse(property.Value, CultureInfo.InvariantCulture, out _),
        "Integer" => !property.HasElements && int.TryParse(property.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => !property.HasElements,
    };

    private static bool IsList(XElement property, string kind) =>
        property.Elements().ToArray() is [var list] && list.Name == Rdf + kind && list.Elements().All(item => item.Name == Rdf + "li" && !item.HasElements);
}
