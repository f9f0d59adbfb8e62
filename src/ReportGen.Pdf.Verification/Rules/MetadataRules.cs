using System.Xml.Linq;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of metadata: XMP and the information dictionary agree, conformance is claimed, custom schemas are described (ISO 19005-2, 6.6).</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Archive = PredefinedProperties.ArchiveSpace;
    private static readonly XNamespace Access = PredefinedProperties.AccessSpace;
    private static readonly XName Language = XNamespace.Xml + "lang";

    private const string EveryLanguage = "x-default";

    public static VerificationReport Check(ReadDocument document)
    {
        CheckCatalog(document);
        CheckOthers(document);
        if (document.File.Get(document.Catalog, "Metadata") is not PdfStream stream)
        {
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

        if (document.File.Get(document.Catalog, "Lang").AsText is null && !HasTitleLanguage(properties))
        {
            document.Findings.Add("PDF/UA 7.2", "The language of the document's title is not specified.");
        }

        CheckAlternatives(document, properties);
        SchemaRules.Check(document, packet, properties);
        return new VerificationReport([]) { Title = Value(Dc + "title") };
    }

    private static void CheckCatalog(ReadDocument document)
    {
        PdfFile file = document.File;
        if (file.Get(document.Catalog, "Lang").AsText is { } language && !LanguageCode.IsValid(language))
        {
            document.Findings.Add(language.Length > 0 ? ["PDF/UA 7.2", "PDF/A 6.7.4"] : ["PDF/UA 7.2"], $"'{language}' is not a valid language tag.");
        }

        if (file.Get(file.Dictionary(document.Catalog, "MarkInfo"), "Marked") is not PdfBoolean { IsTrue: true })
        {
            document.Findings.Add("PDF/UA 7.1", "The document is not marked as tagged.");
            document.Findings.Add("PDF/A 6.7.2.2", "The document is not marked as tagged.");
        }

        if (file.Get(file.Dictionary(document.Catalog, "ViewerPreferences"), "DisplayDocTitle") is not PdfBoolean { IsTrue: true })
        {
            document.Findings.Add("PDF/UA 7.1", "The viewer preferences do not show the document's title.");
        }
    }

    /// <summary>True when the title is specified in a language; the default names none.</summary>
    private static bool HasTitleLanguage(XElement[] properties) => Array.Exists(properties, property => property.Name == Dc + "title"
        && property.Descendants(Rdf + "li").Any(item => (string?)item.Attribute(Language) is { } language && language != EveryLanguage));

    /// <summary>Metadata of parts of the document must have the same form.</summary>
    private static void CheckOthers(ReadDocument document)
    {
        PdfFile file = document.File;
        PdfValue main = file.Get(document.Catalog, "Metadata");
        XElement? own = main is PdfStream known ? PacketReader.Read(document, known) : null;
        foreach (PdfStream stream in document.Dictionaries.OfType<PdfStream>())
        {
            if (!ReferenceEquals(stream, main) && file.Get(stream, "Type").AsName == "Metadata" && PacketReader.Read(document, stream) is { } packet)
            {
                SchemaRules.Check(document, packet, PacketReader.Properties(packet), own);
            }
        }
    }

    private static void CheckClaims(ReadDocument document, string part, string level, string access)
    {
        if (part is not ("2" or "3") || level is not ("A" or "B" or "U"))
        {
            document.Findings.Add("PDF/A 6.6.4", "The metadata do not claim a part and level of PDF/A that exist.");
        }

        if (access != "1")
        {
            document.Findings.Add("PDF/UA 5", "The metadata do not claim a part of PDF/UA that exists.");
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
        // Only entries that the information dictionary has must be in the XMP metadata too.
        if (document.File.Get(document.Info, key).AsText is { } known && known.TrimEnd('\0') != value)
        {
            document.Findings.Add("PDF/A-1 6.7.3", $"{key} differs within the metadata: '{known}' and '{value}'.");
        }
    }

    private static void CompareDate(ReadDocument document, string key, string value)
    {
        if (document.File.Get(document.Info, key).AsText is { } known && !PdfDate.IsSame(known, value))
        {
            document.Findings.Add("PDF/A-1 6.7.3", $"{key} differs within the metadata: '{known}' and '{value}'.");
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
        foreach (XElement property in properties.Where(property => property.Element(Rdf + "Alt") is { } list && list.Elements().All(item => item.Attribute(Language) is not null)))
        {
            string[] languages = [.. property.Elements(Rdf + "Alt").Elements(Rdf + "li").Select(item => (string?)item.Attribute(Language) ?? string.Empty)];
            bool isRight = languages is [EveryLanguage, ..]
                && languages.Distinct(StringComparer.OrdinalIgnoreCase).Count() == languages.Length
                && languages.Skip(1).All(LanguageCode.IsValid);
            if (!isRight)
            {
                document.Findings.Add("PDF/A 6.6.2.1", $"The languages of {property.Name.LocalName} in the metadata must be a default followed by each language once.");
            }
        }
    }
}
