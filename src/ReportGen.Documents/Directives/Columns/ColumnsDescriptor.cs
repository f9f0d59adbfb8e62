using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Columns;

/// <summary>Text in several columns.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Count">Number of columns, 2 to 4.</param>
/// <param name="Span">Location in the source.</param>
public sealed record ColumnsBlock(ImmutableArray<Block> Content, int Count, SourceSpan Span) : ContainerBlock(Content, Span)
{
    /// <inheritdoc/>
    public override string Word => "columns";

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Properties() => [("count", FormattableString.Invariant($"{Count}"))];
}

/// <summary>The container <c>columns</c>.</summary>
internal sealed class ColumnsDescriptor() : ContainerDescriptor(Attributes)
{
    private const int Fewest = 2;
    private const int Most = 4;

    private static readonly Key<TextValue?> Count = new(
        "count",
        new NumberType(Fewest, Most) { IsWhole = true },
        "Number of columns.",
        (reader, key, _) => reader.Text(key.Name),
        defaultText: "2");

    private static readonly MapDescriptor Attributes = new("columns", "Text in balanced columns.", Count);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, ContainerSource source, DiagnosticBag diagnostics)
    {
        int count = Fewest;
        if (reader.Read(Count) is { } written
            && (!int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out count) || count is < Fewest or > Most))
        {
            diagnostics.Report(DirectiveCodes.BadColumnCount, source.Span, $"'{written.Text}' is not a valid number of columns.", "Write ::: columns {count=3}, with 2, 3 or 4.");
            return null;
        }

        return new ColumnsBlock(source.Content, count, source.Span);
    }
}
