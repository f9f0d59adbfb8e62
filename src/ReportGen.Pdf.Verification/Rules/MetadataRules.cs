using System.Globalization;
using System.Xml.Linq;

using ReportGen.Foundation.Data;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of metadata: XMP and the information dictionary agree, conformance is claimed, custom schemas are described (ISO 19005-2, 6.6).</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XName Language = XNamespace.Xml + "lang";

    private const string EveryLanguage = "x-default";

    public static VerificationReport Check(ReadDocument document)
    {
        CheckCatalog(document);
        CheckOthers(document);
        if (document.File.Get(document.Catalog, "Metadata") is not PdfStream stream)
        {
            document.Findings.Add("PDF/A 6.6.2.1", "The document has no XMP metadata.");
            return new VerificationReport([]);
        }

        if (PacketReader.Read(document, stream) is not { } packet)
        {
            return new VerificationReport([]);
        }

        XElement[] properties = PacketReader.Properties(packet);
        string Value(XName name) => properties.FirstOrDefault(property => property.Name == name) is { } found ? TextOf(found) : string.Empty;

        string part = Value(Archive + "part");
        string level = Value(Archive + "conformance");
        string access = Value(Access + "part");
        CheckClaims(document, part, level, access);
        CheckPrefixes(document, properties);
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

        CheckAlternatives(document, properties);
        SchemaRules.Check(document, packet, properties);
        string[] claims = [.. new[] { part.Length > 0 ? $"PDF/A-{part}{level}" : string.Empty, access.Length > 0 ? $"PDF/UA-{access}" : string.Empty }.Where(claim => claim.Length > 0)];
        return new VerificationReport([]) { Claims = string.Join(", ", claims), Title = Value(Dc + "title") };
    }

    private static void CheckCatalog(ReadDocument document)
    {
        PdfFile file = document.File;
        if (!LanguageTag.IsValid(file.Get(document.Catalog, "Lang").AsText))
        {
            document.Findings.Add("PDF/UA 7.2", "The document has no language.");
        }

        if (file.Get(file.Dictionary(document.Catalog, "MarkInfo"), "Marked") is not PdfBoolean { IsTrue: true })
        {
            document.Findings.Add("PDF/UA 7.1", "The document is not marked as tagged.");
        }

        if (file.Get(file.Dictionary(document.Catalog, "ViewerPreferences"), "DisplayDocTitle") is not PdfBoolean { IsTrue: true })
        {
            document.Findings.Add("PDF/UA 7.1", "The viewer preferences do not show the document's title.");
        }
    }

    /// <summary>Metadata of parts of the document must have the same form.</summary>
    private static void CheckOthers(ReadDocument document)
    {
        PdfFile file = document.File;
        PdfValue main = file.Get(document.Catalog, "Metadata");
        foreach (PdfStream stream in document.Dictionaries.OfType<PdfStream>())
        {
            if (!ReferenceEquals(stream, main) && file.Get(stream, "Type").AsName == "Metadata" && PacketReader.Read(document, stream) is { } packet)
            {
                SchemaRules.Check(document, packet, PacketReader.Properties(packet));
            }
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
            document.Findings.Add("PDF/A 6.8", "A document that claims PDF/A-2 has attached files.");
        }

        if (access != "1")
        {
            document.Findings.Add("PDF/UA 5", "The document does not claim PDF/UA-1.");
        }
    }

    /// <summary>Claims must use the prefixes of their standards, each once (ISO 19005-2, 6.6.4; ISO 14289-1, 5).</summary>
    private static void CheckPrefixes(ReadDocument document, XElement[] properties)
    {
        foreach ((XNamespace space, string prefix, string rule) in new[] { (Archive, "pdfaid", "PDF/A 6.6.4"), (Access, "pdfuaid", "PDF/UA 5") })
        {
            XElement[] claims = [.. properties.Where(property => property.Name.Namespace == space)];
            bool isRight = Array.TrueForAll(claims, claim => claim.GetPrefixOfNamespace(space) == prefix)
                && claims.DistinctBy(claim => claim.Name).Count() == claims.Length;
            if (!isRight)
            {
                document.Findings.Add(rule, $"A conformance claim is duplicated, or does not use the prefix {prefix}.");
            }
        }
    }

    private static void Compare(ReadDocument document, string key, string value)
    {
        string known = document.File.Get(document.Info, key).AsText ?? string.Empty;
        if (known != value)
        {
            document.Findings.Add("PDF/A 6.6.3", $"{key} differs within the metadata: '{known}' and '{value}'.");
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
            document.Findings.Add("PDF/A 6.6.3", $"{key} differs within the metadata: '{known}' and '{value}'.");
        }
    }

    /// <summary>The text of a property: the default language, or the items of a list joined as in the information dictionary.</summary>
    private static string TextOf(XElement property) => property.Element(Rdf + "Alt") is { } alternatives
        ? (alternatives.Elements(Rdf + "li").FirstOrDefault(item => (string?)item.Attribute(Language) == EveryLanguage)
            ?? alternatives.Element(Rdf + "li"))?.Value ?? string.Empty
        : string.Join("; ", property.Descendants(Rdf + "li").DefaultIfEmpty(property).Select(item => item.Value));

    /// <summary>A text in several languages has each language once and a default (ISO 16684-1, 8.2.2.4).</summary>
    private static void CheckAlternatives(ReadDocument document, XElement[] properties)
    {
        foreach (XElement property in properties.Where(property => property.Element(Rdf + "Alt") is not null))
        {
            string[] languages = [.. property.Elements(Rdf + "Alt").Elements(Rdf + "li").Select(item => (string?)item.Attribute(Language) ?? string.Empty)];
            bool isRight = languages is [EveryLanguage, ..]
                && languages.Distinct(StringComparer.OrdinalIgnoreCase).Count() == languages.Length
                && languages.Skip(1).All(LanguageTag.IsValid);
            if (!isRight)
            {
                document.Findings.Add("PDF/A 6.6.2.1", $"The languages of {property.Name.LocalName} in the metadata must be a default followed by each language once.");
            }
        }
    }
}
