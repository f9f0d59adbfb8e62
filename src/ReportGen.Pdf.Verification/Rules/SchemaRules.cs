using System.Xml.Linq;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of metadata schemas: predefined properties have their types; any other must be described in the packet and used as described (ISO 19005-2, 6.6.2.3).</summary>
internal static class SchemaRules
{
    private const string Rule = "PDF/A 6.6.2.3";

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Type = "http://www.aiim.org/pdfa/ns/type#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    private static readonly XName[] PartsOfSchema =
        [Schema + "schema", Schema + "namespaceURI", Schema + "prefix", Schema + "property", Schema + "valueType"];

    private static readonly XName[] PartsOfProperty =
        [Property + "name", Property + "valueType", Property + "category", Property + "description"];

    /// <summary>Prefixes that the descriptions must use.</summary>
    private static readonly (XNamespace Space, string Prefix)[] Prefixes =
        [(Extension, "pdfaExtension"), (Schema, "pdfaSchema"), (Property, "pdfaProperty")];

    /// <summary>Checks a packet.</summary>
    /// <param name="document">The document.</param>
    /// <param name="packet">The packet.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="main">The document's own packet, whose descriptions apply to those of its parts; null when it is the packet.</param>
    public static void Check(ReadDocument document, XElement packet, XElement[] properties, XElement? main = null)
    {
        var described = new Dictionary<(string Space, string Name), string>();
        HashSet<string> types = [.. new[] { packet, main }.OfType<XElement>().SelectMany(source => source.Descendants(Type + "type")).Select(type => type.Value)];
        XElement[] containers = [.. packet.Descendants(Extension + "schemas")];
        if (containers.Length > 1 || Array.Exists(containers, container => container.Elements().ToArray() is not [var list] || list.Name != Rdf + "Bag"))
        {
            document.Findings.Add(Rule, "The descriptions of schemas must be one unordered list.");
        }

        foreach (XElement schema in containers.Elements(Rdf + "Bag").Elements(Rdf + "li").Select(Fields))
        {
            CheckSchema(document, types, schema, properties, described);
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

        foreach (XElement schema in main is null ? [] : main.Descendants(Extension + "schemas").Elements(Rdf + "Bag").Elements(Rdf + "li").Select(Fields))
        {
            foreach (XElement property in schema.Elements(Schema + "property").Elements(Rdf + "Seq").Elements(Rdf + "li").Select(Fields))
            {
                string Value(XElement? element) => element?.Value ?? string.Empty;
                described.TryAdd(
                    (Value(schema.Element(Schema + "namespaceURI")), Value(property.Element(Property + "name"))),
                    Value(property.Element(Property + "valueType")));
            }
        }

        foreach (XElement property in properties)
        {
            CheckProperty(document, property, described);
        }
    }

    private static void CheckProperty(ReadDocument document, XElement property, Dictionary<(string Space, string Name), string> described)
    {
        string name = property.Name.LocalName;
        bool isPredefined = PredefinedProperties.Contains(property.Name);
        string? type = isPredefined ? PredefinedProperties.TypeOf(property.Name) : described.GetValueOrDefault((property.Name.NamespaceName, name));
        if (!isPredefined && type is null)
        {
            document.Findings.Add(Rule, $"The metadata contain {name}, which no schema describes.");
        }
        else if (type is not null && PropertyType.IsKnown(type) && !PropertyType.Fits(type, property))
        {
            document.Findings.Add(Rule, $"The metadata contain {name}, whose value is not of the type {type} that its schema declares.");
        }
    }

    private static void CheckSchema(ReadDocument document, HashSet<string> types, XElement schema, XElement[] properties, Dictionary<(string Space, string Name), string> described)
    {
        string uri = schema.Element(Schema + "namespaceURI")?.Value ?? string.Empty;
        string prefix = schema.Element(Schema + "prefix")?.Value ?? string.Empty;
        if (uri.Length == 0 || prefix.Length == 0 || string.IsNullOrWhiteSpace(schema.Element(Schema + "schema")?.Value))
        {
            document.Findings.Add(Rule, "A described schema has no name, namespace or prefix.");
        }

        if (properties.FirstOrDefault(property => property.Name.NamespaceName == uri) is { } used && used.GetPrefixOfNamespace(used.Name.Namespace) != prefix)
        {
            document.Findings.Add(Rule, $"The schema {uri} is used with another prefix than '{prefix}'.");
        }

        CheckParts(document, schema, PartsOfSchema);
        if (schema.Element(Schema + "property") is { } list && (list.Elements().ToArray() is not [var sequence] || sequence.Name != Rdf + "Seq"))
        {
            document.Findings.Add(Rule, "The properties of a described schema must be one ordered list.");
        }

        foreach (XElement property in schema.Elements(Schema + "property").Elements(Rdf + "Seq").Elements(Rdf + "li").Select(Fields))
        {
            CheckParts(document, property, PartsOfProperty);
            string Part(string name) => property.Element(Property + name)?.Value ?? string.Empty;
            bool isWhole = Part("name").Length > 0 && Part("description").Length > 0 && Part("category") is "internal" or "external"
                && IsKnown(Part("valueType"), types);
            if (!isWhole)
            {
                document.Findings.Add(Rule, $"The property '{Part("name")}' of a schema must have a value type, a category and a description.");
            }

            if (!described.TryAdd((uri, Part("name")), Part("valueType")))
            {
                document.Findings.Add(Rule, $"The property '{Part("name")}' of a schema is described twice.");
            }
        }
    }

    /// <summary>The fields of an item, which RDF may wrap in a description.</summary>
    private static XElement Fields(XElement item) => item.Element(Rdf + "Description") ?? item;

    /// <summary>True for a type of XMP, or one that a description defines, alone or in a list.</summary>
    private static bool IsKnown(string type, HashSet<string> defined) =>
        PropertyType.IsKnown(type) || defined.Contains(type) || (type.Split(' ', 2) is ["bag" or "seq" or "alt", var item] && defined.Contains(item));

    /// <summary>A description contains only what ISO 19005 defines.</summary>
    private static void CheckParts(ReadDocument document, XElement description, XName[] parts)
    {
        if (description.Elements().FirstOrDefault(part => !parts.Contains(part.Name)) is { } other)
        {
            document.Findings.Add(Rule, $"The description of a schema contains {other.Name.LocalName}, which ISO 19005 does not define.");
        }
    }
}
