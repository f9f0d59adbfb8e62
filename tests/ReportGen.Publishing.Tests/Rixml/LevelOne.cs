using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.Publishing.Tests.Rixml;

/// <summary>
/// The requirements of the RIXML Research Data Dictionary 2.5.1 and the Level One Addendum 2.5 for the elements written
/// here: children in their order with their multiplicity, attributes, and the values of attributes.
/// </summary>
internal static class LevelOne
{
    private const string Id = "id";
    private const string Time = "time";
    private const string Any = "any";
    private const string YesNo = "Yes|No";
    private const string Language = "zho|eng|mul";
    private const string RatingActions = "Upgrade|Reiterate|Downgrade|Initiate|Drop|Revise";
    private const string IdTypes = "CUSIP|SEDOL|ISIN|Bloomberg|RIC|ExchangeTicker|PublisherDefined";

    private static readonly XNamespace Space = "http://www.rixml.org/2017/9/RIXML";

    /// <summary>Children as <c>Name</c> for one, <c>Name?</c>, <c>Name*</c>, <c>Name+</c>; null for text. Attributes as <c>name</c> or <c>name?</c> with words.</summary>
    private static readonly Dictionary<string, (string? Children, string Attributes)> Elements = new(StringComparer.Ordinal)
    {
        ["Research"] = ("Product", $"researchID={Id} createDateTime={Time} language={Language}"),
        ["Product"] = ("StatusInfo+ Source Content Context", $"productID={Id}"),
        ["StatusInfo"] = ("", $"statusType=Published|Revised|Pending|Released|Recalled|Deleted statusDateTime={Time} currentStatusIndicator={YesNo}"),
        ["Source"] = ("Organization", ""),
        ["Organization"] = ("OrganizationID OrganizationName PersonGroup?", "type=SellSideFirm primaryIndicator=Yes"),
        ["OrganizationID"] = (null, "idType=L1"),
        ["OrganizationName"] = (null, "nameType=Display"),
        ["PersonGroup"] = ("PersonGroupMember+", ""),
        ["PersonGroupMember"] = ("Person", $"primaryIndicator={YesNo} sequence?={Any}"),
        ["Person"] = ("JobRole? FamilyName GivenName? MiddleName? DisplayName? JobTitle? Division?", $"personID={Id}"),
        ["Content"] = ("Title SubTitle? Abstract? Synopsis? Resource", ""),
        ["Resource"] = ("Length? MIMEType Name", $"resourceID={Id} primaryIndicator=Yes language={Language}"),
        ["Length"] = (null, "lengthUnit=Pages|TimeUnit"),
        ["Context"] = ("IssuerDetails? ProductDetails ProductClassifications?", $"external={YesNo}"),
        ["IssuerDetails"] = ("Issuer+", ""),
        ["Issuer"] = ("IssuerID* SecurityDetails? IssuerName+", $"issuerType=Corporate primaryIndicator={YesNo}"),
        ["IssuerID"] = ("", $"idType={IdTypes} idValue={Any} publisherDefinedValue?={Any}"),
        ["SecurityDetails"] = ("Security+", ""),
        ["Security"] = ("SecurityID+ SecurityName? AssetClass AssetType Rating*", $"primaryIndicator={YesNo} coverageAction?=Initiate|Suspend|Drop|Resume"),
        ["SecurityID"] = ("", $"idType={IdTypes} idValue={Any} publisherDefinedValue?={Any}"),
        ["AssetClass"] = ("", "assetClass=Equity|FixedIncome|Currency|Commodity|RealEstate"),
        ["AssetType"] = ("", "assetType=Stock"),
        ["Rating"] = ("PublisherDefinedValue? RatingEntity", $"rating=PositiveSentiment|NeutralSentiment|NegativeSentiment|NoRating|PublisherDefined ratingAction?={RatingActions}"),
        ["RatingEntity"] = ("", "ratingEntity=Publisher"),
        ["IssuerName"] = ("NameValue", "nameType=Legal|Local|Display|Trading|Parent"),
        ["ProductDetails"] = ("ProductCategory ProductFocus*", $"publicationDateTime={Time}"),
        ["ProductCategory"] = ("", "productCategory=Comment|Report"),
        ["ProductFocus"] = ("", $"focus=SectorIndustry|Issuer|Unfocused primaryIndicator={YesNo}"),
        ["ProductClassifications"] = ("Country* AssetClass+ SectorIndustry* KeywordClassifications?", ""),
        ["Country"] = ("", $"code=country primaryIndicator={YesNo}"),
        ["SectorIndustry"] = ("Name", $"classificationType=GICS|PublisherDefined code={Any} level={Any} focusLevel={YesNo} primaryIndicator={YesNo} officiallyClassified?={YesNo} ratingAction?={RatingActions}"),
        ["KeywordClassifications"] = ("Keyword+", ""),
    };

    /// <summary>The errors of a file, one on each line.</summary>
    public static List<string> Check(XDocument file)
    {
        var faults = new List<string>();
        XElement research = file.Root!;
        foreach (XElement element in research.DescendantsAndSelf())
        {
            CheckElement(element, faults);
        }

        string id = research.Attribute("researchID")?.Value ?? string.Empty;
        if (research.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "productID" or "resourceID").Any(attribute => attribute.Value != id))
        {
            faults.Add("productID and resourceID are not the researchID");
        }

        if (research.Descendants(Space + "StatusInfo").Count(status => status.Attribute("currentStatusIndicator")?.Value == "Yes") != 1)
        {
            faults.Add("not one StatusInfo is current");
        }

        foreach (XElement defined in research.Descendants().Where(element => element.Attribute("idType")?.Value == "PublisherDefined"))
        {
            if (defined.Attribute("publisherDefinedValue") is null)
            {
                faults.Add($"{defined.Name.LocalName} does not say what the publisher defined");
            }
        }

        bool needsIssuer = research.Descendants(Space + "ProductFocus").Any(focus => focus.Attribute("focus")?.Value == "Issuer");
        if (needsIssuer && research.Descendants(Space + "Issuer").All(issuer => issuer.Attribute("primaryIndicator")?.Value != "Yes"))
        {
            faults.Add("no Issuer is primary");
        }

        return faults;
    }

    private static void CheckElement(XElement element, List<string> faults)
    {
        string name = element.Name.LocalName;
        if (element.Name.Namespace != Space)
        {
            faults.Add($"{name} is of another namespace");
        }

        (string? children, string attributes) = Elements.GetValueOrDefault(name);
        if (children is null)
        {
            if (element.HasElements || element.Value.Trim().Length == 0)
            {
                faults.Add($"{name} wants text");
            }
        }
        else
        {
            CheckOrder(element, children.Split(' ', StringSplitOptions.RemoveEmptyEntries), faults);
        }

        CheckAttributes(element, (attributes ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries), faults);
    }

    private static void CheckOrder(XElement element, string[] wanted, List<string> faults)
    {
        var open = new Queue<string>(element.Elements().Select(child => child.Name.LocalName));
        foreach (string part in wanted)
        {
            string name = part.TrimEnd('?', '*', '+');
            int count = 0;
            while (open.TryPeek(out string? next) && next == name)
            {
                open.Dequeue();
                count++;
            }

            bool isRight = part[^1] switch { '?' => count <= 1, '*' => true, '+' => count >= 1, _ => count == 1 };
            if (!isRight)
            {
                faults.Add($"{element.Name.LocalName} has {count.ToString(CultureInfo.InvariantCulture)} {name} in its place");
            }
        }

        if (open.TryDequeue(out string? left))
        {
            faults.Add($"{element.Name.LocalName} has {left} where it may not stand");
        }
    }

    private static void CheckAttributes(XElement element, string[] wanted, List<string> faults)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (string rule in wanted)
        {
            string[] parts = rule.Split('=');
            string name = parts[0].TrimEnd('?');
            known.Add(name);
            string? value = element.Attribute(name)?.Value;
            bool isRight = value is null ? parts[0].EndsWith('?') : IsOf(parts[1], value);
            if (!isRight)
            {
                faults.Add($"{element.Name.LocalName} has {name}='{value}'");
            }
        }

        faults.AddRange(element.Attributes()
            .Where(attribute => !attribute.IsNamespaceDeclaration && !known.Contains(attribute.Name.LocalName))
            .Select(attribute => $"{element.Name.LocalName} has no attribute {attribute.Name.LocalName}"));
    }

    private static bool IsOf(string kind, string value) => kind switch
    {
        Id => Guid.TryParseExact(value, "D", out _),
        Time => DateTimeOffset.TryParseExact(value, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        Any => value.Length > 0,
        "country" => value.Length == 2 && value.All(char.IsAsciiLetterUpper),
        _ => kind.Split('|').Contains(value, StringComparer.Ordinal),
    };
}
