using ReportGen.Core.Data;

namespace ReportGen.Composition.Documents;

/// <summary>The words of a house in one language: <c>labels.zh.yaml</c>, <c>labels.en.yaml</c>.</summary>
/// <param name="tree">The tree of the file.</param>
/// <param name="language">Language tag.</param>
internal sealed class HouseWords(MapValue tree, string language)
{
    /// <summary>Language tag.</summary>
    public string Language => language;

    /// <summary>True for Chinese.</summary>
    public bool IsChinese => language == "zh";

    /// <summary>The words under a dotted key, or null.</summary>
    /// <param name="key">Key such as <c>types.industry-tracking</c>.</param>
    public string? Find(string key)
    {
        DataValue? value = tree;
        foreach (string part in key.Split('.'))
        {
            value = (value as MapValue)?[part];
        }

        return (value as TextValue)?.Text;
    }

    /// <summary>The words under a dotted key; the key itself where the house has none, so that the gap is seen.</summary>
    /// <param name="key">Key such as <c>contents</c>.</param>
    public string this[string key] => Find(key) ?? key;

    /// <summary>Words with <c>{number}</c> filled in.</summary>
    /// <param name="key">Key such as <c>table_number</c>.</param>
    /// <param name="number">The number.</param>
    public string WithNumber(string key, string number) => this[key].Replace("{number}", number, StringComparison.Ordinal);

    /// <summary>What stands for a value that is missing.</summary>
    /// <param name="reason">Why it is missing.</param>
    public string Missing(MissingReason reason)
    {
        string name = reason switch
        {
            MissingReason.NotMeaningful => "not_meaningful",
            MissingReason.NoConsensus => "no_consensus",
            MissingReason.Suspended => "suspended",
            MissingReason.NotListed => "not_listed",
            _ => "not_available",
        };
        return Find("missing." + name) ?? Find("missing") ?? "--";
    }
}
