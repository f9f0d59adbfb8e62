using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Numbering;

/// <summary>
/// Assigns numbers: headings of the first two levels as 1 and 1.1, tables in one series, figures and
/// charts in another. Reports missing and duplicate ids.
/// </summary>
/// <param name="part">Prefix of destination names, so that two languages in one PDF do not collide.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class Numberer(string part, DiagnosticBag diagnostics)
{
    private const int NumberedLevels = 2;

    private readonly DocumentNumbers _numbers = new();
    private readonly Dictionary<string, SourceSpan> _ids = new(StringComparer.Ordinal);
    private readonly int[] _headings = new int[NumberedLevels];
    private int _tables;
    private int _figures;
    private int _unnamed;

    /// <summary>Numbers a note: exhibits of the cover, then headings and exhibits of the body.</summary>
    /// <param name="cover">Blocks of the cover, whose headings are not numbered.</param>
    /// <param name="body">Blocks of the body.</param>
    public DocumentNumbers Number(ImmutableArray<Block> cover, ImmutableArray<Block> body)
    {
        Visit(cover, numbersHeadings: false);
        Visit(body, numbersHeadings: true);
        return _numbers;
    }

    private void Visit(IEnumerable<Block> blocks, bool numbersHeadings)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    if (numbersHeadings)
                    {
                        Add(heading);
                    }

                    break;
                case ExhibitBlock exhibit:
                    AddExhibit(exhibit, exhibit.Kind, exhibit.Id, exhibit.IsNumbered);
                    break;
                case InvalidBlock { Kind: { } kind } invalid:
                    AddExhibit(invalid, kind, invalid.Id, invalid.IsNumbered);
                    break;
                default:
                    Visit(block.Children(), numbersHeadings);
                    break;
            }
        }
    }

    private void Add(HeadingBlock heading)
    {
        string number = string.Empty;
        if (heading.IsNumbered && heading.Level <= NumberedLevels)
        {
            _headings[heading.Level - 1]++;
            Array.Clear(_headings, heading.Level, NumberedLevels - heading.Level);
            number = string.Join('.', _headings.Take(heading.Level).Select(value => value.ToString(CultureInfo.InvariantCulture)));
        }

        Claim(heading.Id, heading.Span);
        _numbers.Add(heading.Id, new NumberedBlock(ReferenceKind.Section, number, DestinationOf("sec", heading.Id), heading));
    }

    private void AddExhibit(Block block, ReferenceKind kind, string? id, bool isNumbered)
    {
        Claim(id, block.Span);
        if (!isNumbered)
        {
            return;
        }

        if (id is null)
        {
            string name = kind == ReferenceKind.Table ? "table" : "figure";
            diagnostics.Report(
                MarkdownCodes.MissingId,
                FirstLine(block.Span),
                $"This {name} has no id, so nothing can refer to it.",
                $"Write an id after the name: ```{name} {{#my-{name}}}, or {{.unnumbered}} for one without number.");
        }

        int number = kind == ReferenceKind.Table ? ++_tables : ++_figures;
        string prefix = kind == ReferenceKind.Table ? "tab" : "fig";
        _numbers.Add(id, new NumberedBlock(kind, number.ToString(CultureInfo.InvariantCulture), DestinationOf(prefix, id), block));
    }

    private void Claim(string? id, SourceSpan span)
    {
        if (id is null || _ids.TryAdd(id, span))
        {
            return;
        }

        diagnostics.Add(new Diagnostic(
            MarkdownCodes.DuplicateId,
            $"The id '{id}' is given twice.",
            FirstLine(span),
            "Give each heading, table, figure and chart an id of its own.")
        {
            Trace = [new DiagnosticFrame("first given here", FirstLine(_ids[id]).ToWritten())],
        });
    }

    private string DestinationOf(string prefix, string? id) =>
        id is null
            ? FormattableString.Invariant($"{part}.{prefix}.{++_unnamed}-unnamed")
            : $"{part}.{prefix}.{id}";

    private static SourceSpan FirstLine(SourceSpan span)
    {
        int end = span.Source.Text.IndexOf('\n', span.Start);
        return span with { Length = Math.Min(span.Length, (end < 0 ? span.Source.Text.Length : end) - span.Start) };
    }
}
