using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml;

/// <summary>Narrows the spans that the parser gives to what a person takes for the value.</summary>
internal static class YamlSpans
{
    /// <summary>A node's span without anchor and tag before it and without line ends behind it.</summary>
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
