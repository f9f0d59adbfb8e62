using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml;

/// <summary>Opens a scalar as a separate source text that maps every character back to its location.</summary>
/// <remarks>For texts with a syntax of their own, such as a caption with emphasis and cross references.</remarks>
public static class ScalarText
{
    /// <summary>
    /// The text of a scalar as a source text: spans in it map back to the file, or through the template that wrote
    /// the YAML to the original file, with the origins of the data printed in it.
    /// </summary>
    /// <param name="value">A text read by <see cref="YamlReader"/>, or one without a location.</param>
    /// <param name="path">Path for display if the text has no location.</param>
    public static SourceText Open(TextValue value, string path = "")
    {
        if (value.Span is not { } span)
        {
            return new SourceText(path, value.Text);
        }

        var spans = ImmutableArray.CreateBuilder<TracedSpan>();
        foreach ((int start, int length, int written, int writtenLength) in Align(value.Text, span))
        {
            AddStretch(spans, start, length, span.Source.Span(written, writtenLength));
        }

        return new SourceText(span.Source.Path, value.Text, new TracedText(value.Text, spans.ToImmutable()));
    }

    /// <summary>Adds a span, split where the origin of the underlying template output changes.</summary>
    private static void AddStretch(ImmutableArray<TracedSpan>.Builder spans, int start, int length, SourceSpan written)
    {
        if (written.Source.DerivedFrom is not { } traced)
        {
            spans.Add(new TracedSpan(start, length, written, IsVerbatim: length == written.Length));
            return;
        }

        if (length != written.Length)
        {
            // Folded or escaped: one or two characters, written by one span of output.
            spans.Add(new TracedSpan(
                start,
                length,
                traced.WrittenAt(written.Start, written.Length),
                Origin: traced.OriginOf(written.Start, written.Length)));
            return;
        }

        foreach (TracedSpan outer in traced.SpansIn(written.Start, written.Length))
        {
            int from = Math.Max(outer.Start, written.Start);
            int to = Math.Min(outer.Start + outer.Length, written.End);
            if (from < to)
            {
                spans.Add(outer with
                {
                    Start = start + from - written.Start,
                    Length = to - from,
                    Written = outer.WrittenPart(from, to - from),
                });
            }
        }
    }

    /// <summary>Maps the spans of the decoded text to those of the characters written, in order.</summary>
    private static List<(int Start, int Length, int Written, int WrittenLength)> Align(string text, SourceSpan span)
    {
        var pairs = new List<(int Start, int Length, int Written, int WrittenLength)>();
        string raw = span.Source.Text;
        // What the parser saw: quotes and backslashes of values are not syntax.
        string parsed = ShieldedText.ForYaml(span.Source, span.Start, span.Length).Text;
        char quote = parsed is ['"' or '\'', ..] ? parsed[0] : '\0';
        int i = quote != '\0' ? span.Start + 1 : SkipBlockHeader(parsed, span);
        int t = 0;
        while (t < text.Length && i < span.End)
        {
            if (quote == '\'' && parsed[i - span.Start] == '\'' && i + 1 < span.End)
            {
                Add(pairs, t, 1, i, 2);
                t++;
                i += 2;
            }
            else if (quote == '"' && parsed[i - span.Start] == '\\')
            {
                (int decoded, int escaped) = Escape(raw, i, span.End);
                Add(pairs, t, Math.Min(decoded, text.Length - t), i, escaped);
                t += decoded;
                i += escaped;
            }
            else if (CharacterNormalization.At(raw, i) is var (shown, length) && (length > 1 || shown != raw[i]) && shown == text[t])
            {
                Add(pairs, t++, 1, i, length);
                i += length;
            }
            else if (raw[i] == text[t])
            {
                Add(pairs, t++, 1, i++, 1);
            }
            else if (char.IsWhiteSpace(raw[i]) && char.IsWhiteSpace(text[t]))
            {
                // A folded line break: a line break and indentation give one space, or line breaks.
                Add(pairs, t++, 1, i++, 1);
            }
            else if (char.IsWhiteSpace(raw[i]))
            {
                i++;
            }
            else
            {
                t++;
            }
        }

        return pairs;
    }

    private static void Add(
        List<(int Start, int Length, int Written, int WrittenLength)> pairs,
        int start,
        int length,
        int written,
        int writtenLength)
    {
        if (pairs.Count > 0 && pairs[^1] is var last
            && last.Length == last.WrittenLength && length == writtenLength
            && last.Start + last.Length == start && last.Written + last.WrittenLength == written)
        {
            pairs[^1] = last with { Length = last.Length + length, WrittenLength = last.WrittenLength + writtenLength };
            return;
        }

        pairs.Add((start, length, written, writtenLength));
    }

    /// <summary>Offset of the first character after the line <c>|</c> or <c>&gt;</c> of a block scalar.</summary>
    private static int SkipBlockHeader(string parsed, SourceSpan span)
    {
        if (parsed is not ['|' or '>', ..])
        {
            return span.Start;
        }

        int lineEnd = span.Source.Text.IndexOf('\n', span.Start, span.Length);
        return lineEnd < 0 ? span.End : lineEnd + 1;
    }

    /// <summary>The decoded and written lengths of an escape in a double-quoted scalar, in code units (YAML 1.2, section 5.7).</summary>
    private static (int Decoded, int Length) Escape(string raw, int at, int end)
    {
        char kind = at + 1 < end ? raw[at + 1] : '\\';
        int digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && at + 2 + digits <= end)
        {
            bool isRead = int.TryParse(raw.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code);
            return (isRead && code > 0xFFFF ? 2 : 1, 2 + digits);
        }

        // An escaped line break is removed.
        return kind is '\n' or '\r' ? (0, 2) : (1, 2);
    }
}
