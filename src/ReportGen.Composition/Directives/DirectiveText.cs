using System.Collections.Immutable;

using ReportGen.Composition.Documents;
using ReportGen.Core.Data;
using ReportGen.Core.Sources;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>Turns a text written in a directive's YAML into running text that keeps its place, character by character.</summary>
internal static class DirectiveText
{
    /// <summary>Running text of a YAML text; none for an absent one.</summary>
    /// <param name="value">The text.</param>
    public static ImmutableArray<Inline> Inlines(TextValue? value)
    {
        if (value is null || value.Text.Length == 0)
        {
            return [];
        }

        SourceText opened = ScalarText.Open(value);
        return [new TextInline(value.Text, opened.Span(0, value.Text.Length))];
    }
}
