using System.Collections.Immutable;

using ReportGen.Charts.Labels;
using ReportGen.Graphics.Drawing;

namespace ReportGen.Charts.Axes;

/// <summary>
/// Names of categories below a plot. Names that are too long for their places are broken into lines, then set smaller,
/// then broken inside words; only where places are narrower than that, some names are left out.
/// </summary>
/// <param name="Labels">Labels from left to right.</param>
/// <param name="Face">Text style of the labels.</param>
internal sealed record CategoryLabels(ImmutableArray<AxisLabel> Labels, TextFace Face)
{
    private const double CategoryRoom = 1.15;
    private const double CategoryGap = 2;
    private const int MostLines = 3;
    private const double SmallestShare = 0.78;

    // Narrower places have no room for two characters side by side.
    private const double NarrowestInEms = 2.2;

    /// <summary>Names of all categories where there is room; otherwise of every second, third, …</summary>
    /// <param name="texts">The names; a line break separates the languages of a bilingual name.</param>
    /// <param name="places">Their places in points.</param>
    /// <param name="slot">Width of a place in points.</param>
    /// <param name="face">Text style of the labels.</param>
    public static CategoryLabels Of(ImmutableArray<string> texts, ImmutableArray<double> places, double slot, TextFace face)
    {
        TextFace small = face with { Size = face.Size * SmallestShare };
        foreach ((TextFace tried, bool isForced) in ((TextFace, bool)[])[(face, false), (small, false), (small, true)])
        {
            if (isForced && slot < NarrowestInEms * tried.Size)
            {
                break;
            }

            ImmutableArray<string>?[] lines = [.. texts.Select(text => LinesOf(text, slot, tried, isForced))];
            if (lines.All(line => line is not null))
            {
                return new CategoryLabels([.. lines.Select((line, i) => new AxisLabel(places[i], line.GetValueOrDefault()))], tried);
            }
        }

        return Strided(texts, places, slot, face, CategoryRoom);
    }

    /// <summary>As many names as fit side by side, at even distances.</summary>
    /// <param name="texts">The names.</param>
    /// <param name="places">Their places in points.</param>
    /// <param name="slot">Distance of places in points.</param>
    /// <param name="face">Text style of the labels.</param>
    /// <param name="room">Space for a name as a multiple of its width.</param>
    public static CategoryLabels Strided(ImmutableArray<string> texts, ImmutableArray<double> places, double slot, TextFace face, double room)
    {
        ImmutableArray<string>[] lines = [.. texts.Select(text => (ImmutableArray<string>)[.. text.Split(BilingualChart.LineBreak)])];
        double widest = lines.SelectMany(line => line).Select(face.Measure).DefaultIfEmpty(0).Max() * room;
        int stride = Math.Max(1, (int)Math.Ceiling(Math.Min(widest / Math.Max(slot, 1e-6), texts.Length)));

        // A slightly wider stride that also includes the last place is preferred: readers look at the end first.
        int ending = Enumerable.Range(stride, stride).FirstOrDefault(candidate => (texts.Length - 1) % candidate == 0);
        stride = ending > 0 ? ending : stride;
        double most = Math.Max(slot * Math.Min(stride, texts.Length), 1) / (room > 1 ? 1.02 : 1);
        return new CategoryLabels(
            [.. Enumerable.Range(0, texts.Length).Where(i => i % stride == 0)
                .Select(i => new AxisLabel(places[i], [.. lines[i].Select(line => TextFitting.Shorten(line, face, most))]))],
            face);
    }

    // The smallest number of lines that fits beside the neighbours; null when the maximum is not enough.
    private static ImmutableArray<string>? LinesOf(string text, double slot, TextFace face, bool isForced)
    {
        ImmutableArray<string>.Builder all = ImmutableArray.CreateBuilder<string>();
        foreach (string part in text.Split(BilingualChart.LineBreak))
        {
            if (PartOf(part, slot - CategoryGap, face, isForced) is not { } lines)
            {
                return null;
            }

            all.AddRange(lines);
        }

        return all.ToImmutable();
    }

    private static ImmutableArray<string>? PartOf(string text, double room, TextFace face, bool isForced)
    {
        for (int count = 1; count <= MostLines; count++)
        {
            ImmutableArray<string> lines = LabelBreaking.Break(text, count, face);
            if (lines.All(line => face.Measure(line) <= room))
            {
                return lines;
            }
        }

        return isForced ? LabelBreaking.Fill(text, MostLines, room, face) : null;
    }
}
