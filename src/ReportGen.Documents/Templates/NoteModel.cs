using System.Collections.Immutable;

using ReportGen.Documents.Directives.Insert;
using ReportGen.Foundation.Data;
using ReportGen.Notes;

namespace ReportGen.Documents.Templates;

/// <summary>The values available to notes and house templates, in one language.</summary>
public static class NoteModel
{
    /// <summary>Builds the values by name.</summary>
    /// <param name="note">The note.</param>
    /// <param name="labels">Labels of the language.</param>
    /// <param name="ratings">Rating scales of the house style.</param>
    /// <param name="figures">Computed figures by table.</param>
    /// <param name="language">Language tag.</param>
    /// <param name="edition">The edition.</param>
    public static ImmutableArray<MapEntry> Build(
        NoteSource note,
        MapValue labels,
        MapValue ratings,
        MapValue figures,
        string language,
        Edition edition) =>
    [
        new("note", note.Header.Vocabulary.With("text", Localisation.In(note.Header.Vocabulary, language))),
        new("lang", new TextValue(language)),
        new("edition", new TextValue(edition.Name())),
        new("house", HouseOf(note.House, language)),
        new("labels", Localisation.In(labels, language)),
        new("ratings", Localisation.In(ratings, language)),
        new("analysts", AnalystsOf(note, language)),
        new("rating", RatingOf(note.Header, ratings, language)),
        new("data", TablesOf(note.Tables, language)),
        new("figures", figures),
        new("cover", new TextValue(InsertDescriptor.CoverPart)),
    ];

    private static MapValue HouseOf(HouseData house, string language)
    {
        var text = (MapValue)Localisation.In(house.Facts, language);
        return house.Tables
            .Aggregate(house.Facts, (tree, table) => tree.With(table.Key, TableModel.Of(table.Value, language)))
            .With("text", text);
    }

    private static MapValue TablesOf(ImmutableSortedDictionary<string, DataTable> tables, string language) =>
        new(tables.Select(table => new MapEntry(table.Key, TableModel.Of(table.Value, language))));

    private static ListValue AnalystsOf(NoteSource note, string language)
    {
        MapValue? roster = note.House.Analysts is { } table
            ? TableModel.Of(table, language)["by"] as MapValue
            : null;
        return new ListValue([.. note.Header.Analysts.Select(analyst => roster?[analyst.Key.Text] ?? AnalystOf(analyst, language))]);
    }

    private static MapValue AnalystOf(Analyst analyst, string language) => new(
    [
        new MapEntry("key", analyst.Key),
        new MapEntry("name", (DataValue?)analyst.Name.Find(language) ?? new MissingValue(MissingReason.NotAvailable)),
        new MapEntry("sac", analyst.SacNumber),
    ]);

    private static DataValue RatingOf(NoteHeader header, MapValue ratings, string language)
    {
        if (header.Rating is not { } rating)
        {
            return new MissingValue(MissingReason.NotAvailable);
        }

        MapValue? value = RatingScales.ValueOf(ratings, rating.Scale.Text, rating.Value.Text);
        var entries = new List<MapEntry>
        {
            new("scale", rating.Scale),
            new("value", rating.Value),
            new("action", rating.Action),
            new("tone", value?[RatingScales.ToneKey] ?? new TextValue("neutral")),
        };
        DataValue name = value?[RatingScales.NameKey] ?? rating.Value;
        DataValue action = RatingScales.Actions(ratings)[rating.Action.Text] ?? rating.Action;
        foreach ((string suffix, string tag) in (ReadOnlySpan<(string, string)>)[("", language), ("_zh", "zh"), ("_en", "en")])
        {
            entries.Add(new MapEntry("label" + suffix, Localisation.In(name, tag)));
            entries.Add(new MapEntry("action_label" + suffix, Localisation.In(action, tag)));
        }

        return new MapValue(entries);
    }
}
