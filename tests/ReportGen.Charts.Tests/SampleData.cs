using System.Collections.Immutable;

using FsCheck;
using FsCheck.Fluent;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Tests;

/// <summary>Short ways to write charts and look into what they draw.</summary>
internal static class SampleData
{
    public static readonly Size Block = new(232.44, 112);

    public static ChartStyle Style { get; } = HouseStyle.Create(new FontSelection(RepositoryFonts.Sans), new FontSelection(RepositoryFonts.SansBold));

    public static ChartKind Kind(string name) => ChartKinds.Find(name) ?? throw new ArgumentException($"There is no chart kind '{name}'.", nameof(name));

    public static ImmutableArray<DataValue> Texts(params string[] texts) => [.. texts.Select(text => (DataValue)new TextValue(text))];

    /// <summary>Numbers, each from its own cell; null is a gap.</summary>
    public static ImmutableArray<DataValue> Numbers(params decimal?[] numbers) => [.. numbers.Select((number, i) =>
        number is { } known
            ? (DataValue)new NumberValue(known) { Origin = new CellOrigin("data/t.csv", i + 2, 1, "v", null) }
            : new MissingValue(MissingReason.NotAvailable))];

    public static ImmutableArray<DataValue> Days(DateOnly first, int count, int step) =>
        [.. Enumerable.Range(0, count).Select(i => (DataValue)new DateValue(first.AddDays(i * step)))];

    public static ChartSeries Series(string name, params decimal?[] numbers) => new(name, Numbers(numbers));

    public static ChartSpecification SimpleBars(params decimal?[] numbers) => new(
        Kind("bar"),
        Texts([.. Enumerable.Range(2020, numbers.Length).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture))]),
        [Series("收入", numbers)]);

    public static ImmutableArray<FrameItem> Draw(ChartSpecification chart) => Draw(chart, Block);

    public static ImmutableArray<FrameItem> Draw(ChartSpecification chart, Size size)
    {
        var diagnostics = new DiagnosticBag();
        Chart? drawn = Chart.Create(chart, Style, diagnostics);
        Assert.Empty(diagnostics.Items);
        var canvas = new Canvas();
        drawn!.Draw(canvas, size);
        return canvas.ToItems();
    }

    public static Diagnostic[] Problems(ChartSpecification chart)
    {
        var diagnostics = new DiagnosticBag();
        Chart? drawn = Chart.Create(chart, Style, diagnostics);
        Assert.Equal(diagnostics.HasErrors, drawn is null);
        return [.. diagnostics.Items];
    }

    /// <summary>Code of the only thing wrong with a chart.</summary>
    public static string CodeOf(ChartSpecification chart) => Assert.Single(Problems(chart)).Code;

    public static ChartDescription DescriptionOf(ChartSpecification chart) => Chart.Create(chart, Style, new DiagnosticBag())!.Description;

    /// <summary>Numbers of any sign and size.</summary>
    public static Gen<decimal?> AnyNumber() =>
        from mantissa in Gen.Choose(-99_999, 99_999)
        from power in Gen.Choose(0, 4)
        from times in Gen.Choose(0, 3)
        select (decimal?)(mantissa / (decimal)Math.Pow(10, power) * (decimal)Math.Pow(10, times));

    public static IEnumerable<FrameItem> Flat(IEnumerable<FrameItem> items) =>
        items.SelectMany(item => item is GroupItem group ? Flat(group.Items) : [item]);

    public static GlyphRun[] Texts(IEnumerable<FrameItem> items) => [.. Flat(items).OfType<GlyphRun>()];

    public static PathItem[] Fills(IEnumerable<FrameItem> items, Colour colour) =>
        [.. Flat(items).OfType<PathItem>().Where(item => item.Fill == colour)];

    public static PathItem[] Strokes(IEnumerable<FrameItem> items, Stroke like) =>
        [.. Flat(items).OfType<PathItem>().Where(item => item.Stroke is { } stroke && stroke.Colour == like.Colour && stroke.Width == like.Width)];
}
