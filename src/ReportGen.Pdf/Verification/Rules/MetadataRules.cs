using System.Globalization;
using System.Xml;
using System.Xml.Linq;

using ReportGen.Pdf.Structure;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of metadata: XMP and the information dictionary agree, claims are made, unknown schemas are described (ISO 19005-2, 6.6).</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace SchemaProperty = "http://www.aiim.org/pdfa/ns/property#";

    public static VerificationReport Check(ReadDocument document)
    {
        CheckCatalog(document);
        XElement? packet = ReadPacket(document);
        if (packet is null)
        {
            return new VerificationReport([]);
        }

        XElement[] properties = [.. packet.Descendants(Rdf + "Description").SelectMany(description => description.Elements())];
        string Value(XName name) => properties.FirstOrDefault(property => property.Name == name) is { } found
            ? string.Join("; ", found.Descendants(Rdf + "li").DefaultIfEmpty(found).Select(item => item.Value))
            : string.Empty;

        string part = Value(Archive + "part");
        string level = Value(Archive + "conformance");
        string access = Value(Access + "part");
        CheckClaims(document, part, level, access);
        Compare(document, "Title", Value(Dc + "title"));
        Compare(document, "Author", Value(Dc + "creator"));
        Compare(document, "Subject", Value(Dc + "description"));
        Compare(document, "Keywords", Value(Pdf + "Keywords"));
        Compare(document, "Creator", Value(Xmp + "CreatorTool"));
        Compare(document, "Producer", Value(Pdf + "Producer"));
        CompareDate(document, "CreationDate", Value(Xmp + "CreateDate"));
        CompareDate(document, "ModDate", Value(Xmp + "ModifyDate"));
        if (string.IsNullOrWhiteSpace(Value(Dc + "title")))
        {
            document.Findings.Add("PDF/UA 7.1", "The document has no title.");
        }

        CheckSchemas(document, packet, properties);
        string[] claims = [.. new[] { part.Length > 0 ? $"PDF/A-{part}{level}" : string.Empty, access.Length > 0 ? $"PDF/UA-{access}" : string.Empty }.Where(claim => claim.Length > 0)];
        return new VerificationReport([]) { Claims = string.Join(", ", claims), Title = Value(Dc + "title") };
    }

    private static void CheckCatalog(ReadDocument document)
    {
        PdfFile file = document.File;
        if (!LanguageTag.IsValid(file.Get(document.Catalog, "Lang").AsText))
        {
            document.Findings.Add("PDF/UA 7.2", "The document does not say its language.");
        }

        if (file.Get(file.Dictionary(document.Catalog, "MarkInfo"), "Marked") is not PdfBoolean { IsTrue: true })
        {
            document.Findings.Add("PDF/UA 7.1", "The document is not marked as tagged.");
        }

        if (file.Get(file.Dictionary(document.Catalog, "ViewerPreferences"), "DisplayDocTitle") is not PdfBoolean { IsTrue: true })
        {
            document.Findings.Add("PDF/UA 7.1", "The window does not show the document's title.");
        }
    }

    private static XElement? ReadPacket(ReadDocument document)
    {
        if (document.File.Get(document.Catalog, "Metadata") is not PdfStream stream)
        {
            document.Findings.Add("PDF/A 6.6.2.1", "The document has no XMP metadata.");
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(StreamData.Decode(stream, document.File)),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreProcessingInstructions = true });
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            document.Findings.Add("PDF/A 6.6.2.1", "The XMP metadata are not well-formed.");
            return null;
        }
    }

    private static void CheckClaims(ReadDocument document, string part, string level, string access)
    {
        if (part is not ("2" or "3") || level != "A")
        {
            document.Findings.Add("PDF/A 6.6.4", "The document does not claim PDF/A-2a or PDF/A-3a.");
        }

        if (part == "2" && document.Attachments.Count > 0)
        {
            document.Findings.Add("PDF/A 6.8", "A document with attached files claims PDF/A-2.");
        }

        if (access != "1")
        {
            document.Findings.Add("PDF/UA 5", "The document does not claim PDF/UA-1.");
        }
    }

    private static void Compare(ReadDocument document, string key, string value)
    {
        string known = document.File.Get(document.Info, key).AsText ?? string.Empty;
        if (known != value)
        {
            document.Findings.Add("PDF/A 6.6.3", $"{key} is '{known}' in one place of the metadata and '{value}' in the other.");
        }
    }

    private static void CompareDate(ReadDocument document, string key, string value)
    {
        string known = document.File.Get(document.Info, key).AsText ?? string.Empty;
        bool isSame = (known.Length == 0 && value.Length == 0)
            || (DateTimeOffset.TryParseExact(known.Replace("'", string.Empty, StringComparison.Ordinal), "'D:'yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset first)
                && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out DateTimeOffset second)
                && first.EqualsExact(second));
        if (!isSame)
        {
            document.Findings.Add("PDF/A 6.6.3", $"{key} is '{known}' in one place of the metadata and '{value}' in the other.");
        }
    }

    private static void CheckSchemas(ReadDocument document, XElement packet, XElement[] properties)
    {
        HashSet<XName> described = [];
        foreach (XElement schema in packet.Descendants(Extension + "schemas").Elements(Rdf + "Bag").Elements(Rdf + "li"))
        {
            XNamespace space = schema.Element(Schema + "namespaceURI")?.Value ?? string.Empty;
            foreach (XElement name in schema.Descendants(SchemaProperty + "name"))
            {
                described.Add(space + name.Value);
            }
        }

        foreach (XElement property in properties)
        {
            XNamespace space = property.Name.Namespace;
            bool isKnown = space == Dc || space == Pdf || space == Xmp || space == Archive || space == Extension;
            if (!isKnown && !described.Contains(property.Name))
            {
                document.Findings.Add("PDF/A 6.6.2.3", $"The metadata hold {property.Name.LocalName}, which no schema describes.");
            }
        }
    }
}
