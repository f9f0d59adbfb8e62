using System.Text;
using System.Xml;
using System.Xml.Linq;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>
/// The standards that a file claims in its XMP metadata. A rule of a standard applies only to files that claim it
/// (ISO 19005-1, 6.7.11; ISO 19005-2, 6.6.4; ISO 14289-1, 5).
/// </summary>
/// <param name="Archive">Part of PDF/A, such as <c>2</c>; empty when the file does not claim PDF/A.</param>
/// <param name="Level">Level of PDF/A: A, B or U.</param>
/// <param name="Access">Part of PDF/UA; empty when the file does not claim PDF/UA.</param>
/// <param name="IsArchive">True when the metadata use the namespace of PDF/A claims, even wrongly.</param>
/// <param name="IsAccess">True when the metadata use the namespace of PDF/UA claims, even wrongly.</param>
internal sealed record ConformanceClaims(string Archive, string Level, string Access, bool IsArchive, bool IsAccess)
{
    private static readonly XNamespace ArchiveSpace = PredefinedProperties.ArchiveSpace;
    private static readonly XNamespace AccessSpace = PredefinedProperties.AccessSpace;

    public static ConformanceClaims None { get; } = new(string.Empty, string.Empty, string.Empty, false, false);

    /// <summary>The claims, such as <c>PDF/A-3A, PDF/UA-1</c>.</summary>
    public string Shown => string.Join(", ", new[]
    {
        Archive.Length > 0 ? $"PDF/A-{Archive}{Level}" : string.Empty,
        Access.Length > 0 ? $"PDF/UA-{Access}" : string.Empty,
    }.Where(claim => claim.Length > 0));

    /// <summary>True when a file with these claims must obey a rule.</summary>
    /// <param name="rule">Standard and clause, as in <see cref="VerificationFinding.Rule"/>.</param>
    public bool Cover(string rule)
    {
        bool isLater = IsArchive && Archive is not ("1" or "4");
        bool isTagged = isLater && Level is not ("B" or "U");
        bool hasUnicode = isLater && Level is not "B";
        return rule switch
        {
            _ when rule.StartsWith("PDF/UA", StringComparison.Ordinal) => IsAccess && Access is not "2",
            _ when rule.StartsWith("PDF/A-1", StringComparison.Ordinal) => IsArchive && Archive == "1",
            _ when rule.StartsWith("PDF/A-2", StringComparison.Ordinal) => IsArchive && Archive == "2",
            _ when rule.StartsWith("PDF/A-3", StringComparison.Ordinal) => isLater && Archive == "3",
            _ when rule.StartsWith("PDF/A 6.7", StringComparison.Ordinal) || rule == "PDF/A 6.2.11.7.3" => isTagged,
            _ when rule.StartsWith("PDF/A 6.2.11.7", StringComparison.Ordinal) => hasUnicode,
            _ when rule.StartsWith("PDF/A", StringComparison.Ordinal) => isLater,
            _ => true,
        };
    }

    /// <summary>Reads the claims; metadata that cannot be parsed claim what their text mentions.</summary>
    public static ConformanceClaims Read(PdfFile file)
    {
        if (file.Get(file.Dictionary(file.Trailer, "Root"), "Metadata") is not PdfStream stream)
        {
            return None;
        }

        byte[] packet;
        try
        {
            packet = StreamData.Decode(stream, file);
        }
        catch (PdfFormatException)
        {
            return None;
        }

        try
        {
            return Of(PacketReader.Properties(PacketReader.Parse(packet)));
        }
        catch (XmlException)
        {
            bool Mentions(XNamespace space) => packet.AsSpan().IndexOf(Encoding.ASCII.GetBytes(space.NamespaceName)) >= 0;
            return None with { IsArchive = Mentions(ArchiveSpace), IsAccess = Mentions(AccessSpace) };
        }
    }

    private static ConformanceClaims Of(XElement[] properties)
    {
        string Value(XName name) => Array.Find(properties, property => property.Name == name)?.Value.Trim() ?? string.Empty;
        bool Uses(XNamespace space) => Array.Exists(properties, property => property.Name.Namespace == space);
        return new ConformanceClaims(
            Value(ArchiveSpace + "part"),
            Value(ArchiveSpace + "conformance"),
            Value(AccessSpace + "part"),
            Uses(ArchiveSpace),
            Uses(AccessSpace));
    }
}
