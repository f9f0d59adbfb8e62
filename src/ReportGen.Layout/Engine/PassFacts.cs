using System.Diagnostics.CodeAnalysis;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>
/// What one pass over the document found out, for texts that tell it: totals, pages of sections, places.
/// The next pass uses it; when all answers given in a pass were right, the document has settled.
/// </summary>
internal sealed class PassFacts
{
    private readonly Dictionary<string, SectionPages> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ContentPosition>> _positions = new(StringComparer.Ordinal);
    private readonly List<string> _labels = [];
    private readonly List<int> _outlinePages = [];

    /// <summary>Number of pages; 0 before the first pass.</summary>
    public int TotalPages => _labels.Count;

    /// <summary>Entries of the outline in order.</summary>
    public List<OutlineMark> Outline { get; } = [];

    /// <summary>Sections whose name another one has already.</summary>
    public List<SectionMark> Duplicates { get; } = [];

    public bool TryGetSection(string name, [NotNullWhen(true)] out SectionPages? section) =>
        _sections.TryGetValue(name, out section);

    /// <summary>The printed number of a page, from 1; empty when there is no such page.</summary>
    public string LabelOf(int page) => page >= 1 && page <= _labels.Count ? _labels[page - 1] : string.Empty;

    public IReadOnlyList<ContentPosition> PositionsOf(string name) =>
        _positions.TryGetValue(name, out List<ContentPosition>? positions) ? positions : [];

    /// <summary>Title of the first entry of a level on a page, else of the last one before it.</summary>
    public string RunningTitle(int page, int level)
    {
        string title = string.Empty;
        for (int i = 0; i < Outline.Count && _outlinePages[i] <= page; i++)
        {
            if (Outline[i].Level != level)
            {
                // A chapter begins: titles of the levels below it are those of another chapter.
                title = Outline[i].Level < level && _outlinePages[i] < page ? string.Empty : title;
                continue;
            }

            title = Outline[i].Title;
            if (_outlinePages[i] == page)
            {
                break;
            }
        }

        return title;
    }

    /// <summary>Lines of text, when they are recorded.</summary>
    public List<PlacedLine> Lines { get; } = [];

    /// <summary>Takes over what a finished page showed.</summary>
    public void Add(PageRecord page, string label)
    {
        _labels.Add(label);
        Lines.AddRange(page.Lines);
        int number = _labels.Count;
        foreach (SectionMark mark in page.Sections)
        {
            if (!_sections.TryGetValue(mark.Name, out SectionPages? section))
            {
                _sections.Add(mark.Name, new SectionPages(number));
            }
            else
            {
                section.LastPage = number;
                if (mark.IsStart)
                {
                    Duplicates.Add(mark);
                }
            }
        }

        foreach ((string name, Rect area) in page.Positions)
        {
            if (!_positions.TryGetValue(name, out List<ContentPosition>? positions))
            {
                _positions.Add(name, positions = []);
            }

            positions.Add(new ContentPosition(number, area));
        }

        foreach (OutlineMark mark in page.Outline)
        {
            Outline.Add(mark);
            _outlinePages.Add(number);
        }
    }
}

/// <summary>The pages of a section, from 1.</summary>
internal sealed class SectionPages(int firstPage)
{
    public int FirstPage { get; } = firstPage;

    public int LastPage { get; set; } = firstPage;
}

/// <summary>An entry of the outline as drawn.</summary>
internal readonly record struct OutlineMark(string Title, int Level, string Destination);

/// <summary>A section that a page shows a part of.</summary>
/// <param name="Name">Name of the section.</param>
/// <param name="Owner">The element that is the section, for messages.</param>
/// <param name="IsStart">True for its first part.</param>
internal readonly record struct SectionMark(string Name, Element Owner, bool IsStart);
