using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>A part of a page: header, content, footer, background or foreground.</summary>
internal sealed class PageSlot(string kind) : ContainerElement
{
    public override string Kind => kind;
}
