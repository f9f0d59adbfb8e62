using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Notes.Reading;

/// <summary>Reads the maps of a header: rating, target price, risks, related notes.</summary>
/// <param name="header">The header.</param>
/// <param name="languages">Required languages of texts.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class HeaderMapReader(MapReader header, ImmutableArray<string> languages, DiagnosticBag diagnostics)
{
    /// <summary>The rating; null if there is none or it is incomplete.</summary>
    public NoteRating? ReadRating()
    {
        MapReader? rating = header.Read(NoteKeys.Rating);
        TextValue? scale = rating?.Read(RatingKeys.Scale);
        TextValue? value = rating?.Read(RatingKeys.Value);
        TextValue? action = rating?.Read(RatingKeys.Action);
        rating?.RejectUnknown();
        return scale is null || value is null || action is null ? null : new NoteRating(scale, value, action);
    }

    /// <summary>The target price; null if there is none or it has no value.</summary>
    public TargetPrice? ReadTargetPrice()
    {
        if (header.Read(NoteKeys.TargetPrice) is not { } target)
        {
            return null;
        }

        NumberValue? value = target.Read(TargetPriceKeys.Value);
        int? months = target.Read(TargetPriceKeys.Months);
        TextValue? currency = target.Read(TargetPriceKeys.Currency);
        TextValue? method = target.Read(TargetPriceKeys.Method);
        target.RejectUnknown();
        if (!header.Has(NoteKeys.Security))
        {
            diagnostics.Report(
                NoteCodes.Incomplete,
                header.SpanOf(NoteKeys.TargetPrice),
                "'target_price' requires 'security'.",
                "Add 'security: …' with the company's code.");
        }

        return value is null ? null : new TargetPrice(value, months, currency, method);
    }

    /// <summary>The risk factors, in order; those without a title are omitted.</summary>
    public ImmutableArray<RiskFactor> ReadRisks()
    {
        ImmutableArray<RiskFactor>.Builder risks = ImmutableArray.CreateBuilder<RiskFactor>();
        foreach (MapReader risk in header.Read(NoteKeys.Risks))
        {
            LocalText? title = risk.Read(RiskKeys.Title, languages);
            LocalText? detail = risk.Read(RiskKeys.Detail, languages);
            risk.RejectUnknown();
            if (title is not null)
            {
                risks.Add(new RiskFactor(title, detail));
            }
        }

        return risks.ToImmutable();
    }

    /// <summary>The related notes, in order; those without title or date are omitted.</summary>
    public ImmutableArray<RelatedNote> ReadRelated()
    {
        ImmutableArray<RelatedNote>.Builder notes = ImmutableArray.CreateBuilder<RelatedNote>();
        foreach (MapReader related in header.Read(NoteKeys.Related))
        {
            LocalText? title = related.Read(RelatedKeys.Title, languages);
            DateValue? date = related.Read(RelatedKeys.Date);
            TextValue? address = related.Read(RelatedKeys.Address);
            related.RejectUnknown();
            if (title is not null && date is not null)
            {
                notes.Add(new RelatedNote(title, date, address));
            }
        }

        return notes.ToImmutable();
    }
}
