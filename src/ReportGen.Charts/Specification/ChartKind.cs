namespace ReportGen.Charts;

/// <summary>Kinds of charts.</summary>
public enum ChartKind
{
    /// <summary>Lines over dates or categories.</summary>
    Line,

    /// <summary>Lines of the change in percent since each series' first value.</summary>
    Rebased,

    /// <summary>Bars side by side in each category.</summary>
    Bar,

    /// <summary>Bars on top of each other in each category.</summary>
    StackedBar,

    /// <summary>Bars of one series, coloured by sign.</summary>
    SignedBar,

    /// <summary>Bars on the left axis and lines on the right one.</summary>
    Combined,

    /// <summary>Areas on top of each other, first series at the bottom.</summary>
    Area,

    /// <summary>A ring of shares with a list.</summary>
    Donut,

    /// <summary>Points over a number.</summary>
    Scatter,

    /// <summary>Candles of open, high, low and close, with volume bars below.</summary>
    Candlestick,

    /// <summary>A price between lines of constant multiples (PE or PB band).</summary>
    Band,

    /// <summary>Steps from one total to the next.</summary>
    Waterfall,

    /// <summary>A price, the target prices given for it, and where target or rating changed.</summary>
    History,

    /// <summary>A table whose cells are coloured by their values; a series is a row.</summary>
    Heat,

    /// <summary>Bars from left to right, one row a category: rankings and long names.</summary>
    HorizontalBar,

    /// <summary>Bars from left to right, the series behind each other.</summary>
    HorizontalStackedBar,

    /// <summary>A disc of shares, each named at a leader.</summary>
    Pie,
}

/// <summary>The names of chart kinds in notes.</summary>
public static class ChartKinds
{
    private static readonly (string Name, ChartKind Kind)[] Known =
    [
        ("line", ChartKind.Line),
        ("rebased", ChartKind.Rebased),
        ("bar", ChartKind.Bar),
        ("stacked-bar", ChartKind.StackedBar),
        ("signed-bar", ChartKind.SignedBar),
        ("combined", ChartKind.Combined),
        ("area", ChartKind.Area),
        ("donut", ChartKind.Donut),
        ("scatter", ChartKind.Scatter),
        ("candlestick", ChartKind.Candlestick),
        ("band", ChartKind.Band),
        ("waterfall", ChartKind.Waterfall),
        ("history", ChartKind.History),
        ("heat", ChartKind.Heat),
        ("horizontal-bar", ChartKind.HorizontalBar),
        ("horizontal-stacked-bar", ChartKind.HorizontalStackedBar),
        ("pie", ChartKind.Pie),
    ];

    /// <summary>All names, in the order of <see cref="ChartKind"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(known => known.Name)];

    /// <summary>The kind of a name.</summary>
    /// <param name="name">A name such as <c>stacked-bar</c>.</param>
    /// <param name="kind">The kind.</param>
    public static bool TryParse(string name, out ChartKind kind)
    {
        foreach ((string known, ChartKind value) in Known)
        {
            if (known == name)
            {
                kind = value;
                return true;
            }
        }

        kind = default;
        return false;
    }

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string NameOf(ChartKind kind) => Known[(int)kind].Name;
}
