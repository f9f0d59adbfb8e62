using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Pages;
using ReportGen.Layout.Text;

namespace ReportGen.Layout;

/// <summary>Describes a page set.</summary>
public sealed class PageDescriptor
{
    private readonly PageSet _set;

    internal PageDescriptor(PageSet set) => _set = set;

    /// <summary>Size of the pages; by default A4 portrait.</summary>
    /// <param name="size">Size in points.</param>
    public void Size(Size size) => _set.PageSize = size;

    /// <summary>Size of the pages.</summary>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    /// <param name="unit">Unit of both.</param>
    public void Size(double width, double height, Unit unit = Unit.Point) =>
        _set.PageSize = new Size(width.ToPoints(unit), height.ToPoints(unit));

    /// <summary>Minimum size of pages that are as large as their content; the size set before is the maximum.</summary>
    /// <param name="size">Size in points.</param>
    public void MinSize(Size size) => _set.MinimumSize = size;

    /// <summary>A page as high as its content, as for a screen; a page break still starts another.</summary>
    /// <param name="width">Width of the page.</param>
    /// <param name="unit">Its unit.</param>
    public void ContinuousSize(double width, Unit unit = Unit.Point)
    {
        // No PDF page is higher than 14,400 units (ISO 32000-1, annex C.2).
        _set.PageSize = new Size(width.ToPoints(unit), 14_400);
        _set.MinimumSize = new Size(width.ToPoints(unit), 0);
    }

    /// <summary>Space on all four sides.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void Margin(double value, Unit unit = Unit.Point)
    {
        MarginHorizontal(value, unit);
        MarginVertical(value, unit);
    }

    /// <summary>Space on the left and right.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginHorizontal(double value, Unit unit = Unit.Point)
    {
        MarginLeft(value, unit);
        MarginRight(value, unit);
    }

    /// <summary>Space at the top and bottom.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginVertical(double value, Unit unit = Unit.Point)
    {
        MarginTop(value, unit);
        MarginBottom(value, unit);
    }

    /// <summary>Space on the left.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginLeft(double value, Unit unit = Unit.Point) =>
        _set.Margin = _set.Margin with { Left = value.ToPoints(unit) };

    /// <summary>Space at the top.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginTop(double value, Unit unit = Unit.Point) =>
        _set.Margin = _set.Margin with { Top = value.ToPoints(unit) };

    /// <summary>Space on the right.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginRight(double value, Unit unit = Unit.Point) =>
        _set.Margin = _set.Margin with { Right = value.ToPoints(unit) };

    /// <summary>Space at the bottom.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void MarginBottom(double value, Unit unit = Unit.Point) =>
        _set.Margin = _set.Margin with { Bottom = value.ToPoints(unit) };

    /// <summary>Background colour of the pages.</summary>
    /// <param name="colour">The colour.</param>
    public void PageColor(Colour colour) => _set.Colour = colour;

    /// <summary>Default text style.</summary>
    /// <param name="style">The style.</param>
    public void DefaultTextStyle(TextStyle style) => _set.TextStyle = style;

    /// <summary>Page numbering: the number that <c>CurrentPageNumber</c> prints and viewers show.</summary>
    /// <param name="format">Formats a number; null for Arabic numerals.</param>
    /// <param name="first">Number of the first page; null to continue from the previous set.</param>
    public void Numbering(Func<int, string>? format, int? first = null)
    {
        _set.NumberFormat = format;
        _set.FirstNumber = first;
    }

    /// <summary>Content below the main content, on the whole page without margins; decoration on every page.</summary>
    public IContainer Background() => _set.Background;

    /// <summary>Header of every page, inside the margins.</summary>
    public IContainer Header() => _set.Header;

    /// <summary>The main content of the pages.</summary>
    public IContainer Content() => _set.Content;

    /// <summary>Footer of every page, inside the margins.</summary>
    public IContainer Footer() => _set.Footer;

    /// <summary>Adds the footnotes to which references in the content refer; each is placed on the page of its reference.</summary>
    /// <param name="handler">Adds them.</param>
    public void Footnotes(Action<FootnotesDescriptor> handler) => handler(new FootnotesDescriptor(_set.Footnotes));

    /// <summary>Content over the main content, on the whole page without margins; decoration on every page.</summary>
    public IContainer Foreground() => _set.Foreground;
}
