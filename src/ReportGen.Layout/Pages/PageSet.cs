using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Pages;

/// <summary>Pages of one size with one header and footer.</summary>
internal sealed class PageSet : Element
{
    public override string Kind => "Page";

    public Size PageSize { get; set; } = Size.A4;

    /// <summary>Minimum size of pages that are as large as their content; null for the full size.</summary>
    public Size? MinimumSize { get; set; }

    public Insets Margin { get; set; }

    public Colour? Colour { get; set; }

    public PageSlot Background { get; } = new("Background");

    public PageSlot Header { get; } = new("Header");

    public PageSlot Content { get; } = new("Content");

    public PageSlot Footer { get; } = new("Footer");

    public PageSlot Foreground { get; } = new("Foreground");

    public FootnoteArea Footnotes { get; } = new();

    /// <summary>Default text style; null when each text has its own.</summary>
    public TextStyle? TextStyle { get; set; }

    /// <summary>Number printed on the first page; null to continue from the previous set.</summary>
    public int? FirstNumber { get; set; }

    /// <summary>Formats a page number.</summary>
    public Func<int, string>? NumberFormat { get; set; }

    public override void VisitChildren(Action<Element> visit)
    {
        visit(Background);
        visit(Header);
        visit(Content);
        visit(Footer);
        visit(Foreground);
        visit(Footnotes);
    }

    // A set is laid out page by page by the paginator, not as an element of something larger.
    protected override SpacePlan MeasureContent(Size available) => throw new NotSupportedException();

    protected override void DrawContent(Size available, Size box) => throw new NotSupportedException();
}
