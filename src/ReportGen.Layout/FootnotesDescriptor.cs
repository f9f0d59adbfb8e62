using ReportGen.Layout.Pages;

namespace ReportGen.Layout;

/// <summary>Adds footnotes to a page set.</summary>
public sealed class FootnotesDescriptor
{
    private readonly FootnoteArea _area;

    internal FootnotesDescriptor(FootnoteArea area) => _area = area;

    /// <summary>The separator between the text and the notes, with the space around it; shown on each page with notes.</summary>
    public IContainer Separator() => _area.Separator;

    /// <summary>Space between notes.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void Spacing(double value, Unit unit = Unit.Point) => _area.Spacing = value.ToPoints(unit);

    /// <summary>Adds the text of a note.</summary>
    /// <param name="key">Its name; footnote references in the content use the same name.</param>
    /// <exception cref="ArgumentException">The page set already has a note of this name.</exception>
    public IContainer Note(string key) => _area.Add(key);
}
