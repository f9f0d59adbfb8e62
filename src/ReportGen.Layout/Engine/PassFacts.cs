using System.Diagnostics.CodeAnalysis;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>
/// The facts determined by one pass over the document, for texts that show them: totals, pages of sections, positions.
/// The next pass uses them; when all answers in a pass were correct, the layout is settled.
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

    /// <summary>Sections whose name is already in use.</summary>
    public List<SectionMark> Duplicates { get; } = [];

    public bool TryGetSection(string name, [NotNullWhen(true)] out SectionPages? section) =>
        _sections.TryGetValue(name, out section);

    /// <summary>The printed number of a page, from 1; empty when there is no such page.</summary>
    public string LabelOf(int page) => page >= 1 && page <= _labels.Count ? _labels[page - 1] : string.Empty;

    public IReadOnlyList<ContentPosition> PositionsOf(string name) =>
        _positions.TryGetValue(name, out List<ContentPosition>? positions) ? positions : [];

    /// <summary>Title of the first entry of a level on a page, otherwise of the last one before it.</summary>
    public string RunningTitle(int page, int level)
    {
        string title = string.Empty;
        for (int i = 0; i < Outline.Count && _outlinePages[i] <= page; i++)
        {
            if (Outline[i].Level != level)
            {
                // When a chapter begins, the titles of lower levels belong to the previous chapter.
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

    /// <summary>Adds the record of a finished page.</summary>
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

/// <summary>A section with a part on a page.</summary>
/// <param name="Name">Name of the section.</param>
/// <param name="Owner">The section element, for diagnostics.</param>
/// <param name="IsStart">True for its first part.</param>
internal readonly record struct SectionMark(string Name, Element Owner, bool IsStart);
