using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes.Tables;

/// <summary>Reads a CSV file into a typed table, and reports every invalid cell.</summary>
/// <param name="source">The file.</param>
/// <param name="file">Path of the file relative to the content folder, for origins.</param>
/// <param name="declaration">Its declaration in <c>note.yaml</c>.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class CsvTableReader(SourceText source, string file, TableDeclaration declaration, DiagnosticBag diagnostics)
{
    /// <summary>Reads the table; null if its header cannot be read. Invalid rows are omitted.</summary>
    public DataTable? Read()
    {
        List<CsvRecord> records = CsvRecords.Read(source, diagnostics);
        RemoveFooter(records);
        if (records.Count == 0)
        {
            if (!diagnostics.Items.Any(item => item.Span is { } span && ReferenceEquals(span.Source, source)))
            {
                diagnostics.Report(CsvCodes.Empty, source.Span(0, 0), "The file is empty.", "Write the column names in the first line.");
            }

            return null;
        }

        CsvRecord header = records[0];
        if (header.Cells is [{ } only] && only.Text.AsSpan().IndexOfAny(';', '\t', '，') is >= 0 and var at)
        {
            // One column of whole lines has none of the declared columns, and naming each would say nothing more.
            diagnostics.Report(
                CsvCodes.Ragged,
                only.Span,
                $"The columns are separated by {SeparatorName(only.Text[at])}, not by commas.",
                "Save the file as CSV with commas.");
            return null;
        }

        ImmutableArray<string> names = ReadHeader(header);
        if (records.Count == 1)
        {
            diagnostics.Report(
                CsvCodes.Empty, header.Span, "The file has column names but no rows.", "Add rows, or remove the table from note.yaml.");
        }

        List<CsvRecord> rows = WholeRows(records, header);
        ImmutableArray<DataColumn> columns = DescribeColumns(names, rows);
        ImmutableArray<DataRow> typed = [.. rows.Select(record => new DataRow(record.Line, ReadRow(record, columns)))];
        var table = new DataTable(declaration.Name, file, columns, typed)
        {
            KeyColumn = declaration.Key is { } key && names.Contains(key.Text, StringComparer.Ordinal) ? key.Text : null,
        };
        CheckKeys(table);
        VendorMarkCheck.Warn(rows, columns, diagnostics);
        return table;
    }

    private static string SeparatorName(char separator) => separator switch
    {
        ';' => "semicolons",
        '\t' => "tabs",
        _ => "full-width commas",
    };

    /// <summary>Vendors end files with a line 数据来源：…</summary>
    private void RemoveFooter(List<CsvRecord> records)
    {
        while (records.Count > 1
            && records[^1].Cells[0].Text.TrimStart('#', ' ').StartsWith("数据来源", StringComparison.Ordinal)
            && records[^1].Cells.Skip(1).All(cell => cell.Text.Length == 0))
        {
            diagnostics.Report(
                CsvCodes.Footer,
                records[^1].Span,
                $"The line '{records[^1].Cells[0].Text}' is not read as a row.",
                "Remove it, and name the vendor under 'source' of the exhibit.");
            records.RemoveAt(records.Count - 1);
        }
    }

    private ImmutableArray<string> ReadHeader(CsvRecord header)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < header.Cells.Length; i++)
        {
            CsvCell cell = header.Cells[i];
            if (cell.Text.Length == 0)
            {
                diagnostics.Report(
                    CsvCodes.EmptyHeader,
                    cell.Span,
                    string.Create(CultureInfo.InvariantCulture, $"Column {i + 1} has no name."),
                    "Name every column in the first line, or remove the comma that begins the column.");
            }
            else if (!seen.TryAdd(cell.Text, i))
            {
                diagnostics.Report(
                    CsvCodes.DuplicateHeader,
                    cell.Span,
                    string.Create(CultureInfo.InvariantCulture, $"Columns {seen[cell.Text] + 1} and {i + 1} have the same name '{cell.Text}'."),
                    "Give each column a unique name.");
            }
        }

        return [.. header.Cells.Select(cell => cell.Text)];
    }

    private List<CsvRecord> WholeRows(List<CsvRecord> records, CsvRecord header)
    {
        var rows = new List<CsvRecord>();
        foreach (CsvRecord record in records.Skip(1))
        {
            if (record.Cells.Length == header.Cells.Length)
            {
                rows.Add(record);
                continue;
            }

            SourceSpan place = record.Cells.Length > header.Cells.Length ? record.Cells[header.Cells.Length].Span : record.Cells[^1].Span;
            diagnostics.Report(
                CsvCodes.Ragged,
                place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This row has {record.Cells.Length} cells, but the header has {header.Cells.Length}."),
                record.Cells.Length > header.Cells.Length
                    ? "Put a cell that contains a comma in quotation marks, and write numbers without thousands separators or in quotation marks."
                    : "Write '--' for a cell without a value, and separate all cells with commas.");
        }

        return rows;
    }

    private ImmutableArray<DataColumn> DescribeColumns(ImmutableArray<string> names, List<CsvRecord> rows)
    {
        Dictionary<string, ColumnDeclaration> declared = declaration.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        foreach (ColumnDeclaration column in declaration.Columns.Where(column => !names.Contains(column.Name, StringComparer.Ordinal)))
        {
            ReportUnknown(column.Name, column.Span, names);
        }

        if (declaration.Key is { } key && !names.Contains(key.Text, StringComparer.Ordinal))
        {
            ReportUnknown(key.Text, key.Span, names);
        }

        ImmutableArray<DataColumn>.Builder columns = ImmutableArray.CreateBuilder<DataColumn>();
        for (int i = 0; i < names.Length; i++)
        {
            int index = i;
            List<string> texts = [.. rows.Select(row => CellNormalization.Normalise(row.Cells[index].Text))];
            ColumnDeclaration? known = declared.GetValueOrDefault(names[i]);
            ColumnType type = known?.Type ?? ColumnGuess.TypeOf(texts);
            columns.Add(new DataColumn(names[i], type)
            {
                Decimals = known?.Decimals,
                Header = known?.Header,
                Unit = known?.Unit
                    ?? (type is ColumnType.Number && ColumnGuess.ArePercentages(texts) ? LocalText.Same(new TextValue("%")) : null),
            });
        }

        return columns.ToImmutable();
    }

    private void ReportUnknown(string name, SourceSpan? span, ImmutableArray<string> names) =>
        diagnostics.Report(
            CsvCodes.UnknownColumn,
            span,
            $"The file '{file}' has no column '{name}'.",
            Spelling.Hint(name, names));

    private ImmutableArray<DataValue> ReadRow(CsvRecord record, ImmutableArray<DataColumn> columns)
    {
        ImmutableArray<DataValue>.Builder cells = ImmutableArray.CreateBuilder<DataValue>(columns.Length);
        for (int i = 0; i < columns.Length; i++)
        {
            CsvCell cell = record.Cells[i];
            cells.Add(ReadCell(cell, columns[i]) with
            {
                Span = cell.Span,
                Origin = new CellOrigin(file, record.Line, i + 1, columns[i].Name, cell.Span),
            });
        }

        return cells.MoveToImmutable();
    }

    private DataValue ReadCell(CsvCell cell, DataColumn column)
    {
        string text = CellNormalization.Normalise(cell.Text);
        if (MissingCell.TryRead(text, column.Type is ColumnType.Text, out MissingReason reason, out string? unknown))
        {
            if (unknown is not null)
            {
                diagnostics.Report(
                    CsvCodes.Reason,
                    cell.Span,
                    $"'{unknown}' is not a known reason for a missing value.",
                    Spelling.Hint(unknown, MissingCell.KnownReasons));
            }

            return new MissingValue(reason);
        }

        switch (column.Type)
        {
            case ColumnType.Number when NumberCell.TryRead(text, out NumberCell number):
                if (number.TryIn(column.Unit?.In("zh"), out decimal value))
                {
                    return new NumberValue(value);
                }

                string unit = column.Unit is { } declared ? $"the unit '{declared.In("zh")}'" : "no declared unit";
                return Refuse(
                    CsvCodes.Unit,
                    cell,
                    $"The unit of '{cell.Text}' contradicts the column '{column.Name}', which has {unit}.",
                    $"Write the bare number, or declare the column's unit in note.yaml: '{column.Name}: {{type: number, unit: …}}'.");
            case ColumnType.Number:
                return Refuse(
                    CsvCodes.Number,
                    cell,
                    $"'{cell.Text}' in the column '{column.Name}' is not a number.",
                    "Write a number such as 1234.5 or -12.57; for a missing value write '--', or give the reason as in '--(loss)'.");
            case ColumnType.Date when DateCell.TryRead(text, out DateOnly date):
                return new DateValue(date);
            case ColumnType.Date:
                return Refuse(
                    CsvCodes.Date,
                    cell,
                    $"'{cell.Text}' in the column '{column.Name}' is not a date.",
                    Yaml.CalendarDate.WhyImpossible(text) ?? "Write a date such as 2024-02-27.");
            case ColumnType.Code when SecurityCode.Canonical(text) is { } code:
                return new TextValue(code);
            case ColumnType.Code:
                return Refuse(
                    CsvCodes.Code,
                    cell,
                    $"'{cell.Text}' in the column '{column.Name}' is not a security code.",
                    "Write the number and the exchange: 300308.SZ, 600570.SH, 872808.BJ, 00700.HK.");
            case ColumnType.Range when !text.Any(char.IsAsciiDigit):
                return Refuse(
                    CsvCodes.Range,
                    cell,
                    $"'{cell.Text}' in the column '{column.Name}' is neither a number nor a range.",
                    "Write a number, or a range such as 4-5.");
            default:
                CharacterNormalization.Report(cell.Text, diagnostics, _ => cell.Span);
                return new TextValue(CharacterNormalization.Normalize(CellNormalization.Unwrap(cell.Text.Trim())));
        }
    }

    private MissingValue Refuse(DiagnosticDescriptor descriptor, CsvCell cell, string message, string hint)
    {
        diagnostics.Report(descriptor, cell.Span, message, hint);
        return new MissingValue(MissingReason.NotAvailable);
    }

    private void CheckKeys(DataTable table)
    {
        if (table.KeyColumn is not { } column)
        {
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((DataRow row, DataValue cell) in table.Rows.Zip(table.Cells(column)))
        {
            string name = KeyText.Of(cell);
            if (name.Length == 0)
            {
                diagnostics.Report(
                    CsvCodes.MissingKey,
                    cell.Span,
                    $"This row has no value in its key column '{column}'.",
                    "Give every row a key.");
            }
            else if (!seen.TryAdd(name, row.Line))
            {
                diagnostics.Report(
                    CsvCodes.DuplicateKey,
                    cell.Span,
                    $"Duplicate key '{name}'.",
                    string.Create(CultureInfo.InvariantCulture, $"It is already used in line {seen[name]}; keep one row."));
            }
        }
    }
}
