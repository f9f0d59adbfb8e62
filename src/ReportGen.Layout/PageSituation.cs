using ReportGen.Layout.Engine;

namespace ReportGen.Layout;

/// <summary>The page being laid out.</summary>
public sealed class PageSituation
{
    private readonly LayoutContext _context;

    internal PageSituation(LayoutContext context) => _context = context;

    /// <summary>Page from 1.</summary>
    public int PageNumber => _context.PageNumber;

    /// <summary>Number of pages of the document; 0 while unknown. Reading it makes the layout repeat until the number is settled.</summary>
    public int TotalPages => _context.Questions.TotalPages(_context.Known);

    /// <summary>The number printed on the page.</summary>
    public string Label => _context.PageLabel;

    /// <summary>The number printed on a page; empty while unknown.</summary>
    /// <param name="page">Page from 1.</param>
    public string LabelOf(int page) => page == PageNumber ? Label : _context.Known.LabelOf(page);

    /// <summary>First page of a section from 1; 0 while unknown.</summary>
    /// <param name="section">Name of the section.</param>
    public int FirstPageOf(string section) => _context.Questions.FirstPage(section, _context.Known);

    /// <summary>Last page of a section from 1; 0 while unknown.</summary>
    /// <param name="section">Name of the section.</param>
    public int LastPageOf(string section) => _context.Questions.LastPage(section, _context.Known);

    /// <summary>
    /// Title of the outline entry of a level to which the page belongs: the first one that begins on it, otherwise the last
    /// one before it. Empty when there is none, or while unknown.
    /// </summary>
    /// <param name="level">Level from 1.</param>
    public string RunningTitle(int level = 1) => _context.Questions.RunningTitle(PageNumber, level, _context.Known);

    /// <summary>Positions of the parts of captured content; empty while unknown.</summary>
    /// <param name="name">The name given to <c>CaptureContentPosition</c>.</param>
    public IReadOnlyList<ContentPosition> PositionsOf(string name) => _context.Questions.Positions(name, _context.Known);
}
