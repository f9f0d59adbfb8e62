using System.Collections.Immutable;

using ReportGen.Documents.Markdown;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;

namespace ReportGen.Documents.Directives;

/// <summary>
/// Converts a text in the YAML of a directive to running text whose source location is kept character by character.
/// Footnote references and cross references are parsed as in prose; other Markdown syntax is not.
/// </summary>
internal static class DirectiveText
{
    /// <summary>Running text of a YAML text; empty for an absent one.</summary>
    /// <param name="value">The text.</param>
    public static ImmutableArray<Inline> Inlines(TextValue? value)
    {
        if (value is null || value.Text.Length == 0)
        {
            return [];
        }

        SourceText opened = ScalarText.Open(value);
        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
        int done = 0;
        for (int open = value.Text.IndexOf('['); open >= 0; open = value.Text.IndexOf('[', open + 1))
        {
            int close = value.Text.IndexOf(']', open);
            if (close < 0 || IsValue(opened, open) || MarkOf(value.Text[(open + 1)..close], opened.Span(open, close + 1 - open)) is not { } mark)
            {
                continue;
            }

            AddText(inlines, value.Text, opened, done, open);
            inlines.Add(mark);
            done = close + 1;
        }

        AddText(inlines, value.Text, opened, done, value.Text.Length);
        return InlineTrimming.Trim(inlines.ToImmutable());
    }

    /// <summary>Running text of the cells of a row; empty for a value that is not a list.</summary>
    /// <param name="row">The row.</param>
    public static ImmutableArray<ImmutableArray<Inline>> Cells(DataValue row) =>
        row is ListValue list ? [.. list.Items.Select(Cell)] : [];

    /// <summary>Running text of a cell; empty for a value that is not text.</summary>
    /// <param name="value">The cell.</param>
    public static ImmutableArray<Inline> Cell(DataValue value) => value switch
    {
        TextValue text => Inlines(text),
        // The source text, so that 1.50 keeps its zero.
        NumberValue or DateValue or BooleanValue when value.Span is { } span =>
            Inlines(new TextValue(span.Text) { Span = span, Origin = value.Origin }),
        _ => [],
    };

    /// <summary>Running text of all texts in YAML that is not a valid directive, so that its footnote references are still found.</summary>
    /// <param name="value">The YAML.</param>
    public static IEnumerable<Inline> All(DataValue value) => value switch
    {
        TextValue text => Inlines(text),
        MapValue map => map.Entries.SelectMany(entry => All(entry.Value)),
        ListValue list => list.Items.SelectMany(All),
        _ => [],
    };

    /// <summary>A footnote reference or a cross reference; null for any other text in brackets.</summary>
    private static Inline? MarkOf(string written, SourceSpan span) => written switch
    {
        ['^', .. { Length: > 0 } label] when !label.Any(char.IsWhiteSpace) => new FootnoteInline(label, span),
        ['@', .. var reference] when CrossReferenceParser.Parse(reference) is var (kind, id, isPage) => new ReferenceInline(kind, id, isPage, span),
        _ => null,
    };

    /// <summary>True for a character that a template took from data: it is text.</summary>
    private static bool IsValue(SourceText opened, int at) =>
        opened.DerivedFrom is { } traced && traced.SpansIn(at, 1).Any(span => span.Origin is not null && span.Form != ValueForm.Markup);

    private static void AddText(ImmutableArray<Inline>.Builder inlines, string text, SourceText opened, int from, int to)
    {
        if (from < to)
        {
            inlines.Add(new TextInline(text[from..to], opened.Span(from, to - from)));
        }
    }
}
