using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Notes;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the cover: masthead, sidebar on its panel, main column. A long main column continues on plain pages.</summary>
/// <param name="context">The cover's language.</param>
internal sealed class CoverPageRenderer(RenderingContext context)
{
    /// <summary>Name of the cover in the outline and for links.</summary>
    public const string Destination = "cover";

    private HouseTheme Theme => context.Theme;

    private CoverStyle Style => Theme.Cover;

    /// <summary>Describes the page set of the cover.</summary>
    /// <param name="page">The page set.</param>
    /// <param name="title">Title of the note, for the outline.</param>
    public void Render(PageDescriptor page, string title)
    {
        page.Size(Theme.Page.Size);
        page.MarginBottom(Theme.Page.Margin.Bottom);
        page.Background().Layers(layers =>
        {
            if (Style.Panel is { } panel)
            {
                layers.Layer().ShowIf(situation => situation.PageNumber == 1).Artifact(ArtifactKind.Background)
                    .Canvas((canvas, _) => canvas.FillRectangle(panel.Area, panel.Fill));
            }

            layers.Layer().ShowIf(situation => situation.PageNumber == 1).Artifact(ArtifactKind.Layout).Canvas(DrawMastheadRule);
            var running = new RunningElementRenderer(context);
            layers.Layer().ShowIf(situation => situation.PageNumber > 1).Layers(running.RenderHeader);
            running.RenderFooter(layers);
        });
        double right = Theme.Page.Size.Width - Style.Main.X - Style.Main.Width;
        page.Footnotes(notes => new FootnoteRenderer(Theme, Style.Main.X, right).Render(notes, context));
        // One section for the cover: its parts are ordered among themselves, independently of the following pages.
        page.Content().Section(Destination, title, 1).Semantic(StructureRole.Sect).Layers(layers =>
        {
            layers.Layer().ShowOnce().Semantic(StructureRole.Sect, new StructureSettings { Order = 1 }).Layers(RenderMasthead);
            layers.PrimaryLayer().PaddingTop(Style.Main.Top).Row(RenderColumns);
        });
    }

    private void DrawMastheadRule(Canvas canvas, Size size)
    {
        MastheadStyle masthead = Style.Masthead;
        double inset = masthead.Bleeds ? 0 : Theme.Page.Margin.Left;
        canvas.FillRectangle(
            new Rect(inset, masthead.RuleTop - masthead.Rule.Weight, size.Width - (2 * inset), masthead.Rule.Weight),
            masthead.Rule.Colour);
    }

    private void RenderMasthead(LayersDescriptor layers)
    {
        MastheadStyle masthead = Style.Masthead;
        Insets margin = Theme.Page.Margin;
        string edition = context.Edition.Name();
        bool isEnglish = context.Edition == Edition.English;
        Line("wordmarkZh", Theme.Words.GetValueOrDefault("wordmark.main"), "zh", masthead.Baseline, TextAlignment.Left);
        Line("wordmarkEn", Theme.Words.GetValueOrDefault("wordmark.second"), "en", masthead.SecondBaseline, TextAlignment.Left);
        Line(
            isEnglish && Theme.Type.ContainsKey("reportLabelEn") ? "reportLabelEn" : "reportLabel",
            Theme.Words.GetValueOrDefault($"reportLabel.{edition}.main"),
            isEnglish ? "en" : "zh",
            masthead.Baseline,
            TextAlignment.Right);
        Line("reportLabelSub", Theme.Words.GetValueOrDefault($"reportLabel.{edition}.second"), isEnglish ? "zh" : "en", masthead.SecondBaseline, TextAlignment.Right);

        void Line(string styleName, string? words, string language, double baseline, TextAlignment alignment)
        {
            if (!string.IsNullOrEmpty(words))
            {
                TextStyle style = context.Sheet.Data(Theme.Style(styleName), language);
                layers.Layer().Semantic(StructureRole.P, new StructureSettings { Language = style.Language })
                    .Line(PlacedText.Words(words, style), style, baseline, margin.Left, margin.Right, alignment);
            }
        }
    }

    private void RenderColumns(RowDescriptor row)
    {
        double left = 0;
        if (Style.Sidebar is { } sidebar)
        {
            row.ConstantItem(sidebar.X);
            // The reading order is after the main column, although the sidebar is painted before it.
            row.ConstantItem(sidebar.Width).Semantic(StructureRole.Sect, new StructureSettings { Order = 3 })
                .Column(column => new BlockRenderer(context, PlaceKind.Sidebar).Render(context.Document.Sidebar, new FlowColumn(column)));
            left = sidebar.X + sidebar.Width;
        }

        row.ConstantItem(Style.Main.X - left);
        row.ConstantItem(Style.Main.Width).Semantic(StructureRole.Sect, new StructureSettings { Order = 2 })
            .Column(column => new BlockRenderer(context, PlaceKind.Cover).Render(context.Document.Cover, new FlowColumn(column)));
        row.RelativeItem();
    }
}
