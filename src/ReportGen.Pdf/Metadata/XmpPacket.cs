using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;

using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Metadata;

/// <summary>Writes the XMP packet (ISO 16684-1) with the claims of conformance and the schemas that they need described.</summary>
internal sealed class XmpPacket
{
    /// <summary>Namespace of the facts that only research notes have.</summary>
    public const string NoteNamespace = "urn:x-reportgen:note#";

    private const string NotePrefix = "note";

    private readonly StringBuilder _xml = new();

    private XmpPacket()
    {
    }

    /// <summary>The packet as UTF-8.</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="archivePart">Part of ISO 19005 that the file conforms to: 2, or 3 when files are attached.</param>
    public static byte[] Write(DocumentMetadata metadata, int archivePart)
    {
        var packet = new XmpPacket();
        packet.WriteAll(metadata, archivePart);
        return Encoding.UTF8.GetBytes(packet._xml.ToString());
    }

    private void WriteAll(DocumentMetadata metadata, int archivePart)
    {
        Line("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        Line("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
        Line("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
            + "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
            + "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:note=\"" + NoteNamespace + "\">");
        Element("pdfaid:part", archivePart.ToString(CultureInfo.InvariantCulture));
        Element("pdfaid:conformance", "A");
        Element("pdfuaid:part", "1");
        Element("dc:format", "application/pdf");
        Alternatives("dc:title", metadata.Title, metadata.Titles);
        Collection("dc:creator", "Seq", metadata.Authors);
        Alternatives("dc:description", metadata.Subject, metadata.Subjects);
        Collection("dc:subject", "Bag", metadata.Keywords);
        Collection("dc:language", "Bag", metadata.Languages);
        Collection("dc:publisher", "Bag", Known(metadata.Publisher));
        Alternatives("dc:rights", metadata.Rights, []);
        Collection("dc:type", "Bag", Known(metadata.Kind));
        Element("dc:identifier", metadata.Identifier);
        Element("pdf:Keywords", metadata.KeywordText);
        Element("pdf:Producer", metadata.Producer);
        Element("xmp:CreatorTool", metadata.Creator);
        if (metadata.Created is { } time)
        {
            Collection("dc:date", "Seq", [MetadataText.XmpDate(time)]);
            Element("xmp:CreateDate", MetadataText.XmpDate(time));
            Element("xmp:ModifyDate", MetadataText.XmpDate(time));
        }

        foreach (DocumentProperty property in metadata.Properties)
        {
            Write(property);
        }

        Line("</rdf:Description>");
        WriteSchemas(metadata);
        Line("</rdf:RDF></x:xmpmeta>");
        _xml.Append("<?xpacket end=\"w\"?>");
    }

    /// <summary>Schemas that ISO 19005 does not know must be described in the packet (ISO 19005-2, 6.6.2.3).</summary>
    private void WriteSchemas(DocumentMetadata metadata)
    {
        Line("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
            + "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">");
        Line("<pdfaExtension:schemas><rdf:Bag>");
        WriteSchema("PDF/UA identification schema", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid", [("part", "Integer", "internal", "Part of ISO 14289")]);
        if (metadata.Properties.Length > 0)
        {
            WriteSchema(
                "Research note schema",
                NoteNamespace,
                NotePrefix,
                [.. metadata.Properties.Select(property => (property.Name, TypeOf(property.Kind), "external", property.Description))]);
        }

        Line("</rdf:Bag></pdfaExtension:schemas></rdf:Description>");
    }

    private void Write(DocumentProperty property)
    {
        string name = $"{NotePrefix}:{property.Name}";
        switch (property.Kind)
        {
            case PropertyKind.Bag:
                Collection(name, "Bag", property.Values);
                break;
            case PropertyKind.Sequence:
                Collection(name, "Seq", property.Values);
                break;
            default:
                Element(name, string.Join("; ", property.Values));
                break;
        }
    }

    /// <summary>Value types as the description of a schema names them (ISO 19005-2, 6.6.2.3.3).</summary>
    private static string TypeOf(PropertyKind kind) => kind switch
    {
        PropertyKind.Date => "Date",
        PropertyKind.Bag => "bag Text",
        PropertyKind.Sequence => "seq Text",
        _ => "Text",
    };

    private void WriteSchema(string title, string uri, string prefix, (string Name, string Type, string Category, string Description)[] properties)
    {
        Line("<rdf:li rdf:parseType=\"Resource\">");
        Element("pdfaSchema:schema", title);
        Element("pdfaSchema:namespaceURI", uri);
        Element("pdfaSchema:prefix", prefix);
        Line("<pdfaSchema:property><rdf:Seq>");
        foreach ((string name, string type, string category, string description) in properties)
        {
            Line("<rdf:li rdf:parseType=\"Resource\">");
            Element("pdfaProperty:name", name);
            Element("pdfaProperty:valueType", type);
            Element("pdfaProperty:category", category);
            Element("pdfaProperty:description", description);
            Line("</rdf:li>");
        }

        Line("</rdf:Seq></pdfaSchema:property></rdf:li>");
    }

    /// <summary>A text in several languages: the one for every language first (ISO 16684-1, 8.2.2.4).</summary>
    private void Alternatives(string name, string text, ImmutableArray<(string Language, string Text)> byLanguage)
    {
        if (text.Length == 0)
        {
            return;
        }

        string others = string.Concat(byLanguage.Select(entry => $"<rdf:li xml:lang=\"{Escape(entry.Language)}\">{Escape(entry.Text)}</rdf:li>"));
        Line($"<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(text)}</rdf:li>{others}</rdf:Alt></{name}>");
    }

    private static string[] Known(string text) => text.Length > 0 ? [text] : [];

    private void Collection(string name, string kind, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            string items = string.Concat(values.Select(value => $"<rdf:li>{Escape(value)}</rdf:li>"));
            Line($"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>");
        }
    }

    private void Element(string name, string value)
    {
        if (value.Length > 0)
        {
            Line($"<{name}>{Escape(value)}</{name}>");
        }
    }

    private static string Escape(string text) => SecurityElement.Escape(text);

    private void Line(string text) => _xml.Append(text).Append('\n');
}
