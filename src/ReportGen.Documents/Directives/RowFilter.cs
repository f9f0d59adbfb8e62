using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives;

/// <summary>Selects rows by the values of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">The values, in the order of the resulting rows.</param>
public sealed record RowFilter(TextValue Column, ImmutableArray<TextValue> Values)
{
    /// <summary>A key that selects rows by the values of columns: <c>{code: [300308.SZ]}</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its description.</param>
    public static Key<ImmutableArray<RowFilter>> Rows(string name, string documentation) =>
        new(name, new NamedType(new ListType(new TextType { Words = "values" }), "column"), documentation, (reader, key, _) => Read(reader, key.Name));

    private static ImmutableArray<RowFilter> Read(MapReader reader, string key) =>
        reader.Child(key) is { } filters
            ? [.. filters.Map.Entries.Select(entry => new RowFilter(new TextValue(entry.Key) { Span = entry.KeySpan }, filters.Texts(entry.Key)))]
            : [];
}
