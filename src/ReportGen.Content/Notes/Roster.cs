using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Notes;

namespace ReportGen.Content.Notes;

/// <summary>Finds the signing analysts of a note in the house's roster, <c>house/analysts.csv</c>.</summary>
/// <param name="house">The house's data.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class Roster(HouseData house, DiagnosticBag diagnostics)
{
    private const string TableName = "analysts";

    /// <summary>The analysts by key; one that is not found is reported and left out.</summary>
    /// <param name="keys">Keys as written in the note.</param>
    /// <param name="languages">Languages in which the names are needed.</param>
    /// <param name="published">Day of publication.</param>
    public ImmutableArray<Analyst> Find(ImmutableArray<TextValue> keys, IReadOnlyCollection<string> languages, DateOnly? published)
    {
        DataTable? table = house.Tables.GetValueOrDefault(TableName);
        ImmutableArray<Analyst>.Builder analysts = ImmutableArray.CreateBuilder<Analyst>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextValue key in keys)
        {
            if (!seen.Add(key.Text))
            {
                diagnostics.Error(ContentCodes.Duplicate, key.Span, $"The analyst '{key.Text}' is named twice.", "Name each analyst once.");
            }
            else if (table is not null && RowOf(table, key) is { } row && ReadAnalyst(table, row, key, languages, published) is { } analyst)
            {
                analysts.Add(analyst);
            }
        }

        if (table is null && keys.Length > 0)
        {
            diagnostics.Error(
                ContentCodes.MissingFile,
                keys[0].Span,
                "The house has no roster to look its analysts up in.",
                "Write house/analysts.csv with the columns key, name_zh, name_en, sac.");
        }

        return analysts.ToImmutable();
    }

    private static DataValue? Cell(DataTable table, DataRow row, string column) =>
        table.IndexOf(column) is >= 0 and var index ? row.Cells[index] : null;

    private static string? Text(DataTable table, DataRow row, string column) => (Cell(table, row, column) as TextValue)?.Text;

    private DataRow? RowOf(DataTable table, TextValue key)
    {
        DataRow? row = table.Rows.FirstOrDefault(row => Text(table, row, "key") == key.Text);
        if (row is null)
        {
            diagnostics.Error(
                ContentCodes.UnknownAnalyst,
                key.Span,
                $"The house's roster has no analyst '{key.Text}'.",
                Spelling.Hint(key.Text, table.Rows.Select(row => Text(table, row, "key")).OfType<string>().ToList()));
        }

        return row;
    }

    private Analyst? ReadAnalyst(
        DataTable table,
        DataRow row,
        TextValue key,
        IReadOnlyCollection<string> languages,
        DateOnly? published)
    {
        CheckService(table, row, key, published);
        ImmutableSortedDictionary<string, TextValue>.Builder names =
            ImmutableSortedDictionary.CreateBuilder<string, TextValue>(StringComparer.Ordinal);
        foreach (string language in languages)
        {
            if (Cell(table, row, $"name_{language}") is TextValue name)
            {
                names[language] = name;
            }
            else
            {
                ReportMissing(table, row, key, $"name_{language}");
            }
        }

        if (Cell(table, row, "sac") is not TextValue number)
        {
            ReportMissing(table, row, key, "sac");
            return null;
        }

        if (SacNumber.WhyRefused(number.Text, published, FirmCode()) is { } fault)
        {
            diagnostics.Error(
                ContentCodes.MalformedSacNumber,
                number.Span,
                $"The SAC number {number.Text} of the analyst '{key.Text}' {fault.Message}.",
                fault.Hint);
        }

        return new Analyst(key, new LocalText(names.ToImmutable()), number) { FamilyName = FamilyName(table, row, languages) };
    }

    /// <summary>The family names of the columns <c>family_zh</c> and <c>family_en</c>; null unless every language has one.</summary>
    private static LocalText? FamilyName(DataTable table, DataRow row, IReadOnlyCollection<string> languages)
    {
        ImmutableSortedDictionary<string, TextValue>.Builder names =
            ImmutableSortedDictionary.CreateBuilder<string, TextValue>(StringComparer.Ordinal);
        foreach (string language in languages)
        {
            if (Cell(table, row, $"family_{language}") is TextValue name)
            {
                names[language] = name;
            }
        }

        return names.Count == languages.Count && names.Count > 0 ? new LocalText(names.ToImmutable()) : null;
    }

    /// <summary>The code may be written as text, or as a number that lost its zeros.</summary>
    private string? FirmCode() => house.Facts["sac_firm"] switch
    {
        TextValue text => text.Text,
        NumberValue { Span: { } span } => span.Text.PadLeft(4, '0'),
        _ => null,
    };

    private void CheckService(DataTable table, DataRow row, TextValue key, DateOnly? published)
    {
        if (published is not { } day)
        {
            return;
        }

        bool isEarly = Cell(table, row, "from") is DateValue { Date: var from } && day < from;
        bool isLate = Cell(table, row, "to") is DateValue { Date: var to } && day > to;
        if (isEarly || isLate)
        {
            diagnostics.Error(
                ContentCodes.UnknownAnalyst,
                key.Span,
                FormattableString.Invariant($"The analyst '{key.Text}' {(isEarly ? "was not yet" : "is no longer")} in the roster on {day:yyyy-MM-dd}."),
                "Name an analyst who is registered on the day of publication, or correct the roster's columns 'from' and 'to'.");
        }
    }

    private void ReportMissing(DataTable table, DataRow row, TextValue key, string column)
    {
        DataValue? cell = Cell(table, row, column);
        diagnostics.Error(
            cell is null ? ContentCodes.CsvUnknownColumn : ContentCodes.UnknownAnalyst,
            cell?.Span ?? key.Span,
            $"The roster gives no '{column}' for the analyst '{key.Text}'.",
            $"Fill the column '{column}' of {table.File}.");
    }
}
