using System.Collections.Immutable;

using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the notice of a republished note on a sheet as high as its text, one language below the other.</summary>
/// <param name="languages">The notice in each language of the edition.</param>
internal sealed class NoticeRenderer(ImmutableArray<RenderingContext> languages)
{
    /// <summary>Space above and below the text, in points.</summary>
    private const double Margin = 18;

    private HouseTheme Theme => languages[0].Theme;

    /// <summary>Describes the sheet.</summary>
    /// <param name="page">The page set.</param>
    public void Render(PageDescriptor page)
    {
        page.ContinuousSize(Theme.Page.Size.Width);
        page.MarginLeft(Theme.Page.Margin.Left);
        page.MarginRight(Theme.Page.Margin.Right);
        page.MarginVertical(Margin);
        page.Content().Column(column =>
        {
            column.Spacing(Margin / 2);
            foreach (RenderingContext language in languages)
            {
                column.Item()
                    .Semantic(StructureRole.Sect, new StructureSettings { Language = language.LanguageTag })
                    .Column(inner => new BlockRenderer(language, PlaceKind.Legal).Render(language.Document.BackMatter, new FlowColumn(inner)));
            }
        });
    }
}
