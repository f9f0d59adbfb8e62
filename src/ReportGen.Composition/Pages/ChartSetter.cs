using ReportGen.Charts;
using ReportGen.Composition.Directives;
using ReportGen.Composition.Exhibits;
using ReportGen.Composition.Styles;
using ReportGen.Core.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;

namespace ReportGen.Composition.Pages;

/// <summary>Sets charts.</summary>
/// <param name="context">What setting needs to know.</param>
/// <param name="place">Where the charts stand.</param>
internal sealed class ChartSetter(SettingContext context, PlaceKind place)
{
    /// <summary>Sets a chart into a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="directive">The chart.</param>
    public void Set(IContainer container, ChartDirective directive)
    {
        ChartLook look = context.ChartLook(place == PlaceKind.Sidebar);
        if (new ChartBinder(context.Data, context.Words).Bind(directive) is not { } specification
            || Chart.Create(specification, look.Style, context.Diagnostics) is not { } chart)
        {
            return;
        }

        container
            .Semantic(StructureRole.Figure, new StructureSettings { Alternative = chart.Description.Alternative })
            .Height(Math.Max(directive.Height ?? look.Height, chart.MinimumHeight(NarrowestWidth)))
            .Canvas(chart.Draw);
    }

    /// <summary>Width of the narrowest block that a chart may stand in here: a sidebar, or half a line beside another exhibit.</summary>
    private double NarrowestWidth => place switch
    {
        PlaceKind.Sidebar => context.Theme.Cover.Sidebar?.Width ?? context.Theme.Page.TextWidth,
        PlaceKind.Cover => context.Theme.Cover.Main.Width,
        _ => (context.Theme.Page.TextWidth - context.Theme.Figure.PairGutter) / 2,
    };
}
