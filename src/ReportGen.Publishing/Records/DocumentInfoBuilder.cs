using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Publishing.Records;

/// <summary>Builds the PDF metadata used by research libraries: authors, dates, subjects and rating.</summary>
internal static class DocumentInfoBuilder
{
    /// <summary>The metadata of an edition.</summary>
    /// <param name="facts">The facts of the edition.</param>
    /// <param name="revision">Revision of the sources, as given by the caller; empty when unknown.</param>
    public static DocumentInfo Build(EditionFacts facts, string revision)
    {
        string language = facts.Language;
        NoteHeader header = facts.Header;
        return new DocumentInfo(header.Title.In(language), EditionNames.TextTag(language))
        {
            Titles = InEveryLanguage(header, header.Title.In),
            Subject = facts.Subtitle(language),
            Subjects = InEveryLanguage(header, facts.Subtitle),
            Authors = [.. header.Analysts.Select(analyst => analyst.Name.In(language))],
            Keywords = Keywords(facts),
            Languages = [.. facts.Languages.Select(EditionNames.TextTag)],
            Publisher = facts.House("names", "legal"),
            Rights = facts.House("rights"),
            Kind = facts.TypeName(language),
            Created = facts.Published,
            Identifier = Urn(facts.EditionId),
            Properties = Properties(facts, revision),
        };
    }

    /// <summary>Keywords of the edition: note type, industry, theme and securities, in each of its languages.</summary>
    /// <param name="facts">The facts of the edition.</param>
    public static ImmutableArray<string> Keywords(EditionFacts facts)
    {
        var words = new List<string>();
        foreach (string language in facts.Languages)
        {
            words.Add(facts.TypeName(language));
            words.AddRange(facts.Topics(language));
            words.AddRange(facts.Tickers.Select(ticker => facts.Security(ticker, $"name_{language}")));
        }

        words.AddRange(facts.Tickers);
        return [.. words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static ImmutableArray<DocumentProperty> Properties(EditionFacts facts, string revision)
    {
        string language = facts.Language;
        NoteHeader header = facts.Header;
        return
        [
            Text("noteIdentifier", "Identifier of the research idea, shared by all editions of the note", Urn(facts.NoteId)),
            Text("edition", "Edition of the note: zh, en or bilingual", facts.Edition.Name()),
            Text("reportType", "Type of note, as named in the templates of the publisher", header.Type.Text),
            Day("issueDate", "Day of publication", header.Date),
            Day("priceDate", "Day of the prices used", header.PriceDate),
            Several("sacNumbers", "Registration numbers with the Securities Association of China, in the order of the creators", PropertyKind.Sequence, header.Analysts.Select(analyst => analyst.SacNumber.Text)),
            Text("ratingScale", "Scale of the rating: stock or industry", header.Rating?.Scale.Text),
            Text("rating", "Rating, as named in the templates of the publisher", header.Rating?.Value.Text),
            Text("ratingName", "Rating in words", facts.RatingName(language)),
            Text("ratingAction", "Rating action: initiate, maintain, upgrade or downgrade", header.Rating?.Action.Text),
            Text("ratingActionName", "Rating action in words", facts.RatingActionName(language)),
            Text("benchmark", "Benchmark index", facts.Benchmark(language)),
            Several("tickers", "Codes of the securities covered, with their exchange", PropertyKind.Bag, facts.Tickers),
            Text("industryCode", "Industry by the Global Industry Classification Standard", header.IndustryCode?.Text),
            Text("sourceRevision", "Revision of the sources that the note was built from", revision),
        ];
    }

    private static DocumentProperty Text(string name, string description, string? value) => new(name, description, [value ?? string.Empty]);

    private static DocumentProperty Day(string name, string description, DateValue? day) =>
        new(name, description, day is null ? [] : [day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]) { Kind = PropertyKind.Date };

    private static DocumentProperty Several(string name, string description, PropertyKind kind, IEnumerable<string> values) =>
        new(name, description, [.. values]) { Kind = kind };

    private static string Urn(Guid id) => $"urn:uuid:{id:D}";

    /// <summary>A text in all languages of the note, whatever the edition: an English library also lists the Chinese PDF.</summary>
    private static ImmutableSortedDictionary<string, string> InEveryLanguage(NoteHeader header, Func<string, string> text)
    {
        ImmutableSortedDictionary<string, string>.Builder texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string language in header.Languages)
        {
            // The English title has no region: a look-up for any variant of English finds it under the plain tag.
            texts[language == "en" ? language : EditionNames.TextTag(language)] = text(language);
        }

        return texts.ToImmutable();
    }
}
