namespace ReportGen.Layout.Text;

/// <summary>Page numbers as far as they are known: while measuring, those of the last pass; while drawing, those of this one.</summary>
public interface IPageNumbers
{
    /// <summary>Number of the page being drawn, as printed.</summary>
    public string Current { get; }

    /// <summary>Number of pages, as printed.</summary>
    public string Total { get; }

    /// <summary>Number of the page of a destination; null while it is unknown.</summary>
    /// <param name="destination">Name of the destination.</param>
    public string? Of(string destination);
}
