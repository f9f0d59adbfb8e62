using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ReportGen.Publishing.Rendering;

/// <summary>A selection of pages by numbers and ranges, such as <c>1-3,5,8-</c>.</summary>
public sealed class PageSelection
{
    private readonly ImmutableArray<(int First, int? Last)> _ranges;

    private PageSelection(ImmutableArray<(int First, int? Last)> ranges) => _ranges = ranges;

    /// <summary>All pages of a document.</summary>
    public static PageSelection All { get; } = new([(1, null)]);

    /// <summary>Parses numbers and ranges separated by commas; a range without an end includes the last page.</summary>
    /// <param name="text">The text to parse.</param>
    /// <param name="selection">The pages.</param>
    /// <returns>False when a part is neither a number from 1 nor a range from a number to one that is not smaller.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out PageSelection? selection)
    {
        selection = null;
        ImmutableArray<(int First, int? Last)>.Builder ranges = ImmutableArray.CreateBuilder<(int First, int? Last)>();
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            string[] ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !IsPage(ends[0], out int first))
            {
                return false;
            }

            int? last = ends.Length == 1 ? first : null;
            if (ends.Length == 2 && ends[1].Length > 0)
            {
                if (!IsPage(ends[1], out int end) || end < first)
                {
                    return false;
                }

                last = end;
            }

            ranges.Add((first, last));
        }

        selection = new PageSelection(ranges.ToImmutable());
        return true;
    }

    /// <summary>The pages of a document in its order, each once, counted from 1.</summary>
    /// <param name="count">How many pages the document has.</param>
    /// <param name="missing">The first selected page that does not exist in the document; null when all exist.</param>
    public ImmutableArray<int> Of(int count, out int? missing)
    {
        missing = null;
        var pages = new SortedSet<int>();
        foreach ((int first, int? end) in _ranges)
        {
            int last = end ?? Math.Max(first, count);
            if (last > count)
            {
                missing ??= first > count ? first : last;
            }

            for (int page = first; page <= Math.Min(last, count); page++)
            {
                pages.Add(page);
            }
        }

        return [.. pages];
    }

    private static bool IsPage(string text, out int page) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page > 0;
}
