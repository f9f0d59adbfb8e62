using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Core.Data;
using ReportGen.Drawing;

namespace ReportGen.Charts.Axes;

/// <summary>The horizontal axis: where the places of the data stand and which labels are written.</summary>
internal sealed class HorizontalAxis
{
    // Dates want air: a label takes up this many times its width.
    private const double DateRoom = 2.2;
    private const double PointRoom = 1.4;
    private const double CategoryRoom = 1.15;
    private const double CategoryGap = 2;
    private const int MostLines = 3;

    private readonly ImmutableArray<double> _places;

    private HorizontalAxis(ImmutableArray<double> places, ImmutableArray<AxisLabel> labels, double slot, double lineHeight = 0)
    {
        _places = places;
        Labels = labels;
        Slot = slot;
        ExtraHeight = labels.Select(label => label.Lines.Length - 1).DefaultIfEmpty(0).Max() * lineHeight;
    }

    /// <summary>Height of the labels' lines behind the first, in points.</summary>
    public double ExtraHeight { get; }

    /// <summary>Labels from left to right.</summary>
    public ImmutableArray<AxisLabel> Labels { get; }

    /// <summary>Width of a place in points.</summary>
    public double Slot { get; }

    /// <summary>Place of a datum.</summary>
    /// <param name="index">Its index.</param>
    public double At(int index) => _places[index];

    /// <summary>An axis for lines: the first datum at the left edge, the last at the right; dates to scale.</summary>
    public static HorizontalAxis ForPoints(ImmutableArray<DataValue> x, double left, double right, TextFace face, bool isChinese)
    {
        int intervals = Math.Max(1, x.Length - 1);
        double slot = (right - left) / intervals;
        if (Dates(x) is not { } dates)
        {
            ImmutableArray<double> places = [.. Enumerable.Range(0, x.Length).Select(i => x.Length == 1 ? (left + right) / 2 : left + (slot * i))];
            return new HorizontalAxis(places, Strided(x, places, slot, face, PointRoom), slot);
        }

        int first = dates[0].DayNumber;
        int span = Math.Max(1, dates[^1].DayNumber - first);
        double PlaceOf(DateOnly date) => left + ((right - left) * (date.DayNumber - first) / span);
        return new HorizontalAxis([.. dates.Select(PlaceOf)], DateLabels(dates, PlaceOf, face, isChinese, isAnchored: true), slot);
    }

    /// <summary>An axis for bars and candles: places of equal width side by side.</summary>
    public static HorizontalAxis ForSlots(ImmutableArray<DataValue> x, double left, double right, TextFace face, bool isChinese)
    {
        double slot = (right - left) / Math.Max(1, x.Length);
        ImmutableArray<double> places = [.. Enumerable.Range(0, x.Length).Select(i => left + (slot * (i + 0.5)))];
        if (Dates(x) is not { } dates)
        {
            return new HorizontalAxis(places, Categories(x, places, slot, face), slot, face.Size * AxisLabel.LineDistance);
        }

        // Trading days follow each other without the days between: a month's label stands at its first datum.
        double PlaceOf(DateOnly date)
        {
            int index = dates.BinarySearch(date);
            return places[Math.Min(index < 0 ? ~index : index, places.Length - 1)];
        }

        return new HorizontalAxis(places, DateLabels(dates, PlaceOf, face, isChinese, isAnchored: false), slot);
    }

    /// <summary>How a place that is no date is written.</summary>
    public static string TextOf(DataValue value, bool isChinese) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => NumberText.Format(number.Number, NumberFormat.Plain).Replace(",", string.Empty, StringComparison.Ordinal),
        DateValue date => DateText.Full(date.Date, isChinese),
        _ => string.Empty,
    };

    private static ImmutableArray<DateOnly>? Dates(ImmutableArray<DataValue> x) =>
        x.Length > 0 && x.All(value => value is DateValue) ? [.. x.Select(value => ((DateValue)value).Date)] : null;

    private static ImmutableArray<AxisLabel> DateLabels(
        ImmutableArray<DateOnly> dates,
        Func<DateOnly, double> placeOf,
        TextFace face,
        bool isChinese,
        bool isAnchored)
    {
        TimeTicks ticks = TimeTicks.Choose(dates[0], dates[^1], isAnchored, candidate => Fits(candidate, placeOf, face, isChinese));
        return [.. ticks.Dates.Select(date => new AxisLabel(placeOf(date), [DateText.Format(date, ticks.Unit, isChinese)]))];
    }

    private static bool Fits(TimeTicks ticks, Func<DateOnly, double> placeOf, TextFace face, bool isChinese)
    {
        double widest = face.Measure(DateText.Format(ticks.Dates[0], ticks.Unit, isChinese)) * DateRoom;
        for (int i = 1; i < ticks.Dates.Length; i++)
        {
            if (placeOf(ticks.Dates[i]) - placeOf(ticks.Dates[i - 1]) < widest)
            {
                return false;
            }
        }

        return true;
    }

    // Names of categories are broken into lines before any is left out.
    private static ImmutableArray<AxisLabel> Categories(ImmutableArray<DataValue> x, ImmutableArray<double> places, double slot, TextFace face)
    {
        ImmutableArray<AxisLabel>.Builder labels = ImmutableArray.CreateBuilder<AxisLabel>(x.Length);
        for (int i = 0; i < x.Length; i++)
        {
            if (LinesOf(TextOf(x[i], isChinese: true), slot, face) is not { } lines)
            {
                return Strided(x, places, slot, face, CategoryRoom);
            }

            labels.Add(new AxisLabel(places[i], lines));
        }

        return labels.MoveToImmutable();
    }

    // As few lines as fit side by side with the neighbours'; null when the most are not enough.
    private static ImmutableArray<string>? LinesOf(string text, double slot, TextFace face)
    {
        for (int count = 1; count <= MostLines; count++)
        {
            ImmutableArray<string> lines = LabelBreaking.Break(text, count, face);
            if (lines.All(line => face.Measure(line) + CategoryGap <= slot))
            {
                return lines;
            }
        }

        return null;
    }

    private static ImmutableArray<AxisLabel> Strided(
        ImmutableArray<DataValue> x,
        ImmutableArray<double> places,
        double slot,
        TextFace face,
        double room)
    {
        string[] texts = [.. x.Select(value => TextOf(value, isChinese: true))];
        double widest = texts.Select(face.Measure).DefaultIfEmpty(0).Max() * room;
        int stride = Math.Max(1, (int)Math.Ceiling(widest / Math.Max(slot, 1e-6)));
        // A slightly wider stride that also hits the last place is worth it: readers look at the end first.
        int ending = Enumerable.Range(stride, stride).FirstOrDefault(candidate => (x.Length - 1) % candidate == 0);
        stride = ending > 0 ? ending : stride;
        return [.. Enumerable.Range(0, x.Length).Where(i => i % stride == 0).Select(i => new AxisLabel(places[i], [texts[i]]))];
    }
}
