using System.Collections.Immutable;

using ReportGen.Drawing;

namespace ReportGen.Charts.Axes;

/// <summary>Breaks a name into lines of about one length: at spaces, or between Han characters.</summary>
internal static class LabelBreaking
{
    public static ImmutableArray<string> Break(string text, int lines, TextFace face)
    {
        ImmutableArray<string>.Builder broken = ImmutableArray.CreateBuilder<string>(lines);
        string rest = text;
        for (int left = lines; left > 1 && rest.Length > 1; left--)
        {
            double wanted = face.Measure(rest) / left;
            int best = -1;
            double bestMiss = double.PositiveInfinity;
            for (int i = 1; i < rest.Length; i++)
            {
                double miss = MayBreak(rest, i) ? Math.Abs(face.Measure(rest[..i].TrimEnd()) - wanted) : double.PositiveInfinity;
                if (miss < bestMiss)
                {
                    best = i;
                    bestMiss = miss;
                }
            }

            if (best < 0)
            {
                break;
            }

            broken.Add(rest[..best].TrimEnd());
            rest = rest[best..].TrimStart();
        }

        broken.Add(rest);
        return broken.ToImmutable();
    }

    private static bool MayBreak(string text, int at)
    {
        char before = text[at - 1];
        char after = text[at];
        return before == ' ' || after == ' ' || before == '-' || before == '/' || (IsHan(before) && IsHan(after)) || after == '（';
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
