using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml;

/// <summary>Narrows the spans of the parser to the visible value.</summary>
internal static class YamlSpans
{
    /// <summary>The span of a node without a preceding anchor or tag and without trailing line breaks.</summary>
    public static SourceSpan Content(SourceSpan span)
    {
        string text = span.Source.Text;
        int start = span.Start;
        int end = span.End;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && text[start] is '&' or '!')
        {
            while (start < end && !char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return new SourceSpan(span.Source, start, end - start);
    }
}
