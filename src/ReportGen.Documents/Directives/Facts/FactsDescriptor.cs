using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Facts;

/// <summary>The directive <c>facts</c>.</summary>
internal sealed class FactsDescriptor() : DirectiveDescriptor(Body)
{
    private static readonly Key<FactsStyle> Style = Key.Choice(
        "style",
        "Layout of the facts.",
        new Choices<FactsStyle>(
            ("rows", FactsStyle.Rows, "label on the left, followed by the value"),
            ("ruled", FactsStyle.Ruled, "label on the left, value on the right, hairline below"),
            ("big", FactsStyle.Big, "label above a large value, side by side")),
        absent: FactsStyle.Rows);

    private static readonly Key<ImmutableArray<DataValue>> Items = Key.Values(
        "items",
        "The facts: `[label, value]`, or `[label, value, unit]`.",
        new ListType(new TextType()) { AllowsSingle = false, Minimum = 2, Maximum = 3 },
        required: true);

    private static readonly MapDescriptor Body = new("facts", "Labels and values.", Style, Items);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        FactsStyle style = reader.Read(Style);
        ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (DataValue item in reader.Read(Items))
        {
            ImmutableArray<ImmutableArray<Inline>> cells = DirectiveText.Cells(item);
            if (cells.Length is 2 or 3)
            {
                facts.Add(new Fact(cells[0], cells[1], cells.Length == 3 ? cells[2] : []));
            }
            else
            {
                reader.Report(Items, "a list of [label, value] pairs", item, "Write '- [label, value]', or '- [label, value, unit]'.");
            }
        }

        return new FactsBlock(style, facts.ToImmutable(), source.Span);
    }
}
