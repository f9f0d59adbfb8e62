using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>A rule that was applied to a line.</summary>
/// <param name="Name">The rule, such as <c>marks set closer</c>.</param>
/// <param name="Count">Number of places.</param>
/// <param name="Amount">Average shrink (negative) or stretch of each place, in ems of the paragraph's text; 0 when the rule has no measure.</param>
public readonly record struct LineRule(string Name, int Count, double Amount)
{
    /// <summary>The characters to which or between which it was applied, such as <c>》、</c>, separated by spaces; empty when the edge of the line identifies the place.</summary>
    public string Places { get; init; } = string.Empty;

    /// <inheritdoc/>
    public override string ToString()
    {
        string amount = Amount == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {Amount:+0.000;−0.000} em");
        string places = string.IsNullOrEmpty(Places) ? string.Empty : $": {Places}";
        return string.Create(CultureInfo.InvariantCulture, $"{Name} ×{Count}{amount}{places}");
    }
}

/// <summary>Determines the rules that were applied to a line.</summary>
internal static class LineTrace
{
    private const int MostPlaces = 12;
    private const double Rounding = 1e-3;

    public static ImmutableArray<LineRule> Of(TextLine line)
    {
        if (line.Last < line.First)
        {
            return [];
        }

        ImmutableArray<LineRule>.Builder rules = ImmutableArray.CreateBuilder<LineRule>();
        double em = line.Source.Paragraph.Text.Size;
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

        if (setting.Even > 0)
        {
            rules.Add(new LineRule("emergency: all glue stretched beyond its limit", 1, setting.Even / em));
        }

        AddFit(line, rules, em);
        AddEnd(line, rules);
        if (line.Omitted > 0)
        {
            rules.Add(new LineRule("characters omitted by the line limit", line.Omitted, 0));
        }

        return rules.ToImmutable();
    }

    private static void AddEdges(TextLine line, ImmutableArray<LineRule>.Builder rules, double em)
    {
        ref GlyphCluster first = ref line.Source.Clusters[line.First];
        ref GlyphCluster last = ref line.Source.Clusters[line.Last];
        if (first.LeftBlank > 0)
        {
            rules.Add(new LineRule("opening mark trimmed at line start", 1, -first.LeftBlank / em) { Places = Shown(first) });
        }

        if (last.RightBlank > 0)
        {
            rules.Add(new LineRule("mark at half width at line end", 1, -last.RightBlank / em) { Places = Shown(last) });
        }
    }

    private static void AddFit(TextLine line, ImmutableArray<LineRule>.Builder rules, double em)
    {
        double excess = line.SetWidth - line.Measure;
        if (excess > Rounding)
        {
            rules.Add(new LineRule("emergency: wider than its box, no break or shrink possible", 1, excess / em));
        }
        else if (excess < -Rounding && line.IsJustified)
        {
            rules.Add(new LineRule("emergency: shorter than its box, no further stretch possible", 1, excess / em));
        }
    }

    private static void AddEnd(TextLine line, ImmutableArray<LineRule>.Builder rules)
    {
        ReadOnlySpan<GlyphCluster> clusters = line.Source.Clusters;
        switch (line.End)
        {
            case LineEnd.Hyphen:
                rules.Add(new LineRule("word hyphenated", 1, 0) { Places = WordAround(clusters, line.Last) });
                break;
            case LineEnd.Emergency:
                rules.Add(new LineRule($"emergency: {line.Yielding.Words()}", 1, 0) { Places = WordAround(clusters, line.Last) });
                break;
            case LineEnd.Full:
                AddPush(line, rules);
                break;
        }
    }

    /// <summary>Content that would have fitted on the line but was moved to the next one.</summary>
    private static void AddPush(TextLine line, ImmutableArray<LineRule>.Builder rules)
    {
        MeasuredText text = line.Source;
        ReadOnlySpan<GlyphCluster> clusters = text.Clusters;
        int next = line.Next;
        if (next >= clusters.Length || !line.WouldHold(next))
        {
            return;
        }

        KinsokuLevel level = text.Paragraph.Style.Kinsoku;
        BreakPoint following = text.PointBehindCluster(next);
        if (line.WouldHold(following.Last))
        {
            double least = LastLine.LeastWidth(text);
            BreakPoint end = text.Points[^1];
            if (least > 0 && !LastLine.IsLongEnough(text, following, end, least))
            {
                rules.Add(new LineRule("moved to the last line, which would be too short", 1, 0) { Places = Shown(clusters, next, following.Last) });
            }

            return;
        }

        int behind = next + 1;
        while (behind < clusters.Length && clusters[behind].Kind == ClusterKind.FootnoteReference)
        {
            behind++;
        }

        if (behind >= clusters.Length)
        {
            return;
        }

        string places = Shown(clusters, next, following.Last);
        if (clusters[behind].Kind == ClusterKind.LongMarkRest)
        {
            rules.Add(new LineRule("dash or ellipsis kept whole", 1, 0) { Places = places });
        }
        else if (clusters[next].IsChinese && ProhibitionSets.ForbidsEnd(clusters[next], clusters[behind], level))
        {
            rules.Add(new LineRule("opening mark kept off the line end", 1, 0) { Places = places });
        }
        else if (clusters[behind].IsChinese && ProhibitionSets.ForbidsStart(clusters[behind], level))
        {
            rules.Add(new LineRule("character moved to the next line with a mark that must not start it", 1, 0) { Places = places });
        }
        else if (NumberLineBreaks.HoldsDigit(clusters, next, following.Last))
        {
            rules.Add(new LineRule("number kept whole", 1, 0) { Places = places });
        }
        else if (LineBreakTable.Of(clusters[next].CodePoint) != LineBreakClass.AL)
        {
            rules.Add(new LineRule("kept together", 1, 0) { Places = places });
        }
    }

    private static void Count(ImmutableArray<LineRule>.Builder rules, TextLine line, string name, double em, Func<GlyphCluster, GlyphCluster, double> amountOf)
    {
        int count = 0;
        double sum = 0;
        var places = new StringBuilder();
        bool areNamed = name != "gap between Han characters stretched" && !name.StartsWith("word space", StringComparison.Ordinal);
        for (int i = line.First + 1; i <= line.Last; i++)
        {
            ref GlyphCluster left = ref line.Source.Clusters[i - 1];
            ref GlyphCluster right = ref line.Source.Clusters[i];
            double amount = amountOf(left, right);
            if (Math.Abs(amount) > 1e-9)
            {
                count++;
                sum += amount;
                if (areNamed && count <= MostPlaces)
                {
                    places.Append(count > 1 ? " " : string.Empty).Append(Shown(left)).Append(Shown(right));
                }
            }
        }

        if (count > 0)
        {
            rules.Add(new LineRule(name, count, sum / count / em) { Places = places.Append(areNamed && count > MostPlaces ? " …" : string.Empty).ToString() });
        }
    }

    private static string Shown(in GlyphCluster cluster) => cluster.Style is null ? "▯" : char.ConvertFromUtf32(cluster.CodePoint);

    private static string Shown(ReadOnlySpan<GlyphCluster> clusters, int first, int last)
    {
        var text = new StringBuilder();
        for (int i = first; i <= last; i++)
        {
            text.Append(Shown(clusters[i]));
        }

        return text.ToString();
    }

    private static string WordAround(ReadOnlySpan<GlyphCluster> clusters, int last)
    {
        const int Most = 24;
        int start = last;
        while (start > 0 && last - start < Most && clusters[start - 1].Kind == ClusterKind.Western)
        {
            start--;
        }

        int end = last;
        while (end + 1 < clusters.Length && end - last < Most && clusters[end + 1].Kind == ClusterKind.Western)
        {
            end++;
        }

        return $"{Shown(clusters, start, last)}|{Shown(clusters, last + 1, end)}";
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
