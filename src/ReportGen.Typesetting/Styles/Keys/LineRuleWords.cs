using ReportGen.Layout.Text;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Words of the rules of line breaking.</summary>
internal static class LineRuleWords
{
    /// <summary>Which marks begin or end no line.</summary>
    public static readonly Choices<KinsokuLevel> KinsokuLevels = new(
        ("none", KinsokuLevel.None, null),
        ("basic", KinsokuLevel.Basic, null),
        ("gb", KinsokuLevel.Gb, null),
        ("strict", KinsokuLevel.Strict, null));
}
