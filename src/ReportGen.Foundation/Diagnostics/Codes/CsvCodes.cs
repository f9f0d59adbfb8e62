namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about the data files of a note.</summary>
public static class CsvCodes
{
    public static DiagnosticDescriptor Missing { get; } = new("CSV001", Severity.Error, "The data file is missing")
    {
        Meaning = "`file` of a table under `data` names a file that does not exist.",
        Cause = "The name is misspelt, or the file was not delivered.",
        Remedy = "Correct the path, or add the file.",
        Example = new(
            ExampleKind.Header,
            """
            data:
              segments: {file: data/segment.csv, key: id}
            """,
            "There is no data file 'data/segment.csv'."),
    };

    public static DiagnosticDescriptor Outside { get; } = new("CSV002", Severity.Error, "The data file lies outside the note")
    {
        Meaning = "The path of the file leads out of the folder of the note to a folder other than `../house`.",
        Cause = "A note that reads files from elsewhere cannot be rebuilt from its folder.",
        Remedy = "Keep data files in the folder of the note, as in `data/prices.csv`, or in `../house`.",
        Example = new(
            ExampleKind.Header,
            """
            data:
              segments: {file: ../../elsewhere.csv, key: id}
            """,
            "The path '../../elsewhere.csv' leads out of the note's folder."),
    };

    public static DiagnosticDescriptor Ragged { get; } = new("CSV003", Severity.Error, "A row has more or fewer cells than the header")
    {
        Meaning = "The number of cells of a row differs from the number of column names, or the columns are not separated by commas.",
        Cause = "An extra or missing cell shifts all values after it to other columns.",
        Remedy = "Add or remove cells; put a cell that contains a comma in quotation marks.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,Chips,3.1,60,4
            """,
            "This row has 5 cells, but the header has 4."),
    };

    public static DiagnosticDescriptor Number { get; } = new("CSV004", Severity.Error, "The cell is not a number")
    {
        Meaning = "A cell of a column of type `number` contains a text that is not a number.",
        Cause = "A text in place of a number would be omitted from sums and averages without notice.",
        Remedy = "Write a number such as `1234.5`; for a missing value write `--`, or give the reason as in `--(loss)`.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,Chips,about 3,60
            """,
            "'about 3' in the column 'week' is not a number."),
    };

    public static DiagnosticDescriptor UnknownColumn { get; } = new("CSV005", Severity.Error, "The data file does not have the column")
    {
        Meaning = "`key` or `columns` under `data`, or the roster of analysts, requires a column that the file does not have.",
        Cause = "The header of the file was changed, or the name is misspelt.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,weak,share
            chips,Chips,3.1,60
            """,
            "The file 'my-note/data/segments.csv' has no column 'week'."),
    };

    public static DiagnosticDescriptor DuplicateKey { get; } = new("CSV006", Severity.Error, "Two rows have the same key")
    {
        Meaning = "The key column has the same value in two rows.",
        Cause = "Rows are addressed by their key, as in `data.segments.by.chips`, so keys must be unique.",
        Remedy = "Keep one of the rows, or choose another key column.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,Chips,3.1,60
            chips,Optics,6.4,40
            """,
            "Duplicate key 'chips'."),
    };

    public static DiagnosticDescriptor DuplicateHeader { get; } = new("CSV007", Severity.Error, "Two columns have the same name")
    {
        Meaning = "The first line contains the same column name twice.",
        Cause = "Columns are addressed by name, so names must be unique.",
        Remedy = "Give each column a unique name.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,week
            chips,Chips,3.1,60
            """,
            "Columns 3 and 4 have the same name 'week'."),
    };

    public static DiagnosticDescriptor Empty { get; } = new("CSV008", Severity.Error, "The data file has no rows")
    {
        Meaning = "The file is empty, or has column names only.",
        Cause = "A table without rows is usually a failed export.",
        Remedy = "Add rows, or remove the table from `note.yaml`.",
        Example = new(
            ExampleKind.Data,
            "id,name,week,share",
            "The file has column names but no rows."),
    };

    public static DiagnosticDescriptor Quotes { get; } = new("CSV009", Severity.Error, "The quotation marks of a cell do not match")
    {
        Meaning = "A cell begins with a quotation mark that is not closed, or text follows the closing mark.",
        Cause = "Everything after an open quotation mark would become one cell.",
        Remedy = "Close the cell with `\"`; a quotation mark inside a cell is written `\"\"`.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,"Chips,3.1,60
            """,
            "The quotation mark that begins here is not closed."),
    };

    public static DiagnosticDescriptor Date { get; } = new("CSV010", Severity.Error, "The cell is not a date")
    {
        Meaning = "A cell of a column of type `date` does not contain a date, or contains a day that does not exist.",
        Cause = "Dates determine the order of rows in a chart and are compared with the day of publication.",
        Remedy = "Write a date such as `2024-02-27`.",
        Example = new(
            ExampleKind.Header,
            """
            data:
              segments: {file: data/segments.csv, key: id, columns: {week: {type: date}}}
            """,
            "'3.1' in the column 'week' is not a date."),
    };

    public static DiagnosticDescriptor EmptyHeader { get; } = new("CSV011", Severity.Error, "A column has no name")
    {
        Meaning = "A cell of the first line is empty.",
        Cause = "Columns are addressed by name.",
        Remedy = "Name every column in the first line, or remove the comma that begins the column.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share,
            chips,Chips,3.1,60,
            """,
            "Column 5 has no name."),
    };

    public static DiagnosticDescriptor MissingKey { get; } = new("CSV012", Severity.Error, "A row has no key")
    {
        Meaning = "The cell of the key column is empty.",
        Cause = "A row without a key cannot be addressed.",
        Remedy = "Give every row a key.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            ,Chips,3.1,60
            """,
            "This row has no value in its key column 'id'."),
    };

    public static DiagnosticDescriptor Reason { get; } = new("CSV013", Severity.Error, "The reason for a missing value is unknown")
    {
        Meaning = "The text in parentheses in `--(…)` is not one of the known reasons.",
        Cause = "The reason determines what is printed: `n.m.` or `n.a.` in English.",
        Remedy = "Use a known reason such as `loss`, `no consensus` or `suspended`.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,Chips,--(lost),60
            """,
            "'lost' is not a known reason for a missing value."),
    };

    public static DiagnosticDescriptor Code { get; } = new("CSV014", Severity.Error, "The cell is not a security code")
    {
        Meaning = "A cell of a column of type `code` contains something other than a number and an exchange.",
        Cause = "Codes link rows to the list of securities.",
        Remedy = "Write the number and the exchange, as in `300308.SZ` or `00700.HK`.",
        Example = new(
            ExampleKind.Header,
            """
            data:
              segments: {file: data/segments.csv, key: id, columns: {name: {type: code}}}
            """,
            "'Chips' in the column 'name' is not a security code."),
    };

    public static DiagnosticDescriptor Unit { get; } = new("CSV015", Severity.Error, "The unit in the cell contradicts the column")
    {
        Meaning = "A cell of a column of type `number` has a unit other than the one declared for its column.",
        Cause = "A number in another unit would be wrong by orders of magnitude.",
        Remedy = "Write the bare number in the unit of the column, or declare the unit in `note.yaml`.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,Chips,3.1亿,60
            """,
            "The unit of '3.1亿' contradicts the column 'week', which has the unit '%'."),
    };

    public static DiagnosticDescriptor Range { get; } = new("CSV016", Severity.Error, "The cell is neither a number nor a range")
    {
        Meaning = "A cell of a column of type `range` contains no digit.",
        Cause = "Such a column is printed as written, so a text in it would look like a value.",
        Remedy = "Write a number, or a range such as `4-5`.",
        Example = new(
            ExampleKind.Header,
            """
            data:
              segments: {file: data/segments.csv, key: id, columns: {name: {type: range}}}
            """,
            "'Chips' in the column 'name' is neither a number nor a range."),
    };

    public static DiagnosticDescriptor VendorMark { get; } = new("CSV017", Severity.Warning, "A mark is read as a missing value")
    {
        Meaning = "A column of numbers contains a mark such as `#N/A` or `-`, which is read as a value that is not available.",
        Cause = "The mark may also be a failed formula or a zero, and the reader is shown `--`.",
        Remedy = "Write the number, `--`, or the reason as in `--(loss)`.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,Chips,#N/A,60
            optics,Optics,1.2,40
            """,
            "'#N/A' in the column 'week' is read as a value that is not available."),
    };

    public static DiagnosticDescriptor Footer { get; } = new("CSV018", Severity.Warning, "The last line is not read as a row")
    {
        Meaning = "A file ends with a line that begins with `数据来源` and has no other cells.",
        Cause = "Data vendors end files with their name; the line is not data and is not printed.",
        Remedy = "Remove the line, and name the vendor under `source` of the exhibit.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,Chips,3.1,60
            数据来源：Wind,,,
            """,
            "The line '数据来源：Wind' is not read as a row."),
    };

    internal static DiagnosticGroup Group => new(
        "the data files of a note",
        [
            Missing, Outside, Ragged, Number, UnknownColumn, DuplicateKey, DuplicateHeader, Empty, Quotes, Date, EmptyHeader,
            MissingKey, Reason, Code, Unit, Range, VendorMark, Footer,
        ]);
}
