using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

/// <summary>What holds of every kind in the registry.</summary>
public sealed class ChartKindsTests
{
    public static TheoryData<string> Names => new(ChartKinds.Names);

    [Fact]
    public void Every_class_of_a_kind_is_registered_once_and_found_by_its_name()
    {
        Type[] classes = [.. typeof(ChartKind).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ChartKind)))];
        Assert.Equal(classes.Select(type => type.Name).Order(StringComparer.Ordinal), ChartKinds.All.Select(kind => kind.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(ChartKinds.All.Length, ChartKinds.Names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ChartKinds.All, kind => Assert.Same(kind, ChartKinds.Find(kind.Name)));
        Assert.Null(ChartKinds.Find("bars"));
    }

    [Fact]
    public void Every_kind_answers_a_question_of_its_own()
    {
        Assert.All(ChartKinds.All, kind => Assert.EndsWith("?", kind.Question, StringComparison.Ordinal));
        Assert.Equal(ChartKinds.All.Length, ChartKinds.All.Select(kind => kind.Question).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_has_keys_and_lists_each_key_and_role_once(string name)
    {
        ChartKind kind = Kind(name);
        Assert.NotEmpty(kind.Keys);
        Assert.Equal(kind.Keys.Distinct(StringComparer.Ordinal), kind.Keys);
        Assert.Equal(kind.Roles.Distinct(), kind.Roles);
        Assert.DoesNotContain(SeriesRole.Auto, kind.Roles);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_is_described_in_both_languages(string name)
    {
        ChartKind kind = Kind(name);
        ChartSpecification chart = KindSamples.SoundOf(kind);
        Assert.StartsWith(kind.ChineseName + "：", DescriptionOf(chart).Alternative, StringComparison.Ordinal);
        Assert.StartsWith(kind.EnglishName + " of ", DescriptionOf(chart with { Language = "en" }).Alternative, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_draws_each_of_its_values_in_both_languages(string name)
    {
        ChartSpecification chart = KindSamples.SoundOf(Kind(name));
        foreach (string language in (string[])["zh", "en"])
        {
            ImmutableArray<FrameItem> items = Draw(chart with { Language = language });
            Assert.True(Flat(items).OfType<PathItem>().Count() >= chart.X.Length);
            Assert.NotEmpty(Texts(items));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_draws_other_data_otherwise(string name)
    {
        ChartSpecification chart = KindSamples.SoundOf(Kind(name));
        ChartSpecification other = chart with { Series = [.. chart.Series.Select(series => series with { Values = [.. series.Values.Reverse()] })] };
        Assert.NotEqual(Points(Draw(chart)), Points(Draw(other)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_rejects_what_it_cannot_show(string name)
    {
        (ChartSpecification chart, string code) = KindSamples.RejectedOf(Kind(name));
        Assert.Contains(code, Problems(chart).Where(found => found.Severity == Severity.Error).Select(found => found.Code));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_takes_as_many_series_as_it_says(string name)
    {
        ChartKind kind = Kind(name);
        ChartSpecification chart = KindSamples.SoundOf(kind);
        Assert.InRange(chart.Series.Length, kind.SeriesCount.Minimum, kind.SeriesCount.Maximum ?? int.MaxValue);
        Diagnostic[] fewer = Problems(chart with { Series = [.. chart.Series.Take(kind.SeriesCount.Minimum - 1)] });
        Assert.Contains(fewer, found => found.Code is "CHT001" or "CHT008");
        if (kind.SeriesCount.Maximum is { } most)
        {
            Assert.Contains(Problems(chart with { Series = [.. Enumerable.Repeat(chart.Series[0], most + 1)] }), found => found.Code == "CHT008");
        }
    }

    private static string Points(ImmutableArray<FrameItem> items) => string.Join(' ', Flat(items).Select(item => item switch
    {
        PathItem path => path.Fill + string.Join(' ', path.Path.Points),
        GlyphRun run => run.Text + run.Baseline,
        _ => string.Empty,
    }));
}
