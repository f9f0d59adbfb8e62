using System.Collections.Immutable;
using System.Globalization;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml;

/// <summary>Builds the tree of values from the parser's events.</summary>
internal sealed class YamlTreeBuilder
{
    /// <summary>Far above the nesting of any real file, far below the limit of the stack.</summary>
    private const int DeepestNesting = 64;

    private readonly SourceText _source;
    private readonly int _start;
    private readonly int _length;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _file;
    private readonly ShieldedText _shielded;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Dictionary<string, (DataValue? Value, int Count)> _anchors = new(StringComparer.Ordinal);

    /// <summary>Number of values read so far, including those repeated by aliases: a few lines can expand to millions of values.</summary>
    private int _count;

    /// <summary>Maximum number of values of a file with aliases.</summary>
    private const int MostValues = 100_000;

    /// <summary>Offset after the last key, value or bracket read.</summary>
    private int _writtenEnd;

    /// <summary>Offsets of the open brackets, for the message about an unclosed one.</summary>
    private readonly List<int> _openBrackets = [];

    public YamlTreeBuilder(SourceText source, int start, int length, DiagnosticBag diagnostics, string file)
    {
        _source = source;
        _start = start;
        _length = length;
        _diagnostics = diagnostics;
        _file = file;
        // The library treats these three as line breaks, as in YAML 1.1; in YAML 1.2 (5.4) they are ordinary characters, and
        // pasted text may contain them.
        _shielded = ShieldedText.ForYaml(source, start, length);
        string text = _shielded.Text.Replace('\u2028', ' ').Replace('\u2029', ' ').Replace('\u0085', ' ');
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
    }

    /// <summary>Reads the document; null if it is not valid YAML.</summary>
    public DataValue? Build()
    {
        try
        {
            Next<StreamStart>();
            _parser.MoveNext();
            if (_parser.Current is StreamEnd)
            {
                return new MissingValue(MissingReason.NotAvailable) { Span = _source.Span(_start, 0) };
            }

            _parser.MoveNext();
            DataValue? root = Value(string.Empty, 0);
            Next<DocumentEnd>();
            _parser.MoveNext();
            if (_parser.Current is DocumentStart second)
            {
                _diagnostics.Report(
                    YamlCodes.SeveralDocuments,
                    Span(second),
                    "A second document begins here.",
                    "Keep one document in the file: remove the line '---'.");
            }

            return root;
        }
        catch (NestingException)
        {
            return null;
        }
        catch (YamlException fault)
        {
            YamlFault.Report(_diagnostics, _source, _start, _length, fault.Message, Offset(fault.Start), OpenBracket);
            return null;
        }
        catch (ArgumentException)
        {
            // The scanner throws this exception for an escaped surrogate without its other half.
            YamlFault.Report(
                _diagnostics,
                _source,
                _start,
                _length,
                "an escape in a quoted scalar is half of a character",
                LastEscapes(Offset(_scanner.CurrentPosition)),
                openBracket: null);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner throws this exception if a bracket is still open when a line begins without indentation.
            YamlFault.Report(
                _diagnostics,
                _source,
                _start,
                _length,
                "a bracket is not closed",
                Offset(_scanner.CurrentPosition),
                OpenBracket);
            return null;
        }
    }

    /// <summary>Offset of the last run of four-digit escapes before a position.</summary>
    private int LastEscapes(int offset)
    {
        const int length = 6;
        string text = _source.Text;
        int at = text.LastIndexOf("\\u", Math.Clamp(offset, 0, text.Length - 1), StringComparison.Ordinal);
        while (at >= length && text.AsSpan(at - length).StartsWith("\\u", StringComparison.Ordinal))
        {
            at -= length;
        }

        return Math.Max(at, _start);
    }

    private int? OpenBracket => _openBrackets.Count > 0 ? _openBrackets[^1] : null;

    private void Next<TEvent>()
        where TEvent : ParsingEvent
    {
        _parser.MoveNext();
        if (_parser.Current is not TEvent)
        {
            throw new InvalidOperationException($"The parser gave {_parser.Current} in place of {typeof(TEvent).Name}.");
        }
    }

    /// <summary>Reads the value that begins at the current event, up to its last event. Null if an error was reported.</summary>
    private DataValue? Value(string key, int depth)
    {
        if (depth > DeepestNesting)
        {
            _diagnostics.Report(
                YamlCodes.TooDeep,
                Span(_parser.Current!),
                string.Create(CultureInfo.InvariantCulture, $"Lists and maps are nested more than {DeepestNesting} levels deep."),
                "Use a flatter structure.");
            throw new NestingException();
        }

        int before = _count++;
        switch (_parser.Current)
        {
            case AnchorAlias alias:
                _writtenEnd = Span(alias).End;
                return Aliased(alias);
            case Scalar scalar:
                return Remember(scalar, ScalarValue(scalar, key), before);
            case SequenceStart sequence:
                return Remember(sequence, Sequence(sequence, key, depth), before);
            case MappingStart mapping:
                return Remember(mapping, Mapping(mapping, key, depth), before);
            default:
                throw new InvalidOperationException($"The parser gave {_parser.Current} in place of a value.");
        }
    }

    private DataValue? Remember(NodeEvent node, DataValue? value, int before)
    {
        if (!node.Anchor.IsEmpty)
        {
            _anchors[node.Anchor.Value] = (value, _count - before);
        }

        return value;
    }

    private DataValue? Aliased(AnchorAlias alias)
    {
        if (_anchors.TryGetValue(alias.Value.Value, out (DataValue? Value, int Count) known))
        {
            _count += known.Count;
            return _count <= MostValues ? known.Value : throw TooMany(alias);
        }

        _diagnostics.Report(
            YamlCodes.UnknownAlias,
            Span(alias),
            $"The alias '*{alias.Value.Value}' does not name an anchor defined before it.",
            _anchors.Count > 0
                ? Spelling.Hint(alias.Value.Value, _anchors.Keys)
                : "A text that begins with * must be quoted.");
        return null;
    }

    /// <summary>Reports a full-width sign; what follows was not meant as it is read.</summary>
    private NestingException Misread(SourceSpan sign)
    {
        FullWidthSigns.Report(sign, _diagnostics);
        return new NestingException();
    }

    private NestingException TooMany(AnchorAlias alias)
    {
        _diagnostics.Report(
            YamlCodes.TooMany,
            Span(alias),
            string.Create(CultureInfo.InvariantCulture, $"The aliases of this file expand to more than {MostValues} values."),
            "Write out the values, or use fewer of them.");
        return new NestingException();
    }

    private DataValue ScalarValue(Scalar scalar, string key)
    {
        SourceSpan span = YamlSpans.Content(Span(scalar));
        _writtenEnd = span.End;
        bool isPlain = scalar.Style is ScalarStyle.Plain;
        if (isPlain && !IsData(span) && FullWidthSigns.FindIn(span, _openBrackets.Count > 0) is { } sign)
        {
            throw Misread(sign);
        }

        if (!scalar.Tag.IsEmpty)
        {
            isPlain &= CheckTag(scalar);
        }

        string text = _shielded.Restore(scalar.Value);
        DataValue value = isPlain ? PlainScalar.Type(text) : new TextValue(text);
        if (value is TextValue || (value is MissingValue && text.Length > 0 && IsData(span)))
        {
            value = new TextValue(CharacterNormalization.Normalize(text)) { FileName = text };
            CharacterNormalization.Report(span.Text, _diagnostics, at => span.Source.Span(span.Start + at, 1));
        }

        return value with { Span = span, Origin = OriginOf(span, key) };
    }

    /// <summary>True for a scalar that a template took from data as a whole: a name such as <c>null</c> is a text there.</summary>
    private bool IsData(SourceSpan span) =>
        _source.DerivedFrom is { } traced && traced.SpansIn(span.Start, span.Length).All(written => written.Origin is not null);

    /// <summary>False if the tag declares the scalar as text.</summary>
    private bool CheckTag(NodeEvent node)
    {
        switch (node.Tag.IsEmpty || node.Tag.IsNonSpecific ? null : node.Tag.Value)
        {
            case "tag:yaml.org,2002:str":
                return false;
            case null or "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool"
                or "tag:yaml.org,2002:null" or "tag:yaml.org,2002:seq" or "tag:yaml.org,2002:map":
                return true;
            case { } tag:
                _diagnostics.Report(
                    YamlCodes.Unsupported,
                    Span(node),
                    $"The tag '{tag}' is not supported.",
                    "Remove it; a text that begins with ! must be quoted.");
                return true;
        }
    }

    private ListValue Sequence(SequenceStart start, string key, int depth)
    {
        CheckTag(start);
        bool isFlow = start.Style is SequenceStyle.Flow;
        Open(isFlow, start);
        ImmutableArray<DataValue>.Builder items = ImmutableArray.CreateBuilder<DataValue>();
        int index = 0;
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            string itemKey = string.Create(CultureInfo.InvariantCulture, $"{key}[{index}]");
            if (Value(itemKey, depth + 1) is { } item)
            {
                items.Add(item);
            }

            index++;
        }

        SourceSpan span = Close(isFlow, start);
        return new ListValue(items.ToImmutable()) { Span = span, Origin = OriginOf(span, key) };
    }

    private MapValue Mapping(MappingStart start, string key, int depth)
    {
        CheckTag(start);
        bool isFlow = start.Style is MappingStyle.Flow;
        Open(isFlow, start);
        var entries = new List<MapEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            SourceSpan keySpan = Span(_parser.Current!);
            _writtenEnd = keySpan.End;
            string? name = Key(depth);
            _parser.MoveNext();
            DataValue? value = Value(key.Length == 0 ? name ?? string.Empty : $"{key}.{name}", depth + 1);
            if (name is null || !IsNew(name, keySpan, seen) || value is null)
            {
                continue;
            }

            entries.Add(new MapEntry(name, value, keySpan));
        }

        SourceSpan span = Close(isFlow, start);
        return new MapValue(entries) { Span = span, Origin = OriginOf(span, key) };
    }

    /// <summary>Reads the name at the current event, up to the key's last event; null if an error was reported.</summary>
    private string? Key(int depth)
    {
        SourceSpan span = Span(_parser.Current!);
        switch (_parser.Current)
        {
            case Scalar { Value: "<<", Style: ScalarStyle.Plain }:
                _diagnostics.Report(
                    YamlCodes.Unsupported,
                    span,
                    "Merge keys ('<<') are not supported.",
                    "Write out the keys, or use one alias for the whole value.");
                return null;
            case Scalar { Value.Length: > 0, Style: ScalarStyle.Plain } when FullWidthSigns.FindInKey(span) is { } sign:
                throw Misread(sign);
            case Scalar { Value.Length: > 0 } scalar:
                return _shielded.Restore(scalar.Value);
            case Scalar:
                _diagnostics.Report(YamlCodes.Malformed, span, "A key is empty.", "Write a name before the colon.");
                return null;
            default:
                Value(string.Empty, depth + 1);
                _diagnostics.Report(
                    YamlCodes.Unsupported,
                    span,
                    "Expected a key, found a list or map.",
                    "Write a plain name before the colon; a text that begins with [ or { must be quoted.");
                return null;
        }
    }

    private bool IsNew(string name, SourceSpan span, Dictionary<string, int> seen)
    {
        if (seen.TryAdd(name, span.Start))
        {
            return true;
        }

        _diagnostics.Report(
            YamlCodes.DuplicateKey,
            span,
            $"Duplicate key '{name}'.",
            string.Create(CultureInfo.InvariantCulture, $"It is already defined in line {_source.PositionOf(seen[name]).Line}; remove one of the two."));
        return false;
    }

    private void Open(bool isFlow, ParsingEvent start)
    {
        _writtenEnd = Span(start).End;
        if (isFlow)
        {
            _openBrackets.Add(YamlSpans.Content(_source.Span(Offset(start.Start), _start + _length - Offset(start.Start))).Start);
        }
    }

    /// <summary>The span of a list or map. A block ends with its last value; the parser's mark is one line below.</summary>
    private SourceSpan Close(bool isFlow, ParsingEvent start)
    {
        if (!isFlow)
        {
            int from = Offset(start.Start);
            return YamlSpans.Content(_source.Span(from, Math.Max(0, _writtenEnd - from)));
        }

        int open = _openBrackets[^1];
        _openBrackets.RemoveAt(_openBrackets.Count - 1);
        // The mark of the closing event is at the bracket.
        _writtenEnd = Math.Min(Offset(_parser.Current!.Start) + 1, _start + _length);
        return _source.Span(open, _writtenEnd - open);
    }

    private Origin? OriginOf(SourceSpan span, string key)
    {
        if (_source.DerivedFrom is { } traced)
        {
            return span.Length == 0 ? null : traced.OriginOf(span.Start, span.Length);
        }

        return new KeyOrigin(_file, key, span);
    }

    private int Offset(Mark mark) => _start + Math.Clamp((int)mark.Index, 0, _length);

    private SourceSpan Span(ParsingEvent part)
    {
        int start = Offset(part.Start);
        return _source.Span(start, Math.Max(0, Offset(part.End) - start));
    }

    /// <summary>Exits the recursion after a reported error.</summary>
    private sealed class NestingException : Exception;
}
