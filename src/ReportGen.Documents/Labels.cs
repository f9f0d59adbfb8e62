using ReportGen.Foundation.Data;

namespace ReportGen.Documents;

/// <summary>The labels of a house style in one language: <c>labels.zh.yaml</c>, <c>labels.en.yaml</c>.</summary>
/// <param name="tree">The tree of the file.</param>
/// <param name="language">Language tag.</param>
public sealed class Labels(MapValue tree, string language)
{
    /// <summary>Language tag.</summary>
    public string Language => language;

    /// <summary>True for Chinese.</summary>
    public bool IsChinese => language == "zh";

    /// <summary>The text of a dotted key, or null.</summary>
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

    /// <summary>A label; its key where the house style does not define it, so that the gap is visible.</summary>
    /// <param name="key">The label.</param>
    public string this[LabelKey key] => Find(key.Path) ?? key.Path;

    /// <summary>A label with <c>{number}</c> replaced by a number.</summary>
    /// <param name="key">The label.</param>
    /// <param name="number">The number.</param>
    public string WithNumber(LabelKey key, string number) => this[key].Replace("{number}", number, StringComparison.Ordinal);

    /// <summary>Text printed for a missing value.</summary>
    /// <param name="reason">Why it is missing.</param>
    public string Missing(MissingReason reason) => Find("missing." + NameOf(reason)) ?? Find("missing") ?? "--";

    /// <summary>The key of the text printed for a missing value.</summary>
    /// <param name="reason">Why it is missing.</param>
    public static string NameOf(MissingReason reason) => reason switch
    {
        MissingReason.NotMeaningful => "not_meaningful",
        MissingReason.NoConsensus => "no_consensus",
        MissingReason.Suspended => "suspended",
        MissingReason.NotListed => "not_listed",
        _ => "not_available",
    };
}
