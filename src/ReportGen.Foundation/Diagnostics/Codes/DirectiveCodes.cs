namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about directives: tables, figures, pairs and columns in the text.</summary>
public static class DirectiveCodes
{
    public static DiagnosticDescriptor BadColumn { get; } = new("MDN021", Severity.Error, "A column is neither a name nor a map")
    {
        Meaning = "An item of `columns` is a list or another value.",
        Cause = "A column is a data column, given by its name, or a map with `data` and its format.",
        Remedy = "Write `- name`, or `- {data: name, head: Head}`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            columns: [name, [week]]
            source: Research
            ```
            """,
            "A column must be the name of a data column, or a map."),
    };

    public static DiagnosticDescriptor BadBody { get; } = new("MDN022", Severity.Error, "The body of a directive is not a map")
    {
        Meaning = "The lines between the fences are a text or a list instead of keys with values.",
        Cause = "A directive consists of keys with values.",
        Remedy = "Write one `key: value` on each line.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```figure {#flow}
            figures/flow.svg
            ```
            """,
            "The body of a figure directive must be a map of keys."),
    };

    public static DiagnosticDescriptor BadWidth { get; } = new("MDN023", Severity.Error, "The width of a figure is out of range")
    {
        Meaning = "`width` of a figure is not between 0 and 100 % of the line.",
        Cause = "A wider figure would extend beyond the page.",
        Remedy = "Write a percentage such as `80%`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```figure {.unnumbered}
            file: figures/flow.svg
            width: 120%
            alt: Two boxes
            source: Research
            ```
            """,
            "The width of a figure must be above 0% and at most 100% of the text width."),
    };

    public static DiagnosticDescriptor NoPipeTable { get; } = new("MDN024", Severity.Error, "The container contains no table")
    {
        Meaning = "`::: table` contains no pipe table.",
        Cause = "The container gives a typed table its caption and source; without a table there is nothing to print.",
        Remedy = "Write rows such as `| head | head |` inside, or use a `table` directive over data.",
        Example = new(
            ExampleKind.Markdown,
            """
            ::: table {#typed caption="Typed" source="Research"}
            No rows.
            :::
            """,
            "The table container contains no pipe table."),
    };

    public static DiagnosticDescriptor BadPair { get; } = new("MDN025", Severity.Error, "A pair does not contain exactly two exhibits")
    {
        Meaning = "`::: pair` contains one exhibit, more than two, or something else.",
        Cause = "The exhibits of a pair are set side by side in two columns.",
        Remedy = "Write two `figure`, `chart` or `table` directives between `::: pair` and `:::`, and nothing else.",
        Example = new(
            ExampleKind.Markdown,
            """
            ::: pair
            Only text.
            :::
            """,
            "A pair must contain exactly two exhibits."),
    };

    public static DiagnosticDescriptor BareTable { get; } = new("MDN026", Severity.Error, "A typed table has no caption or source")
    {
        Meaning = "A numbered `::: table` has no `caption` or no `source`.",
        Cause = "A numbered exhibit must have both.",
        Remedy = "Write `::: table {#id caption=\"…\" source=\"…\"}`, or `{.unnumbered}` for an unnumbered table.",
        Example = new(
            ExampleKind.Markdown,
            """
            ::: table {#typed caption="Typed"}
            | Segment | Week |
            |---|---|
            | Chips | 3.1 |
            :::
            """,
            "This table has no source."),
    };

    public static DiagnosticDescriptor BadPlacing { get; } = new("MDN027", Severity.Error, "The exhibit cannot be placed as specified")
    {
        Meaning = "`place`, `orientation` or `span` is given for an exhibit inside a pair, list, quotation, cover or column, where exhibits cannot float.",
        Cause = "Such an exhibit appears where it is written.",
        Remedy = "Remove the key, or move the exhibit outside.",
        Example = new(
            ExampleKind.Markdown,
            """
            > ```figure {.unnumbered}
            > file: figures/flow.svg
            > alt: Two boxes
            > source: Research
            > place: top
            > ```
            """,
            "An exhibit in a pair, list, quotation or cover cannot be moved."),
    };

    public static DiagnosticDescriptor BadColumnCount { get; } = new("MDN028", Severity.Error, "The number of columns is invalid")
    {
        Meaning = "`count` of `::: columns` is not 2, 3 or 4.",
        Cause = "More columns would be too narrow to set text in.",
        Remedy = "Write `::: columns {count=3}`; the count is 2, 3 or 4.",
        Example = new(
            ExampleKind.Markdown,
            """
            ::: columns {count=9}
            The text of the columns.
            :::
            """,
            "'9' is not a valid number of columns."),
    };

    public static DiagnosticDescriptor UnknownContainer { get; } = new("MDN029", Severity.Error, "Unknown container")
    {
        Meaning = "The name after `:::` is not that of a container.",
        Cause = "Its content could be set in a way that was not intended.",
        Remedy = "Use `cover`, `columns`, `pair` or `table`; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Markdown,
            """
            ::: colums
            The text of the columns.
            :::
            """,
            "There is no container 'colums'."),
    };

    public static DiagnosticDescriptor UnknownTable { get; } = new("MDN030", Severity.Error, "Unknown data table")
    {
        Meaning = "`data` of a table or chart names a table that is not declared under `data` in `note.yaml`.",
        Cause = "There are no rows to show.",
        Remedy = "Declare the table, or correct the name.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segmnts
            source: Research
            ```
            """,
            "The note has no data table 'segmnts'."),
    };

    public static DiagnosticDescriptor UnknownColumn { get; } = new("MDN031", Severity.Error, "Unknown column of a data table")
    {
        Meaning = "A directive names a column that the file does not have.",
        Cause = "There are no values to show.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            columns: [name, weak]
            source: Research
            ```
            """,
            "The data table 'segments' has no column 'weak'."),
    };

    public static DiagnosticDescriptor NoSuchRow { get; } = new("MDN032", Severity.Error, "No row has the given value")
    {
        Meaning = "`where`, `highlight` or `sub_rows` names a value that no row has in the column.",
        Cause = "The intended row would be missing from the exhibit.",
        Remedy = "Correct the value; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            where: {id: [chips, optic]}
            source: Research
            ```
            """,
            "No row of 'segments' has 'optic' in the column 'id'."),
    };

    public static DiagnosticDescriptor GroupNotFirst { get; } = new("MDN033", Severity.Error, "The group column is not the first column")
    {
        Meaning = "`group` names a column that is not the first one of the table.",
        Cause = "Group labels span the rows of their group at the left edge.",
        Remedy = "Move the column to the front of `columns`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            columns: [name, week]
            group: week
            source: Research
            ```
            """,
            "The group column 'week' is not the first column of the table."),
    };

    public static DiagnosticDescriptor WidthCount { get; } = new("MDN034", Severity.Error, "The number of widths differs from the number of columns")
    {
        Meaning = "`widths` has more or fewer items than the table has columns.",
        Cause = "The widths cannot be assigned to columns.",
        Remedy = "Write one width for each column, or remove `widths`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            columns: [name, week]
            widths: [30, 20, 20]
            source: Research
            ```
            """,
            "The table has 2 columns, but 3 widths."),
    };

    public static DiagnosticDescriptor NoNumbers { get; } = new("MDN035", Severity.Error, "A statistic has no numbers")
    {
        Meaning = "`statistics` is given for a table without a column of numbers, or `statistics_columns` names a column of another type.",
        Cause = "A statistic is computed from numbers.",
        Remedy = "Remove the key, or declare the column with `type: number` in `note.yaml`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            columns: [name]
            statistics: [mean]
            source: Research
            ```
            """,
            "The table has no column of numbers that a statistic could be computed from."),
    };

    public static DiagnosticDescriptor UnusedKey { get; } = new("MDN036", Severity.Warning, "The key of a table has no effect")
    {
        Meaning = "A key is given where it cannot apply, such as `decimals` for a column of text.",
        Cause = "The table looks as if the key were absent.",
        Remedy = "Remove the key, or write it where the hint says.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            columns: [{data: name, signed: true}, week]
            source: Research
            ```
            """,
            "'signed' has no effect on the column 'name', which is not a column of numbers."),
    };

    public static DiagnosticDescriptor NoHeader { get; } = new("MDN037", Severity.Warning, "A spanning header has no text")
    {
        Meaning = "`columns` of a column is given without `head`.",
        Cause = "The header is an empty cell with a rule below it.",
        Remedy = "Write `head` beside `columns`, or list the columns without a spanning header.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            columns: [name, {columns: [week]}]
            source: Research
            ```
            """,
            "The spanning header has no text."),
    };

    public static DiagnosticDescriptor MoreThanTable { get; } = new("MDN038", Severity.Error, "The container contains more than a table")
    {
        Meaning = "`::: table` contains text or blocks beside its pipe table.",
        Cause = "The container prints one table with its caption and source; anything else would be lost.",
        Remedy = "Move it above or below the container, or write it as `note`.",
        Example = new(
            ExampleKind.Markdown,
            """
            ::: table {.unnumbered}
            | Segment | Week |
            |---|---|
            | Chips | 3.1 |

            A remark.
            :::
            """,
            "A table container prints its pipe table only."),
    };

    public static DiagnosticDescriptor UnknownPicture { get; } = new("MDN060", Severity.Error, "Unknown picture")
    {
        Meaning = "`file` of a figure names a file that does not exist in the folder of the note.",
        Cause = "The figure cannot be shown.",
        Remedy = "Correct the path, or add the file.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```figure {.unnumbered}
            file: figures/flwo.svg
            alt: Two boxes
            source: Research
            ```
            """,
            "The note has no picture 'figures/flwo.svg'."),
    };

    public static DiagnosticDescriptor UnknownScale { get; } = new("MDN061", Severity.Error, "Unknown rating scale")
    {
        Meaning = "The directive `ratings` names a scale that `ratings.yaml` of the house style does not define.",
        Cause = "The definition of the ratings cannot be printed.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```ratings
            scale: indsutry
            ```
            """,
            "The house has no rating scale 'indsutry'."),
    };

    internal static DiagnosticGroup Group => new(
        "directives: tables, figures, pairs and columns in the text",
        [
            BadColumn, BadBody, BadWidth, NoPipeTable, BadPair, BareTable, BadPlacing, BadColumnCount, UnknownContainer,
            UnknownTable, UnknownColumn, NoSuchRow, GroupNotFirst, WidthCount, NoNumbers, UnusedKey, NoHeader, MoreThanTable,
            UnknownPicture, UnknownScale,
        ]);
}
