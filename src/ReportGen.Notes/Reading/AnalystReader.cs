using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Notes.Reading;

/// <summary>Reads a signing analyst from a row of the roster.</summary>
/// <param name="table">The roster.</param>
/// <param name="row">The row.</param>
/// <param name="key">The analyst's key as written in the note.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class AnalystReader(DataTable table, DataRow row, TextValue key, DiagnosticBag diagnostics)
{
    private const string Sac = "sac";

    /// <summary>The analyst; null if the roster does not give a registration number.</summary>
    /// <param name="languages">Languages in which the name is required.</param>
    /// <param name="published">Day of publication.</param>
    /// <param name="firm">The house's firm code, four digits; null if the house does not give it.</param>
    public Analyst? Read(IReadOnlyCollection<string> languages, DateOnly? published, string? firm)
    {
        CheckService(published);
        LocalText names = TextsOf("name", languages);
        foreach (string language in languages.Where(language => names.Find(language) is null))
        {
            ReportMissing($"name_{language}");
        }

        if (table.Cell(row, Sac) is not TextValue number)
        {
            ReportMissing(Sac);
            return null;
        }

        if (SacNumber.WhyRefused(number.Text, published, firm) is { } fault)
        {
            diagnostics.Report(
                NoteCodes.MalformedSacNumber,
                number.Span,
                $"The SAC number {number.Text} of the analyst '{key.Text}' {fault.Message}.",
                fault.Hint);
        }

        LocalText family = TextsOf("family", languages);
        bool isWhole = family.ByLanguage.Count > 0 && family.ByLanguage.Count == languages.Count;
        return new Analyst(key, names, number) { FamilyName = isWhole ? family : null };
    }

    /// <summary>The texts of the columns <c>NAME_zh</c> and <c>NAME_en</c>, as far as present.</summary>
    private LocalText TextsOf(string name, IReadOnlyCollection<string> languages)
    {
        ImmutableSortedDictionary<string, TextValue>.Builder texts =
            ImmutableSortedDictionary.CreateBuilder<string, TextValue>(StringComparer.Ordinal);
        foreach (string language in languages)
        {
            if (table.Cell(row, $"{name}_{language}") is TextValue text)
            {
                texts[language] = text;
            }
        }

        return new LocalText(texts.ToImmutable());
    }

    private void CheckService(DateOnly? published)
    {
        if (published is not { } day)
        {
            return;
        }

        bool isEarly = AnalystRoster.IsEarly(table, row, day);
        if (isEarly || AnalystRoster.IsLate(table, row, day))
        {
            diagnostics.Report(
                NoteCodes.UnknownAnalyst,
                key.Span,
                FormattableString.Invariant($"The analyst '{key.Text}' {(isEarly ? "was not yet" : "is no longer")} registered on {day:yyyy-MM-dd}, according to the roster."),
                "Name an analyst who is registered on the day of publication, or correct the roster's columns 'from' and 'to'.");
        }
    }

    private void ReportMissing(string column)
    {
        DataValue? cell = table.Cell(row, column);
        diagnostics.Report(
            cell is null ? CsvCodes.UnknownColumn : NoteCodes.UnknownAnalyst,
            cell?.Span ?? key.Span,
            $"The roster does not give '{column}' of the analyst '{key.Text}'.",
            $"Fill the column '{column}' of {table.File}.");
    }
}
