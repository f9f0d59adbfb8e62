namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about charts.</summary>
public static class ChartCodes
{
    public static DiagnosticDescriptor NoData { get; } = new("CHT001", Severity.Error, "The chart has no data")
    {
        Meaning = "The chart has no series, no rows, or a series without any value.",
        Cause = "An empty chart says nothing.",
        Remedy = "Name at least one column under `series`, and check `where` and the data file.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: line
            data: prices
            x: date
            series: []
            source: Research
            ```
            """,
            "The chart has no series."),
    };

    public static DiagnosticDescriptor CountMismatch { get; } = new("CHT002", Severity.Error, "The number of values differs from the number of positions")
    {
        Meaning = "The number of values of a series, or the number of point names, differs from the number of positions on the horizontal axis.",
        Cause = "Values cannot be assigned to positions.",
        Remedy = "Give one value and one name for each position; leave the cell empty where there is none.",
        Example = new(
            ExampleKind.Description,
            "A chart created by a program with three values for two dates; the rows of a table always agree.",
            "Series 'Close' has 3 values, but the horizontal axis has 2 places."),
    };

    public static DiagnosticDescriptor NotANumber { get; } = new("CHT003", Severity.Error, "A value is not a number, or is too large")
    {
        Meaning = "A series contains a text, a date, or a value that is too large to draw.",
        Cause = "Only numbers can be placed on the axis.",
        Remedy = "Use a column of type `number`, and give large values in a larger unit.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: bar
            data: segments
            x: id
            series: [{data: name}]
            source: Research
            ```
            """,
            "Series 'name' has a value that is not a number: 'Chips'."),
    };

    public static DiagnosticDescriptor BadPlace { get; } = new("CHT004", Severity.Error, "A position on the horizontal axis is invalid")
    {
        Meaning = "A cell of the column given by `x` is empty, is not a date although the other cells are, or is not a number in a scatter chart.",
        Cause = "The value of the same row cannot be placed on the axis.",
        Remedy = "Fill every cell of the column with values of one type.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: scatter
            data: segments
            x: name
            series: [{data: week}]
            source: Research
            ```
            """,
            "The horizontal axis of a scatter chart has a place that is not a number."),
    };

    public static DiagnosticDescriptor DateOrder { get; } = new("CHT005", Severity.Error, "The dates are not in ascending order")
    {
        Meaning = "A date of the horizontal axis is not later than the one before it.",
        Cause = "A line through unordered dates would run backwards.",
        Remedy = "Sort the rows by date, and keep one row for each date.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: line
            data: prices
            where: {date: [2024-02-28, 2024-02-27]}
            x: date
            series: [{data: close}]
            source: Research
            ```
            """,
            "Date 2024-02-27 is not later than 2024-02-28."),
    };

    public static DiagnosticDescriptor BadAxis { get; } = new("CHT006", Severity.Error, "The axis has no extent")
    {
        Meaning = "`min` of an axis is not smaller than `max`.",
        Cause = "The axis would have no extent to show values on.",
        Remedy = "Give a `min` that is smaller than `max`, or omit both keys.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: line
            data: prices
            x: date
            series: [{data: close}]
            y: {min: 20, max: 10}
            source: Research
            ```
            """,
            "An axis from 20 to 10 has no extent."),
    };

    public static DiagnosticDescriptor NoBase { get; } = new("CHT007", Severity.Error, "The series cannot be rebased")
    {
        Meaning = "The first value of a series of a `rebased` chart is missing, zero or below zero.",
        Cause = "All values are divided by the first one.",
        Remedy = "Start the series at a value above zero, or choose the kind `line`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: rebased
            data: segments
            where: {id: [servers, chips]}
            x: name
            series: [{data: week}]
            source: Research
            ```
            """,
            "Series 'Week' cannot be rebased: its first value is not above zero."),
    };

    public static DiagnosticDescriptor SeriesCount { get; } = new("CHT008", Severity.Error, "The kind of chart requires other series")
    {
        Meaning = "The chart has fewer or more series than its kind allows, or a required role is missing.",
        Cause = "The kind assigns a fixed role to each series, such as open, high, low and close.",
        Remedy = "Give the series and roles that the hint names, or choose another kind.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: donut
            data: prices
            x: date
            series: [{data: open}, {data: close}]
            source: Research
            ```
            """,
            "A donut chart can show at most 1 series, but has 2."),
    };

    public static DiagnosticDescriptor NotAShare { get; } = new("CHT009", Severity.Error, "The values are not shares of a whole")
    {
        Meaning = "A value of a chart of shares is below zero, or all of them add up to zero.",
        Cause = "A share of a whole lies between 0 and 100 %.",
        Remedy = "Show the series as bars, or correct the values.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: pie
            data: segments
            x: name
            series: [{data: week}]
            source: Research
            ```
            """,
            "Value -1.2 of 'Week' is below zero and therefore not a share of a whole."),
    };

    public static DiagnosticDescriptor NoSuchStep { get; } = new("CHT010", Severity.Error, "The waterfall has no such step")
    {
        Meaning = "A total of a waterfall refers to a step after the last one.",
        Cause = "The total cannot be placed.",
        Remedy = "List only positions of the horizontal axis in `totals`.",
        Example = new(
            ExampleKind.Description,
            "A waterfall created by a program with four steps and a total at the fifth; in a note, `totals` names positions.",
            "The chart has no step 5 to be a total."),
    };

    public static DiagnosticDescriptor PriceOrder { get; } = new("CHT011", Severity.Error, "The prices of a day contradict each other")
    {
        Meaning = "Open or close of a candlestick does not lie between low and high.",
        Cause = "The columns are mixed up, or a value is wrong.",
        Remedy = "Check the columns and the roles of the series.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: candlestick
            data: prices
            x: date
            series:
              - {data: open, role: open}
              - {data: low, role: high}
              - {data: high, role: low}
              - {data: close, role: close}
            source: Research
            ```
            """,
            "Prices of place 1 are not between low 11 and high 9."),
    };

    public static DiagnosticDescriptor WrongTotal { get; } = new("CHT012", Severity.Warning, "The total differs from the sum of its steps")
    {
        Meaning = "A total of a waterfall is not the sum of the steps before it, beyond what rounding explains.",
        Cause = "Readers add up the steps.",
        Remedy = "Check the steps, or add a step for the difference.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: waterfall
            data: segments
            x: name
            series: [{data: week}]
            totals: [Servers]
            source: Research
            ```
            """,
            "Total -1.2 of the waterfall differs from the sum of its steps, 9.5."),
    };

    public static DiagnosticDescriptor LanguagesDiffer { get; } = new("CHT013", Severity.Error, "The chart differs between the two languages")
    {
        Meaning = "A chart of the bilingual edition shows other data, series, lines or events in one language than in the other.",
        Cause = "Both languages share one drawing.",
        Remedy = "Show the same data in both languages.",
        Example = new(
            ExampleKind.Description,
            "A bilingual edition whose Chinese chart has two series and whose English chart has one.",
            "The series of the chart differs between the two languages."),
    };

    public static DiagnosticDescriptor NotPositive { get; } = new("CHT014", Severity.Error, "The logarithmic axis cannot show the value")
    {
        Meaning = "A value, line or bound of a logarithmic axis is zero or negative, or the kind of chart starts at zero.",
        Cause = "Zero and negative numbers have no logarithm.",
        Remedy = "Give values above zero, or remove `scale: log`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: bar
            data: segments
            x: name
            series: [{data: share}]
            y: {scale: log}
            source: Research
            ```
            """,
            "A bar chart is based at zero, which a logarithmic axis does not have."),
    };

    public static DiagnosticDescriptor TooMany { get; } = new("CHT015", Severity.Error, "The chart has too many elements to be legible")
    {
        Meaning = "The chart has more series, positions or events than its kind can show legibly.",
        Cause = "Marks and labels would overlap.",
        Remedy = "Show fewer of them with `where` or `limit`, or choose another kind.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: line
            data: prices
            x: date
            series: [{data: close}]
            source: Research
            events:
              - {at: 2024-02-26, name: A}
              - {at: 2024-02-26, name: B}
              - {at: 2024-02-26, name: C}
              - {at: 2024-02-26, name: D}
              - {at: 2024-02-26, name: E}
              - {at: 2024-02-26, name: F}
              - {at: 2024-02-26, name: G}
              - {at: 2024-02-26, name: H}
              - {at: 2024-02-26, name: I}
              - {at: 2024-02-26, name: J}
              - {at: 2024-02-26, name: K}
              - {at: 2024-02-26, name: L}
              - {at: 2024-02-26, name: M}
            ```
            """,
            "A chart can have at most 12 events, but has 13."),
    };

    public static DiagnosticDescriptor EventOutside { get; } = new("CHT016", Severity.Error, "The event is not on the horizontal axis")
    {
        Meaning = "`at` of an event lies before the first or after the last position, or does not name a position.",
        Cause = "The event cannot be marked.",
        Remedy = "Give a date in the range of the data, or a position as written in the column given by `x`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: line
            data: prices
            x: date
            series: [{data: close}]
            events: [{at: 2025-01-01, name: Later}]
            source: Research
            ```
            """,
            "The event 'Later' is not on the horizontal axis."),
    };

    public static DiagnosticDescriptor NotShown { get; } = new("CHT017", Severity.Error, "A key refers to something that the chart does not show")
    {
        Meaning = "`highlight`, `totals`, `forecast_from` or `series` of a line names a position or series that the chart does not have.",
        Cause = "The key would have no effect.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: bar
            data: segments
            x: name
            series: [{data: week}]
            highlight: [Chpis]
            source: Research
            ```
            """,
            "'highlight' names 'Chpis', which the chart does not show."),
    };

    public static DiagnosticDescriptor BadKey { get; } = new("CHT018", Severity.Error, "A key of the chart has an invalid value")
    {
        Meaning = "The height is out of range, or a line across the plot has neither or both of `value` and `of`.",
        Cause = "The chart cannot be drawn as specified.",
        Remedy = "Write a height between 40 and 700 pt, and either `value` or `of` for a line.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: line
            data: prices
            x: date
            series: [{data: close}]
            height: 900
            source: Research
            ```
            """,
            "The height of the chart is out of range."),
    };

    public static DiagnosticDescriptor UnusedKey { get; } = new("CHT019", Severity.Warning, "The key has no effect on this kind of chart")
    {
        Meaning = "The chart has a key or a role that its kind does not use.",
        Cause = "The key would be ignored silently.",
        Remedy = "Remove the key, or choose a kind that uses it.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: pie
            data: segments
            x: name
            series: [{data: share}]
            highlight: [Chips]
            source: Research
            ```
            """,
            "'highlight' has no effect on a pie chart."),
    };

    public static DiagnosticDescriptor Gap { get; } = new("CHT020", Severity.Warning, "A missing value interrupts the areas")
    {
        Meaning = "A series of an area chart has no value at a position where other series have one.",
        Cause = "The areas are stacked: if one is missing, the others cannot be placed.",
        Remedy = "Fill the cell; write 0 if the value is zero.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```chart {.unnumbered}
            kind: area
            data: prices
            x: date
            series: [{data: open}, {data: volume}]
            source: Research
            ```
            """,
            "Series 'volume' has no value at place 2, so all areas are interrupted there."),
    };

    internal static DiagnosticGroup Group => new(
        "charts",
        [
            NoData, CountMismatch, NotANumber, BadPlace, DateOrder, BadAxis, NoBase, SeriesCount, NotAShare, NoSuchStep,
            PriceOrder, WrongTotal, LanguagesDiffer, NotPositive, TooMany, EventOutside, NotShown, BadKey, UnusedKey,
            Gap,
        ]);
}
