using System.Text;

namespace ReportGen.Foundation.Sources;

/// <summary>
/// A part of a text as a parser may see it: values that a template wrote are text for the reader, so each of their characters
/// that could be syntax has a stand-in of the same length.
/// </summary>
/// <remarks>
/// The stand-ins are private-use characters that do not occur in the part, so that offsets stay valid and
/// <see cref="Restore"/> is unambiguous. Parsers treat them as letters.
/// </remarks>
public sealed class ShieldedText
{
    private const char FirstStandIn = '\uE000';
    private const char LastStandIn = '\uF8FF';

    private readonly Dictionary<char, char> _standIns = [];
    private readonly Dictionary<char, char> _originals = [];
    private readonly SourceText _source;
    private readonly int _start;
    private readonly StringBuilder _text;
    private char _next = FirstStandIn;

    private ShieldedText(SourceText source, int start, int length)
    {
        _source = source;
        _start = start;
        _text = new StringBuilder(source.Text, start, length, length);
    }

    /// <summary>The text for the parser, as long as the part.</summary>
    public string Text => field ??= _text.ToString();

    /// <summary>The whole of a text, for a parser of Markdown.</summary>
    /// <param name="source">The text.</param>
    /// <remarks>Line breaks of a value that stands alone on its line end lines and paragraphs; those of any other do not.</remarks>
    public static ShieldedText ForMarkdown(SourceText source)
    {
        var shielded = new ShieldedText(source, 0, source.Text.Length);
        shielded.ShieldValues(isYaml: false);
        return shielded;
    }

    /// <summary>A part of a text, for a parser of YAML.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Offset of the part.</param>
    /// <param name="length">Length of the part.</param>
    public static ShieldedText ForYaml(SourceText source, int start, int length)
    {
        var shielded = new ShieldedText(source, start, length);
        shielded.ShieldValues(isYaml: true);
        return shielded;
    }

    /// <summary>Gives a character a stand-in, unless it has one, before <see cref="Text"/> is read.</summary>
    /// <param name="offset">Offset in the part.</param>
    public void Shield(int offset) => _text[offset] = StandInOf(_source.Text[_start + offset]);

    /// <summary>A text taken from the parser, with the original characters.</summary>
    /// <param name="parsed">The text.</param>
    public string Restore(string parsed) => _originals.Count == 0 || !parsed.AsSpan().ContainsAnyInRange(FirstStandIn, LastStandIn)
        ? parsed
        : string.Create(parsed.Length, (parsed, _originals), static (target, state) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = state._originals.GetValueOrDefault(state.parsed[i], state.parsed[i]);
            }
        });

    private void ShieldValues(bool isYaml)
    {
        if (_source.DerivedFrom is not { } traced)
        {
            return;
        }

        TracedSpan[] values = [.. traced.SpansIn(_start, _text.Length).Where(span => span.Origin is not null && IsText(span, isYaml))];
        for (int i = 0; i < values.Length;)
        {
            int from = Math.Max(values[i].Start, _start);
            int to = values[i].Start + values[i].Length;
            for (i++; i < values.Length && values[i].Start == to; i++)
            {
                to += values[i].Length;
            }

            to = Math.Min(to, _start + _text.Length);
            bool keepsLines = !isYaml && (from == 0 || _source.Text[from - 1] == '\n') && (to == _source.Text.Length || _source.Text[to] is '\n' or '\r');
            for (int at = from; at < to; at++)
            {
                char c = _source.Text[at];
                if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && !(keepsLines && c == '\n'))
                {
                    Shield(at - _start);
                }
            }
        }
    }

    private static bool IsText(TracedSpan span, bool isYaml) =>
        span.Form == ValueForm.Text || (!isYaml && span.Form == ValueForm.Quoted);

    /// <summary>The stand-in of a character; the character itself when every private-use character occurs in the part.</summary>
    private char StandInOf(char original)
    {
        if (_standIns.TryGetValue(original, out char known))
        {
            return known;
        }

        while (_next <= LastStandIn && _source.Text.AsSpan(_start, _text.Length).Contains(_next))
        {
            _next++;
        }

        if (_next > LastStandIn)
        {
            return original;
        }

        char standIn = _next++;
        _standIns.Add(original, standIn);
        _originals.Add(standIn, original);
        return standIn;
    }
}
