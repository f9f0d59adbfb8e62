using System.Collections.Immutable;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Charts.Axes;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;

namespace ReportGen.Charts.Tests.Axes;

public sealed class HorizontalAxisTests
{
    private static readonly TextFace Face = SampleData.Style.Label;

    [Fact]
    public void A_year_of_prices_shows_its_quarters_under_their_points()
    {
        HorizontalAxis axis = HorizontalAxis.ForPoints(SampleData.Days(new DateOnly(2023, 2, 24), 365, 1), 26, 220, Face, isChinese: true);
        Assert.Equal(["23-02", "23-05", "23-08", "23-11", "24-02"], Texts(axis));
        Assert.Equal(26, axis.Labels[0].Place);
        Assert.Equal(220, axis.Labels[^1].Place);
        Assert.Equal(axis.At(89), axis.Labels[1].Place, 9);
    }

    [Fact]
    public void A_narrow_year_shows_its_halves()
    {
        HorizontalAxis axis = HorizontalAxis.ForPoints(SampleData.Days(new DateOnly(2023, 2, 24), 365, 1), 22, 127, Face, isChinese: true);
        Assert.Equal(["23-02", "23-08", "24-02"], Texts(axis));
    }

    [Fact]
    public void English_months_have_names()
    {
        HorizontalAxis axis = HorizontalAxis.ForPoints(SampleData.Days(new DateOnly(2023, 2, 24), 365, 1), 26, 220, Face, isChinese: false);
        Assert.Equal("Feb 23", Texts(axis)[0]);
    }

    [Fact]
    public void Several_years_show_years_where_they_begin()
    {
        HorizontalAxis axis = HorizontalAxis.ForPoints(SampleData.Days(new DateOnly(2019, 1, 2), 1827, 1), 26, 200, Face, isChinese: true);
        Assert.Equal(["2019", "2020", "2021", "2022", "2023", "2024"], Texts(axis));
    }

    [Fact]
    public void A_few_days_show_days()
    {
        HorizontalAxis axis = HorizontalAxis.ForPoints(SampleData.Days(new DateOnly(2024, 2, 19), 5, 1), 26, 220, Face, isChinese: true);
        Assert.Equal(["02-19", "02-20", "02-21", "02-22", "02-23"], Texts(axis));
    }

    [Fact]
    public void Candles_show_a_month_at_its_first_trading_day()
    {
        ImmutableArray<DataValue> days = SampleData.Days(new DateOnly(2023, 11, 27), 80, 1);
        HorizontalAxis axis = HorizontalAxis.ForSlots(days, 0, 400, Face, isChinese: true);
        Assert.Equal(["23-12", "24-01", "24-02"], Texts(axis));
        Assert.Equal(axis.At(4), axis.Labels[0].Place);
    }

    [Fact]
    public void Categories_are_thinned_so_that_the_last_one_stays()
    {
        HorizontalAxis axis = HorizontalAxis.ForPoints(
            SampleData.Texts("22Q1", "22Q2", "22Q3", "22Q4", "23Q1", "23Q2", "23Q3", "23Q4", "24Q1E"), 26, 220, Face, isChinese: true);
        Assert.Equal(["22Q1", "22Q3", "23Q1", "23Q3", "24Q1E"], Texts(axis));
    }

    [Fact]
    public void A_long_name_is_broken_into_lines_before_any_is_left_out()
    {
        HorizontalAxis axis = HorizontalAxis.ForSlots(SampleData.Texts("算力芯片与加速卡", "液冷"), 0, 80, Face, isChinese: true);
        Assert.Equal(["算力芯片", "与加速卡"], axis.Labels[0].Lines.AsEnumerable());
        Assert.Equal(["液冷"], axis.Labels[1].Lines.AsEnumerable());
        Assert.Equal(Face.Size * 1.2, axis.ExtraHeight, 9);
    }

    [Property(MaxTest = 200, Replay = "(20240227,20240223)")]
    public Property Labels_never_touch()
    {
        var cases =
            from day in Gen.Choose(0, 7000)
            from count in Gen.Choose(1, 1500)
            from step in Gen.Choose(1, 40)
            from width in Gen.Choose(40, 600)
            from flags in Gen.Choose(0, 3)
            select (day, count, step, width, flags);
        return Prop.ForAll(cases.ToArbitrary(), value =>
        {
            ImmutableArray<DataValue> days = SampleData.Days(new DateOnly(2005, 1, 1).AddDays(value.day), value.count, value.step);
            bool isChinese = (value.flags & 1) == 0;
            HorizontalAxis axis = (value.flags & 2) == 0
                ? HorizontalAxis.ForPoints(days, 0, value.width, Face, isChinese)
                : HorizontalAxis.ForSlots(days, 0, value.width, Face, isChinese);
            return axis.Labels.Length > 0 && axis.Labels.Zip(axis.Labels.Skip(1)).All(pair =>
                pair.First.Place + (Face.Measure(pair.First.Lines[0]) / 2) < pair.Second.Place - (Face.Measure(pair.Second.Lines[0]) / 2));
        });
    }

    private static string[] Texts(HorizontalAxis axis) => [.. axis.Labels.Select(label => label.Lines[0])];
}
