using System.Globalization;

using ReportGen.Layout.Engine;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Elements;

/// <summary>Page numbers for a text: the number of its own page, and all others as determined by the last pass.</summary>
internal sealed class PageNumbers(LayoutContext context, Element asker) : IPageNumbers
{
    /// <inheritdoc/>
    public string Current => context.PageLabel;

    /// <inheritdoc/>
    public string Total => context.Questions.TotalPages(context.Known).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string? Of(string destination)
    {
        context.Questions.Require(destination, asker);
        string label = context.Questions.FirstPageLabel(destination, context.Known);
        return label.Length == 0 ? null : label;
    }
}
