using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Layout.Text;

/// <summary>A rule that acted on a line.</summary>
/// <param name="Name">The rule, such as <c>marks set closer</c>.</param>
/// <param name="Count">At how many places.</param>
/// <param name="Amount">What each place gave (negative) or grew, in ems of the paragraph's text; 0 where the rule has no measure.</param>
public readonly record struct LineRule(string Name, int Count, double Amount)
{
    /// <inheritdoc/>
    public override string ToString() => Amount == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Name} ×{Count}")
        : string.Create(CultureInfo.InvariantCulture, $"{Name} ×{Count} {Amount:+0.000;−0.000} em");
}

/// <summary>Tells which rules acted on a line.</summary>
internal static class LineTrace
{
    public static ImmutableArray<LineRule> Of(TextLine line)
    {
        if (line.Last < line.First)
        {
            return [];
        }

        ImmutableArray<LineRule>.Builder rules = ImmutableArray.CreateBuilder<LineRule>();
        double em = line.Source.Paragraph.Text.Size;
        Cell[] cells = line.Source.Cells;
        AddEdges(line, rules, em);
        Count(rules, line, "marks set closer", em, (left, right) => left.IsFullWidthMark && right.IsFullWidthMark && right.Glue < 0 ? right.Glue : 0);
        Count(rules, line, "Han–Latin gap", em, (_, right) => right.StretchTier == StretchTier.HanLatinGap ? right.Glue : 0);
        LineSetting setting = line.Setting;
        for (ShrinkTier tier = ShrinkTier.WordSpace; tier < ShrinkTier.None; tier++)
        {
            Count(rules, line, $"{NameOf(tier)} shrunk", em, (_, right) => right.ShrinkTier == tier && right.Shrink > 0 ? Math.Min(0, setting.ChangeBefore(right)) : 0);
        }

        for (StretchTier tier = StretchTier.WordSpace; tier < StretchTier.None; tier++)
        {
            Count(rules, line, $"{NameOf(tier)} stretched", em, (_, right) => right.StretchTier == tier ? Math.Max(0, setting.ChangeBefore(right)) : 0);
        }

        AddEnd(line, rules, cells);
        return rules.ToImmutable();
    }

    private static void AddEdges(TextLine line, ImmutableArray<LineRule>.Builder rules, double em)
    {
        ref Cell first = ref line.Source.Cells[line.First];
        ref Cell last = ref line.Source.Cells[line.Last];
        if (first.LeftBlank > 0)
        {
            rules.Add(new LineRule("opening mark trimmed at line start", 1, -first.LeftBlank / em));
        }

        if (last.RightBlank > 0)
        {
            rules.Add(new LineRule("mark at half width at line end", 1, -last.RightBlank / em));
        }
    }

    private static void AddEnd(TextLine line, ImmutableArray<LineRule>.Builder rules, Cell[] cells)
    {
        switch (line.End)
        {
            case LineEnd.Hyphen:
                rules.Add(new LineRule("word divided by a hyphen", 1, 0));
                break;
            case LineEnd.Emergency:
                rules.Add(new LineRule("emergency: word longer than the line divided", 1, 0));
                break;
            case LineEnd.Full:
                KinsokuLevel level = line.Source.Paragraph.Style.Kinsoku;
                int next = line.Last + 1;
                if (next + 1 < cells.Length && cells[next + 1].Kind != CellKind.LongMarkRest && ProhibitionSets.ForbidsStart(cells[next + 1], level))
                {
                    rules.Add(new LineRule($"character taken to the next line before '{char.ConvertFromUtf32(cells[next + 1].CodePoint)}'", 1, 0));
                }

                if (next < cells.Length && cells[next].Kind == CellKind.Opener)
                {
                    rules.Add(new LineRule("opening mark kept off the line end", 1, 0));
                }

                break;
        }
    }

    private static void Count(ImmutableArray<LineRule>.Builder rules, TextLine line, string name, double em, Func<Cell, Cell, double> amountOf)
    {
        int count = 0;
        double sum = 0;
        for (int i = line.First + 1; i <= line.Last; i++)
        {
            double amount = amountOf(line.Source.Cells[i - 1], line.Source.Cells[i]);
            if (Math.Abs(amount) > 1e-9)
            {
                count++;
                sum += amount;
            }
        }

        if (count > 0)
        {
            rules.Add(new LineRule(name, count, sum / count / em));
        }
    }

    private static string NameOf(ShrinkTier tier) => tier switch
    {
        ShrinkTier.WordSpace => "word space",
        ShrinkTier.Interpunct => "middle dot",
        ShrinkTier.Bracket => "bracket",
        ShrinkTier.Comma => "comma",
        ShrinkTier.HanLatinGap => "Han–Latin gap",
        _ => "full stop",
    };

    private static string NameOf(StretchTier tier) => tier switch
    {
        StretchTier.WordSpace => "word space",
        StretchTier.HanLatinGap => "Han–Latin gap",
        _ => "gap between Han characters",
    };
}
