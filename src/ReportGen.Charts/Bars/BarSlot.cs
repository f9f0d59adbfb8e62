using System.Collections.Immutable;

using ReportGen.Charts.Painting;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Bars;

/// <summary>A position in each group of bars, with its series: one, or an actual one and its forecast.</summary>
/// <param name="Parts">The series with their colours.</param>
internal sealed record BarSlot(ImmutableArray<BarPart> Parts)
{
    /// <summary>Slots of series in order: a forecast shares the slot of the series before it.</summary>
    /// <param name="bars">The series.</param>
    /// <param name="style">The style.</param>
    /// <param name="isBehindLine">True when a line uses the first colour.</param>
    public static ImmutableArray<BarSlot> Of(ImmutableArray<SeriesData> bars, ChartStyle style, bool isBehindLine)
    {
        int count = bars.Count(bar => !bar.Source.IsForecast);
        bool isSingle = count <= 1;
        var slots = new List<BarSlot>();
        foreach (SeriesData bar in bars)
        {
            if (bar.Source.IsForecast && slots.Count > 0)
            {
                BarSlot last = slots[^1];
                Colour colour = isSingle ? style.Bars.Forecast : Lighter(last.Parts[0].Colour);
                slots[^1] = new BarSlot(last.Parts.Add(new BarPart(bar, colour)));
            }
            else
            {
                Colour colour = isSingle ? style.Bars.Actual : style.SeriesColour(slots.Count + (isBehindLine ? 1 : 0));
                slots.Add(new BarSlot([new BarPart(bar, colour)]));
            }
        }

        return [.. slots];
    }

    /// <summary>Colour of a forecast beside other series: the colour of its series, halfway to white.</summary>
    public static Colour Lighter(Colour colour) => colour.WithTint(0.5);
}

/// <summary>A series drawn as bars.</summary>
/// <param name="Series">The series.</param>
/// <param name="Colour">Colour of its bars.</param>
internal sealed record BarPart(SeriesData Series, Colour Colour);
