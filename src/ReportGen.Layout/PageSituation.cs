using ReportGen.Layout.Engine;

namespace ReportGen.Layout;

/// <summary>Which page is being laid out.</summary>
public sealed class PageSituation
{
    private readonly LayoutContext _context;

    internal PageSituation(LayoutContext context) => _context = context;

    /// <summary>Page from 1.</summary>
    public int PageNumber => _context.PageNumber;

    /// <summary>Pages of the document, 0 while not yet known. Whoever asks makes the layout wait for the answer.</summary>
    public int TotalPages => _context.Questions.TotalPages(_context.Known);
}
