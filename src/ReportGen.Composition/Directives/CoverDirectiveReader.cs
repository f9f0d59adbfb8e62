using System.Collections.Frozen;
using System.Collections.Immutable;

using ReportGen.Composition.Documents;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>Reads the directives that stand on the cover.</summary>
internal static class CoverDirectiveReader
{
    private static readonly FrozenDictionary<string, FactsStyle> FactsStyles =
        new Dictionary<string, FactsStyle>(StringComparer.Ordinal)
        {
            ["rows"] = FactsStyle.Rows,
            ["ruled"] = FactsStyle.Ruled,
            ["big"] = FactsStyle.Big,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads the title.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static TitleDirective? ReadTitle(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return null;
        }

        var title = new TitleDirective(
            DirectiveText.Inlines(reader.Text("text", required: true)),
            DirectiveText.Inlines(reader.Text("second")),
            DirectiveText.Inlines(reader.Text("subtitle")),
            directive.Span);
        reader.RejectUnknown();
        return title;
    }

    /// <summary>Text of a kicker.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static ImmutableArray<Inline> ReadText(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return [];
        }

        TextValue? text = reader.Text("text", required: true);
        reader.RejectUnknown();
        return DirectiveText.Inlines(text);
    }

    /// <summary>Reads the rating.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static RatingDirective? ReadRating(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return null;
        }

        var rating = new RatingDirective(
            DirectiveText.Inlines(reader.Text("value", required: true)),
            DirectiveText.Inlines(reader.Text("action")),
            reader.Choice("place", ["beside", "below"]) == "below",
            DirectiveText.Inlines(reader.Text("second")),
            directive.Span);
        reader.RejectUnknown();
        return rating;
    }

    /// <summary>Reads facts.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static FactsDirective? ReadFacts(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return null;
        }

        FactsStyle style = reader.Choice("style", FactsStyles) ?? FactsStyle.Rows;
        ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (DataValue item in reader.List("items", required: true))
        {
            ImmutableArray<ImmutableArray<Inline>> cells = Cells(item);
            if (cells.Length is 2 or 3)
            {
                facts.Add(new Fact(cells[0], cells[1], cells.Length == 3 ? cells[2] : []));
            }
            else
            {
                reader.Report("items", "a list of [label, value] pairs", item, "Write '- [label, value]', or '- [label, value, unit]'.");
            }
        }

        reader.RejectUnknown();
        return new FactsDirective(style, facts.ToImmutable(), directive.Span);
    }

    /// <summary>Reads a table of returns.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static PerformanceDirective? ReadPerformance(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return null;
        }

        ImmutableArray<ImmutableArray<Inline>> head = [.. reader.List("head", required: true).Select(CellOf)];
        ImmutableArray<ImmutableArray<ImmutableArray<Inline>>>.Builder rows =
            ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<Inline>>>();
        foreach (DataValue item in reader.List("rows", required: true))
        {
            ImmutableArray<ImmutableArray<Inline>> cells = Cells(item);
            if (cells.Length == head.Length)
            {
                rows.Add(cells);
            }
            else
            {
                reader.Report("rows", FormattableString.Invariant($"rows of {head.Length} cells, as many as the head"), item);
            }
        }

        ImmutableArray<Inline> source = DirectiveText.Inlines(reader.Text("source"));
        reader.RejectUnknown();
        return new PerformanceDirective(head, rows.ToImmutable(), source, directive.Span);
    }

    /// <summary>Reads related notes.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static RelatedDirective? ReadRelated(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return null;
        }

        ImmutableArray<(ImmutableArray<Inline>, ImmutableArray<Inline>)>.Builder items =
            ImmutableArray.CreateBuilder<(ImmutableArray<Inline>, ImmutableArray<Inline>)>();
        foreach (MapReader item in reader.Children("items", required: true, "title", "date"))
        {
            items.Add((DirectiveText.Inlines(item.Text("title", required: true)), DirectiveText.Inlines(item.Text("date"))));
            item.RejectUnknown();
        }

        reader.RejectUnknown();
        return new RelatedDirective(items.ToImmutable(), directive.Span);
    }

    private static ImmutableArray<ImmutableArray<Inline>> Cells(DataValue item) =>
        item is ListValue list ? [.. list.Items.Select(CellOf)] : [];

    private static ImmutableArray<Inline> CellOf(DataValue value) => value switch
    {
        TextValue text => DirectiveText.Inlines(text),
        // The characters written, so that 1.50 keeps its zero.
        NumberValue or DateValue or BooleanValue when value.Span is { } span =>
            DirectiveText.Inlines(new TextValue(span.Text) { Span = span, Origin = value.Origin }),
        _ => [],
    };
}
