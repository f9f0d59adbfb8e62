using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Engine;

/// <summary>What a page has shown so far, apart from the drawing. A trial that is rolled back truncates it.</summary>
internal sealed class PageRecord
{
    public List<SectionMark> Sections { get; } = [];

    public List<(string Name, Rect Area)> Positions { get; } = [];

    public List<OutlineMark> Outline { get; } = [];

    public List<FootnoteMark> Footnotes { get; } = [];

    public List<Diagnostic> Warnings { get; } = [];

    /// <summary>Lines of text, when they are recorded.</summary>
    public List<PlacedLine> Lines { get; } = [];

    public void Warn(DiagnosticDescriptor descriptor, SourceSpan? span, string message, string hint) =>
        Warnings.Add(new Diagnostic(descriptor, message, span, hint));

    /// <summary>Elements that end on the page and can release their data.</summary>
    public List<Element> Finished { get; } = [];

    public PageRecordMark Mark() =>
        new(Sections.Count, Positions.Count, Outline.Count, Footnotes.Count, Warnings.Count, Finished.Count, Lines.Count);

    public void Truncate(PageRecordMark mark)
    {
        Cut(Sections, mark.Sections);
        Cut(Positions, mark.Positions);
        Cut(Outline, mark.Outline);
        Cut(Footnotes, mark.Footnotes);
        Cut(Warnings, mark.Warnings);
        Cut(Finished, mark.Finished);
        Cut(Lines, mark.Lines);
    }

    private static void Cut<T>(List<T> list, int count) => list.RemoveRange(count, list.Count - count);
}

/// <summary>The lengths of the lists of a <see cref="PageRecord"/>.</summary>
internal readonly record struct PageRecordMark(
    int Sections, int Positions, int Outline, int Footnotes, int Warnings, int Finished, int Lines);

/// <summary>A footnote whose reference is on the page.</summary>
/// <param name="Key">Name of the note.</param>
/// <param name="Bottom">Bottom of the line with the reference, in points from the top of the page.</param>
/// <param name="Structure">The structure element that contains the reference; null inside decoration.</param>
/// <param name="Owner">The element that shows the reference, for diagnostics.</param>
internal readonly record struct FootnoteMark(string Key, double Bottom, StructureElement? Structure, Element Owner);
