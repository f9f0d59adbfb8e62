using ReportGen.Layout.Text;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>The words of the line-breaking rules.</summary>
internal static class LineRuleWords
{
    /// <summary>The kinsoku levels, which determine the punctuation marks that must not begin or end a line.</summary>
    public static readonly Choices<KinsokuLevel> KinsokuLevels = new(
        ("none", KinsokuLevel.None, null),
        ("basic", KinsokuLevel.Basic, null),
        ("gb", KinsokuLevel.Gb, null),
        ("strict", KinsokuLevel.Strict, null));
}
