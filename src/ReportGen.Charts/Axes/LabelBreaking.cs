using System.Collections.Immutable;

using ReportGen.Charts.Labels;
using ReportGen.Graphics.Drawing;

namespace ReportGen.Charts.Axes;

/// <summary>Breaks a name into lines of similar length: at spaces, or between Han characters.</summary>
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

    /// <summary>Lines filled as far as possible, broken anywhere; text that does not fit in the last one is truncated with an ellipsis.</summary>
    /// <param name="text">The name.</param>
    /// <param name="lines">Maximum number of lines.</param>
    /// <param name="room">Width of a line in points.</param>
    /// <param name="face">Text style of the name.</param>
    public static ImmutableArray<string> Fill(string text, int lines, double room, TextFace face)
    {
        ImmutableArray<string>.Builder broken = ImmutableArray.CreateBuilder<string>(lines);
        string rest = text;
        while (broken.Count < lines - 1 && face.Measure(rest) > room)
        {
            int length = rest.Length;
            int whole = 0;
            while (length > 1 && face.Measure(LineTo(rest, length)) > room)
            {
                length -= char.IsLowSurrogate(rest[length - 1]) && length > 2 ? 2 : 1;
            }

            for (int i = length; i > length / 2 && whole == 0; i--)
            {
                whole = i < rest.Length && MayBreak(rest, i) ? i : 0;
            }

            length = whole > 0 ? whole : length;
            broken.Add(LineTo(rest, length));
            rest = rest[length..].TrimStart();
        }

        broken.Add(TextFitting.Shorten(rest, face, room));
        return broken.ToImmutable();
    }

    // A line that ends inside a word ends with a hyphen.
    private static string LineTo(string text, int length) =>
        length < text.Length && char.IsAsciiLetter(text[length - 1]) && char.IsAsciiLetter(text[length]) ? text[..length] + "-" : text[..length].TrimEnd();

    private static bool MayBreak(string text, int at)
    {
        char before = text[at - 1];
        char after = text[at];
        return before == ' ' || after == ' ' || before == '-' || before == '/' || (IsHan(before) && IsHan(after)) || after == '（';
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
