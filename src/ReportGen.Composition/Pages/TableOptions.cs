using ReportGen.Composition.Directives;

namespace ReportGen.Composition.Pages;

/// <summary>How a table is set.</summary>
/// <param name="IsDense">Small type and tight rows.</param>
/// <param name="Zebra">Shade every second row; null shades long ungrouped tables.</param>
internal readonly record struct TableOptions(bool IsDense, bool? Zebra)
{
    /// <summary>Ordinary type; shades long ungrouped tables.</summary>
    public static TableOptions Default => default;

    /// <summary>What a directive asks for.</summary>
    /// <param name="directive">The directive.</param>
    public static TableOptions Of(TableDirective directive) => new(directive.IsDense, directive.Zebra);
}
