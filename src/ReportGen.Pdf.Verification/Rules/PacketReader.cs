using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Reads XMP packets and checks the form of each: header, encoding, RDF (ISO 19005-2, 6.6.2.1; ISO 16684-1, 7).</summary>
internal static class PacketReader
{
    private const string Rule = "PDF/A 6.6.2.1";

    // A packet has a few thousand characters; one with a thumbnail of the first page some hundred thousand.
    private const int LongestPacket = 1_000_000;
    private const int DeepestPacket = 100;

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The packet's root element; null, with a finding, when it cannot be read.</summary>
    public static XElement? Read(ReadDocument document, PdfStream stream)
    {
        byte[] packet = StreamData.Decode(stream, document.File);
        CheckHeader(document, packet);
        // XML in UTF-8 contains no zero byte; XML in UTF-16 or UTF-32 does.
        if (!Utf8.IsValid(packet) || packet.AsSpan().Contains((byte)0))
        {
            document.Findings.Add(Rule, "The XMP metadata are not in UTF-8.");
        }

        try
        {
            XElement root = Parse(packet);
            CheckSubject(document, root);
            return root;
        }
        catch (XmlException)
        {
            document.Findings.Add(["PDF 14.3.2", Rule], "The XMP metadata are not well-formed, nested too deeply, or longer than a million characters.");
            return null;
        }
    }

    /// <summary>The root element of a packet.</summary>
    /// <exception cref="XmlException">The packet is not well-formed, nested too deeply or too long.</exception>
    public static XElement Parse(byte[] packet)
    {
        if (IsTooDeep(packet))
        {
            throw new XmlException("The packet is nested too deeply.");
        }

        using XmlReader reader = Open(packet);
        return XElement.Load(reader);
    }

    private static XmlReader Open(byte[] packet) => XmlReader.Create(
        new MemoryStream(packet),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreProcessingInstructions = true, MaxCharactersInDocument = LongestPacket });

    private static bool IsTooDeep(byte[] packet)
    {
        using XmlReader reader = Open(packet);
        while (reader.Read())
        {
            if (reader.Depth > DeepestPacket)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The properties of a packet: elements of its descriptions, and attributes that stand for elements.</summary>
    public static XElement[] Properties(XElement packet)
    {
        XElement[] descriptions = [.. packet.DescendantsAndSelf(Rdf + "RDF").Elements(Rdf + "Description")];
        return
        [
            .. descriptions.Elements(),
            .. descriptions.SelectMany(description => description.Attributes()
                .Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Rdf && attribute.Name.Namespace != XNamespace.Xml)
                .Select(attribute => Element(description, attribute))),
        ];
    }

    /// <summary>A property written as an attribute, converted to the equivalent element with the same prefix.</summary>
    private static XElement Element(XElement description, XAttribute attribute) => new(
        attribute.Name,
        attribute.Value,
        new XAttribute(XNamespace.Xmlns + (description.GetPrefixOfNamespace(attribute.Name.Namespace) ?? "none"), attribute.Name.NamespaceName));

    /// <summary>The processing instruction of a packet lacks the attributes that XMP has deprecated.</summary>
    private static void CheckHeader(ReadDocument document, ReadOnlySpan<byte> packet)
    {
        ReadOnlySpan<byte> header = packet[..Math.Max(0, packet.IndexOf("?>"u8))];
        if (header.IndexOf("bytes="u8) >= 0 || header.IndexOf("encoding="u8) >= 0)
        {
            document.Findings.Add(Rule, "The header of the XMP packet has the attribute bytes or encoding.");
        }
    }

    /// <summary>All descriptions must have the same subject.</summary>
    private static void CheckSubject(ReadDocument document, XElement root)
    {
        XElement[] graphs = [.. root.DescendantsAndSelf(Rdf + "RDF")];
        string?[] subjects = [.. graphs.Elements(Rdf + "Description").Select(description => (string?)description.Attribute(Rdf + "about"))];
        bool isRight = graphs.Length == 1
            && graphs[0].Elements().All(element => element.Name == Rdf + "Description")
            && subjects.Length > 0
            && Array.TrueForAll(subjects, subject => subject is not null && subject == subjects[0]);
        if (!isRight)
        {
            document.Findings.Add(Rule, "The descriptions of the XMP metadata do not have the same subject.");
        }
    }
}
