using ReportGen.Documents;
using ReportGen.Documents.Exhibits;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Places exhibits in a flow: where they are written, floating, or on landscape pages.</summary>
/// <param name="context">The rendering context.</param>
internal sealed class ExhibitPlacer(RenderingContext context)
{
    private HouseTheme Theme => context.Theme;

    /// <summary>Adds an exhibit to a flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="placing">The placement given in the note.</param>
    /// <param name="kind">Figure or table; null for an unnumbered exhibit, which the house style does not move.</param>
    public IContainer Place(FlowColumn flow, ExhibitPlacing placing, ReferenceKind? kind)
    {
        IColumnItem item = flow.Item(Theme.Style("caption").Before, Theme.Style("source").After);
        if (flow.Reach == FlowReach.None)
        {
            return item;
        }

        string series = kind == ReferenceKind.Table ? "table" : "figure";
        if (placing.IsLandscape)
        {
            return item.OwnPages(Theme.Page.Size.Landscape(), series: kind is null ? "unnumbered" : series);
        }

        ExhibitPlace place = placing.Place
            ?? (kind is null ? ExhibitPlace.Here : kind == ReferenceKind.Table ? Theme.Exhibit.TablePlace : Theme.Exhibit.FigurePlace);
        return place switch
        {
            ExhibitPlace.Float => item.Float(series),
            ExhibitPlace.Top => item.FloatTop(series),
            ExhibitPlace.Bottom => item.FloatBottom(series),
            _ => kind is null ? item : item.InSeries(series),
        };
    }
}
