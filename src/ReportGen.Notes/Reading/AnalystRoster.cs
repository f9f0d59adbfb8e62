using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Notes.Reading;

/// <summary>The analysts of a house, from <c>house/analysts.csv</c>.</summary>
/// <param name="house">The house's data.</param>
public sealed class AnalystRoster(HouseData house)
{
    private const string From = "from";
    private const string To = "to";

    /// <summary>Key of the first analyst who is registered on a day, or null.</summary>
    /// <param name="day">The day.</param>
    public string? SignerOn(DateOnly day) =>
        house.Analysts is { } table
            ? table.Rows
                .Where(row => !IsEarly(table, row, day) && !IsLate(table, row, day))
                .Select(row => table.Cell(row, HouseData.AnalystKey))
                .OfType<TextValue>()
                .FirstOrDefault()?.Text
            : null;

    /// <summary>The analysts by key; one that is not found is reported and omitted.</summary>
    /// <param name="keys">Keys as written in the note.</param>
    /// <param name="languages">Languages in which the names are required.</param>
    /// <param name="published">Day of publication.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    internal ImmutableArray<Analyst> Find(
        ImmutableArray<TextValue> keys,
        IReadOnlyCollection<string> languages,
        DateOnly? published,
        DiagnosticBag diagnostics)
    {
        DataTable? table = house.Analysts;
        ImmutableArray<Analyst>.Builder analysts = ImmutableArray.CreateBuilder<Analyst>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextValue key in keys)
        {
            if (!seen.Add(key.Text))
            {
                diagnostics.Report(NoteCodes.Duplicate, key.Span, $"The analyst '{key.Text}' is listed twice.", "List each analyst once.");
            }
            else if (table is not null
                && RowOf(table, key, diagnostics) is { } row
                && new AnalystReader(table, row, key, diagnostics).Read(languages, published, FirmCode()) is { } analyst)
            {
                analysts.Add(analyst);
            }
        }

        if (table is null && keys.Length > 0)
        {
            diagnostics.Report(
                NoteCodes.MissingFile,
                keys[0].Span,
                "The house has no roster of analysts.",
                "Write house/analysts.csv with the columns key, name_zh, name_en, sac.");
        }

        return analysts.ToImmutable();
    }

    /// <summary>True if the registration of an analyst begins later.</summary>
    internal static bool IsEarly(DataTable table, DataRow row, DateOnly day) =>
        table.Cell(row, From) is DateValue { Date: var first } && day < first;

    /// <summary>True if the registration of an analyst ended earlier.</summary>
    internal static bool IsLate(DataTable table, DataRow row, DateOnly day) =>
        table.Cell(row, To) is DateValue { Date: var last } && day > last;

    private static DataRow? RowOf(DataTable table, TextValue key, DiagnosticBag diagnostics)
    {
        DataRow? row = table.Row(HouseData.AnalystKey, key.Text);
        if (row is null)
        {
            diagnostics.Report(
                NoteCodes.UnknownAnalyst,
                key.Span,
                $"The house's roster has no analyst '{key.Text}'.",
                Spelling.Hint(key.Text, [.. table.Cells(HouseData.AnalystKey).Select(KeyText.Of).Where(known => known.Length > 0)]));
        }

        return row;
    }

    /// <summary>The code is written as text, or as a number that lost its leading zeros.</summary>
    private string? FirmCode() => house.Facts["sac_firm"] switch
    {
        TextValue text => text.Text,
        NumberValue { Span: { } span } => span.Text.PadLeft(4, '0'),
        _ => null,
    };
}
