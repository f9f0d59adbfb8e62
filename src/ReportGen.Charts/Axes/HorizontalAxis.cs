using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;

namespace ReportGen.Charts.Axes;

/// <summary>The horizontal axis: the positions of the data and the labels.</summary>
internal sealed class HorizontalAxis
{
    // Space for a date label as a multiple of its width.
    private const double DateRoom = 2.2;
    private const double MonthRoom = 1.8;
    private const double PointRoom = 1.4;

    private readonly ImmutableArray<double> _places;
    private readonly Func<DateOnly, double>? _placeOf;

    private HorizontalAxis(ImmutableArray<double> places, CategoryLabels labels, double slot, Func<DateOnly, double>? placeOf = null)
    {
        _places = places;
        _placeOf = placeOf;
        Labels = labels.Labels;
        Face = labels.Face;
        Slot = slot;
        ExtraHeight = Labels.Select(label => label.Lines.Length - 1).DefaultIfEmpty(0).Max() * Face.Size * AxisLabel.LineDistance;
    }

    /// <summary>Height of the labels' lines after the first, in points.</summary>
    public double ExtraHeight { get; }

    /// <summary>Labels from left to right.</summary>
    public ImmutableArray<AxisLabel> Labels { get; }

    /// <summary>Text style of the labels.</summary>
    public TextFace Face { get; }

    /// <summary>Width of a place in points.</summary>
    public double Slot { get; }

    /// <summary>Number of places.</summary>
    public int Count => _places.Length;

    /// <summary>Place of a datum.</summary>
    /// <param name="index">Its index.</param>
    public double At(int index) => _places[index];

    /// <summary>Place of a date on an axis of dates; null on any other.</summary>
    /// <param name="date">The date.</param>
    public double? At(DateOnly date) => _placeOf?.Invoke(date);

    /// <summary>Creates an axis for lines: the first datum at the left edge, the last at the right; dates to scale.</summary>
    public static HorizontalAxis ForPoints(ImmutableArray<DataValue> x, double left, double right, TextFace face, bool isChinese)
    {
        int intervals = Math.Max(1, x.Length - 1);
        double slot = (right - left) / intervals;
        if (Dates(x) is not { } dates)
        {
            ImmutableArray<double> places = [.. Enumerable.Range(0, x.Length).Select(i => x.Length == 1 ? (left + right) / 2 : left + (slot * i))];
            return new HorizontalAxis(places, CategoryLabels.Strided([.. x.Select(PlaceText.RawText)], places, slot, face, PointRoom), slot);
        }

        int first = dates[0].DayNumber;
        int span = Math.Max(1, dates[^1].DayNumber - first);
        double PlaceOf(DateOnly date) => dates.Length == 1 ? (left + right) / 2 : left + ((right - left) * (date.DayNumber - first) / span);
        ImmutableArray<double> dated = [.. dates.Select(PlaceOf)];
        return new HorizontalAxis(dated, DateLabels(dates, dated, PlaceOf, slot, face, isChinese, isAnchored: true), slot, PlaceOf);
    }

    /// <summary>Creates an axis for bars and candles: places of equal width side by side.</summary>
    public static HorizontalAxis ForSlots(ImmutableArray<DataValue> x, double left, double right, TextFace face, bool isChinese)
    {
        double slot = (right - left) / Math.Max(1, x.Length);
        ImmutableArray<double> places = [.. Enumerable.Range(0, x.Length).Select(i => left + (slot * (i + 0.5)))];
        if (Dates(x) is not { } dates)
        {
            return new HorizontalAxis(places, CategoryLabels.Of([.. x.Select(PlaceText.RawText)], places, slot, face), slot);
        }

        // Trading days are adjacent, without the days between them, so a month's label is placed at its first datum.
        double PlaceOf(DateOnly date)
        {
            int index = dates.BinarySearch(date);
            return places[Math.Min(index < 0 ? ~index : index, places.Length - 1)];
        }

        return new HorizontalAxis(places, DateLabels(dates, places, PlaceOf, slot, face, isChinese, isAnchored: false), slot, PlaceOf);
    }

    private static ImmutableArray<DateOnly>? Dates(ImmutableArray<DataValue> x) =>
        x.Length > 0 && x.All(value => value is DateValue) ? [.. x.Select(value => ((DateValue)value).Date)] : null;

    private static CategoryLabels DateLabels(
        ImmutableArray<DateOnly> dates,
        ImmutableArray<double> places,
        Func<DateOnly, double> placeOf,
        double slot,
        TextFace face,
        bool isChinese,
        bool isAnchored)
    {
        if (DatePeriod.UnitOf(dates) is { } unit)
        {
            if (unit == DateUnit.Month && DatePeriod.LabelsOfMonths(dates, places, face, isChinese, MonthRoom) is { } labels)
            {
                return new CategoryLabels(labels, face);
            }

            return CategoryLabels.Strided([.. dates.Select(date => DateText.Format(date, unit, isChinese))], places, slot, face, PointRoom);
        }

        if (!isAnchored && dates[^1].DayNumber - dates[0].DayNumber <= TimeTicks.LongestInDays)
        {
            return DaysOfSlots(dates, places, slot, face, isChinese);
        }

        TimeTicks ticks = TimeTicks.Choose(dates[0], dates[^1], isAnchored, candidate => Fits(candidate, placeOf, face, isChinese));
        return new CategoryLabels([.. ticks.Dates.Select((date, i) => new AxisLabel(placeOf(date), LinesOf(ticks, i, isChinese)))], face);
    }

    // For a few weeks: every first, second, third, … of the days in the data.
    private static CategoryLabels DaysOfSlots(ImmutableArray<DateOnly> dates, ImmutableArray<double> places, double slot, TextFace face, bool isChinese)
    {
        double widest = dates.Max(date => face.Measure(DateText.Format(date, DateUnit.Day, isChinese))) * PointRoom;
        int stride = Math.Max(1, (int)Math.Ceiling(Math.Min(widest / Math.Max(slot, 1e-6), dates.Length)));
        int[] shown = [.. Enumerable.Range(0, dates.Length).Where(i => i % stride == 0)];
        var ticks = new TimeTicks(DateUnit.Day, [.. shown.Select(i => dates[i])]);
        return new CategoryLabels([.. shown.Select((place, i) => new AxisLabel(places[place], LinesOf(ticks, i, isChinese)))], face);
    }

    // Labels of days omit the year, so it is written below the first one and wherever it changes.
    private static ImmutableArray<string> LinesOf(TimeTicks ticks, int index, bool isChinese)
    {
        DateOnly date = ticks.Dates[index];
        string text = DateText.Format(date, ticks.Unit, isChinese);
        bool isNewYear = index == 0 || ticks.Dates[index - 1].Year != date.Year;
        return ticks.Unit == DateUnit.Day && isNewYear ? [text, DateText.Format(date, DateUnit.Year, isChinese)] : [text];
    }

    private static bool Fits(TimeTicks ticks, Func<DateOnly, double> placeOf, TextFace face, bool isChinese)
    {
        double widest = ticks.Dates.Max(date => face.Measure(DateText.Format(date, ticks.Unit, isChinese))) * DateRoom;
        for (int i = 1; i < ticks.Dates.Length; i++)
        {
            if (placeOf(ticks.Dates[i]) - placeOf(ticks.Dates[i - 1]) < widest)
            {
                return false;
            }
        }

        return true;
    }
}
