using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Notes.Reading;
using ReportGen.Typesetting.Styles;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Publishing.Schemas;

/// <summary>The schemas of the YAML files.</summary>
public static class SchemaCatalogue
{
    /// <summary>Name of the schema of <c>note.yaml</c>.</summary>
    public const string Note = "note";

    /// <summary>The names, in the order in which they are documented.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All().Select(schema => schema.Name)];

    /// <summary>A schema as JSON Schema, draft 2020-12.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Json(string name) => JsonSchemaWriter.Write(Find(name));

    /// <summary>A schema as tables of keys in Markdown.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Markdown(string name) => KeyTableWriter.Write(Find(name));

    private static ImmutableArray<Schema> All() =>
    [
        new Schema(Note, "Header of a research note", NoteKeys.Keys),
        DocumentSchemas.Directives,
        StyleSchemas.Theme,
        StyleSchemas.Ratings,
        DocumentSchemas.Labels,
    ];

    private static Schema Find(string name) => All().First(schema => schema.Name == name);
}
