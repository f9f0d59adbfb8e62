using System.Xml.Linq;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Properties of metadata that need no description, with their value types (XMP Specification of September 2005, chapter 4; ISO 19005-2, 6.6.4 and 6.6.2.3.2).</summary>
internal static class PredefinedProperties
{
    /// <summary>Namespace of PDF/A claims.</summary>
    public const string ArchiveSpace = "http://www.aiim.org/pdfa/ns/id/";

    /// <summary>Namespace of PDF/UA claims.</summary>
    public const string AccessSpace = "http://www.aiim.org/pdfua/ns/id/";

    private static readonly (string Space, (string Name, string Type)[] Properties)[] Schemas =
    [
        (
            "http://purl.org/dc/elements/1.1/",
            [
                ("contributor", "bag ProperName"), ("coverage", "Text"), ("creator", "seq ProperName"), ("date", "seq Date"),
                ("description", "Lang Alt"), ("format", "MIMEType"), ("identifier", "Text"), ("language", "bag Locale"),
                ("publisher", "bag ProperName"), ("relation", "bag Text"), ("rights", "Lang Alt"), ("source", "Text"),
                ("subject", "bag Text"), ("title", "Lang Alt"), ("type", "bag Text"),
            ]
        ),
        (
            "http://ns.adobe.com/pdf/1.3/",
            [("Keywords", "Text"), ("PDFVersion", "Text"), ("Producer", "AgentName")]
        ),
        (
            "http://ns.adobe.com/xap/1.0/",
            [
                ("Advisory", "bag Text"), ("BaseURL", "URL"), ("CreateDate", "Date"), ("CreatorTool", "AgentName"), ("Identifier", "bag Text"),
                ("Label", "Text"), ("MetadataDate", "Date"), ("ModifyDate", "Date"), ("Nickname", "Text"), ("Rating", "Real"),
                ("Thumbnails", "alt Thumbnail"),
            ]
        ),
        (
            "http://ns.adobe.com/xap/1.0/rights/",
            [("Certificate", "URL"), ("Marked", "Boolean"), ("Owner", "bag ProperName"), ("UsageTerms", "Lang Alt"), ("WebStatement", "URL")]
        ),
        (
            ArchiveSpace,
            [("part", "Integer"), ("amd", "Text"), ("corr", "Text"), ("conformance", "Text")]
        ),
    ];

    private static readonly Dictionary<XName, string> Types = Schemas
        .SelectMany(schema => schema.Properties.Select(property => (Name: XName.Get(property.Name, schema.Space), property.Type)))
        .ToDictionary(entry => entry.Name, entry => entry.Type);

    /// <summary>Predefined schemas of media that text documents do not contain; their properties are not checked individually.</summary>
    private static readonly HashSet<XNamespace> Others =
    [
        "http://ns.adobe.com/xap/1.0/mm/",
        "http://ns.adobe.com/xap/1.0/bj/",
        "http://ns.adobe.com/xap/1.0/t/pg/",
        "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
        "http://ns.adobe.com/photoshop/1.0/",
        "http://ns.adobe.com/camera-raw-settings/1.0/",
        "http://ns.adobe.com/tiff/1.0/",
        "http://ns.adobe.com/exif/1.0/",
        "http://ns.adobe.com/exif/1.0/aux/",
        "http://www.aiim.org/pdfa/ns/extension/",
    ];

    /// <summary>True when a property needs no description.</summary>
    public static bool Contains(XName name) => Types.ContainsKey(name) || Others.Contains(name.Namespace);

    /// <summary>The value type of a property; null when it is unknown.</summary>
    public static string? TypeOf(XName name) => Types.GetValueOrDefault(name);
}
