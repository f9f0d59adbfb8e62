using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportGen.Publishing.Rixml;

/// <summary>
/// Writes RIXML 2.5 Level One: elements, attributes and enumerated words as the Research Data Dictionary 2.5.1 and the
/// Level One Addendum 2.5 define them. The same facts give the same bytes.
/// </summary>
public static class RixmlWriter
{
    /// <summary>Namespace of RIXML 2.5.</summary>
    public const string Namespace = "http://www.rixml.org/2017/9/RIXML";

    private const string Yes = "Yes";
    private const string No = "No";
    private const string PublisherDefined = "PublisherDefined";

    /// <summary>The bytes of the file: UTF-8 without byte order mark, with LF line endings.</summary>
    /// <param name="research">The content.</param>
    public static byte[] Write(RixmlResearch research)
    {
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(buffer, settings))
        {
            xml.WriteStartDocument();
            WriteResearch(xml, research);
            xml.WriteEndDocument();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteResearch(XmlWriter xml, RixmlResearch research)
    {
        Start(xml, "Research", ("researchID", IdOf(research.Id)), ("createDateTime", TimeOf(research.Published)), ("language", research.Language));
        Start(xml, "Product", ("productID", IdOf(research.Id)));
        Empty(xml, "StatusInfo", ("statusType", "Published"), ("statusDateTime", TimeOf(research.Published)), ("currentStatusIndicator", Yes));
        WriteSource(xml, research);
        WriteContent(xml, research);
        WriteContext(xml, research);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSource(XmlWriter xml, RixmlResearch research)
    {
        Start(xml, "Source");
        Start(xml, "Organization", ("type", "SellSideFirm"), ("primaryIndicator", Yes));
        // L1 is the kind of identifier required by Level One: a UUID of the publisher.
        Text(xml, "OrganizationID", IdOf(research.Publisher.Id), ("idType", "L1"));
        Text(xml, "OrganizationName", research.Publisher.DisplayName, ("nameType", "Display"));
        if (!research.Authors.IsEmpty)
        {
            Start(xml, "PersonGroup");
            for (int i = 0; i < research.Authors.Length; i++)
            {
                Start(
                    xml,
                    "PersonGroupMember",
                    ("primaryIndicator", i == 0 ? Yes : No),
                    ("sequence", (i + 1).ToString(CultureInfo.InvariantCulture)));
                WritePerson(xml, research.Authors[i]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WritePerson(XmlWriter xml, RixmlPerson person)
    {
        Start(xml, "Person", ("personID", IdOf(person.Id)));
        TextIfAny(xml, "JobRole", person.JobRole);
        Text(xml, "FamilyName", person.FamilyName);
        TextIfAny(xml, "GivenName", person.GivenName);
        Text(xml, "DisplayName", person.DisplayName);
        TextIfAny(xml, "JobTitle", person.JobTitle);
        xml.WriteEndElement();
    }

    private static void WriteContent(XmlWriter xml, RixmlResearch research)
    {
        RixmlResource resource = research.Resource;
        Start(xml, "Content");
        Text(xml, "Title", research.Title);
        TextIfAny(xml, "SubTitle", research.SubTitle);
        Start(xml, "Resource", ("resourceID", IdOf(research.Id)), ("primaryIndicator", Yes), ("language", resource.Language));
        Text(xml, "Length", resource.Pages.ToString(CultureInfo.InvariantCulture), ("lengthUnit", "Pages"));
        Text(xml, "MIMEType", resource.MediaType);
        Text(xml, "Name", resource.FileName);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteContext(XmlWriter xml, RixmlResearch research)
    {
        // A document with a RIXML file is for readers outside the house (Level One Addendum, Context).
        Start(xml, "Context", ("external", Yes));
        if (!research.Issuers.IsEmpty)
        {
            Start(xml, "IssuerDetails");
            foreach (RixmlIssuer issuer in research.Issuers)
            {
                WriteIssuer(xml, issuer);
            }

            xml.WriteEndElement();
        }

        Start(xml, "ProductDetails", ("publicationDateTime", TimeOf(research.Published)));
        Empty(xml, "ProductCategory", ("productCategory", research.Category.ToString()));
        Empty(xml, "ProductFocus", ("focus", research.Focus.ToString()), ("primaryIndicator", Yes));
        xml.WriteEndElement();
        WriteClassifications(xml, research);
        xml.WriteEndElement();
    }

    private static void WriteIssuer(XmlWriter xml, RixmlIssuer issuer)
    {
        string isPrimary = issuer.IsPrimary ? Yes : No;
        Start(xml, "Issuer", ("issuerType", "Corporate"), ("primaryIndicator", isPrimary));
        WriteIds(xml, "IssuerID", issuer);
        Start(xml, "SecurityDetails");
        Start(xml, "Security", ("primaryIndicator", isPrimary));
        if (issuer.Rating is { Action: RixmlRatingAction.Initiate })
        {
            xml.WriteAttributeString("coverageAction", nameof(RixmlRatingAction.Initiate));
        }

        WriteIds(xml, "SecurityID", issuer);
        Empty(xml, "AssetClass", ("assetClass", "Equity"));
        Empty(xml, "AssetType", ("assetType", "Stock"));
        if (issuer.Rating is { } rating)
        {
            WriteRating(xml, rating.Sentiment.ToString(), null, rating.Action);
            WriteRating(xml, PublisherDefined, rating.Name, rating.Action);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        Start(xml, "IssuerName", ("nameType", "Display"));
        Text(xml, "NameValue", issuer.Name);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>All known identifiers, because a consumer of the file may support only one of them.</summary>
    private static void WriteIds(XmlWriter xml, string element, RixmlIssuer issuer)
    {
        if (issuer.Isin.Length > 0)
        {
            Empty(xml, element, ("idType", "ISIN"), ("idValue", issuer.Isin));
        }

        if (issuer.Ticker.Length > 0)
        {
            Empty(xml, element, ("idType", "ExchangeTicker"), ("idValue", issuer.Ticker));
        }

        Empty(xml, element, ("idType", PublisherDefined), ("publisherDefinedValue", "Code with exchange"), ("idValue", issuer.Code));
    }

    private static void WriteRating(XmlWriter xml, string rating, string? name, RixmlRatingAction? action)
    {
        Start(xml, "Rating", ("rating", rating));
        if (action is { } happened)
        {
            xml.WriteAttributeString("ratingAction", happened.ToString());
        }

        TextIfAny(xml, "PublisherDefinedValue", name ?? string.Empty);
        Empty(xml, "RatingEntity", ("ratingEntity", "Publisher"));
        xml.WriteEndElement();
    }

    private static void WriteClassifications(XmlWriter xml, RixmlResearch research)
    {
        Start(xml, "ProductClassifications");
        for (int i = 0; i < research.Countries.Length; i++)
        {
            Empty(xml, "Country", ("code", research.Countries[i]), ("primaryIndicator", i == 0 ? Yes : No));
        }

        Empty(xml, "AssetClass", ("assetClass", "Equity"));
        for (int i = 0; i < research.Industries.Length; i++)
        {
            WriteIndustry(xml, research.Industries[i], isFocus: research.Focus == RixmlFocus.SectorIndustry && i == 0);
        }

        ImmutableArray<string> keywords = [.. research.Keywords.Select(Clean).Where(keyword => keyword.Length > 0)];
        if (!keywords.IsEmpty)
        {
            Start(xml, "KeywordClassifications");
            foreach (string keyword in keywords)
            {
                Text(xml, "Keyword", keyword);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteIndustry(XmlWriter xml, RixmlIndustry industry, bool isFocus)
    {
        Start(
            xml,
            "SectorIndustry",
            ("classificationType", industry.IsGics ? "GICS" : PublisherDefined),
            ("code", industry.Code),
            ("level", industry.Level.ToString(CultureInfo.InvariantCulture)),
            ("focusLevel", isFocus ? Yes : No),
            ("primaryIndicator", Yes));
        if (industry.IsGics)
        {
            // The classification is assigned by the publisher, not by the maintainers of the standard.
            xml.WriteAttributeString("officiallyClassified", No);
        }

        if (industry.RatingAction is { } action)
        {
            xml.WriteAttributeString("ratingAction", action.ToString());
        }

        Text(xml, "Name", industry.Name);
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, Clean(value));
        }
    }

    private static void Empty(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(xml, name, attributes);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(xml, name, attributes);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    private static void TextIfAny(XmlWriter xml, string name, string text)
    {
        if (Clean(text).Length > 0)
        {
            Text(xml, name, text);
        }
    }

    private static string IdOf(Guid id) => id.ToString("D");

    private static string TimeOf(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The text on one line, without characters that XML does not allow (XML 1.0, 2.2).</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && rune.Value is not (0xFFFE or 0xFFFF))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }
}
