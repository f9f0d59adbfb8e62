using System.Collections.Immutable;
using System.Text;

using ReportGen.Graphics.Pages;

namespace ReportGen.Compliance;

/// <summary>The printed text, normalised so that phrases are found across line breaks and page breaks.</summary>
internal sealed class PrintedText
{
    private readonly ImmutableArray<string> _pages;
    private readonly string _body;

    private PrintedText(ImmutableArray<string> pages, string body)
    {
        _pages = pages;
        _body = body;
    }

    /// <summary>Reads the text of a document in paint order.</summary>
    /// <param name="document">The document.</param>
    public static PrintedText Of(PagedDocument document)
    {
        ImmutableArray<string>.Builder pages = ImmutableArray.CreateBuilder<string>(document.Pages.Length);
        var body = new StringBuilder();
        foreach (PageFrame page in document.Pages)
        {
            var whole = new StringBuilder();
            foreach (FrameItem item in page.Items)
            {
                Append(item, whole, body);
            }

            pages.Add(Fold(whole.ToString()));
        }

        return new PrintedText(pages.MoveToImmutable(), Fold(body.ToString()));
    }

    /// <summary>
    /// A text without spaces and hyphens, in lower case, with full-width forms and ligatures replaced by their equivalents: the
    /// parts of NFKC that occur in typeset text. The runtime's own normalisation has no effect when globalisation is
    /// invariant, as it is here.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            switch (c)
            {
                case '-' or '\u2010' or '\u2011' or '\u00AD' or '\uFF0D' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                case var _ when char.IsWhiteSpace(c):
                    break;
                case >= '\uFB00' and <= '\uFB04':
                    folded.Append(c switch { '\uFB00' => "ff", '\uFB01' => "fi", '\uFB02' => "fl", '\uFB03' => "ffi", _ => "ffl" });
                    break;
                case >= '\uFF01' and <= '\uFF5E':
                    folded.Append(char.ToLowerInvariant((char)(c - 0xFEE0)));
                    break;
                default:
                    folded.Append(char.ToLowerInvariant(c));
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>True if the first page contains a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    public bool IsOnFirstPage(string phrase) => _pages.Length > 0 && Contains(_pages[0], phrase);

    /// <summary>True if the first page contains a date: <c>2 February 2024</c> is not found in <c>12 February 2024</c>.</summary>
    /// <param name="date">The date as written.</param>
    public bool IsDateOnFirstPage(string date)
    {
        string folded = Fold(date);
        string page = _pages.IsEmpty ? string.Empty : _pages[0];
        for (int at = page.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = page.IndexOf(folded, at + 1, StringComparison.Ordinal))
        {
            // Only a day at the start can be the end of a longer number; a year has four digits.
            bool isWhole = at == 0 || !char.IsAsciiDigit(page[at - 1]) || !IsDay(folded);
            if (isWhole)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if a page contains a phrase, also across a page break.</summary>
    /// <param name="phrase">The phrase.</param>
    public bool Has(string phrase) => Contains(_body, phrase) || _pages.Any(page => Contains(page, phrase));

    /// <summary>True if a page contains two phrases near each other.</summary>
    /// <param name="first">The first phrase.</param>
    /// <param name="second">The second phrase.</param>
    /// <param name="reach">Maximum distance between them in characters.</param>
    public bool HasTogether(string first, string second, int reach)
    {
        string one = Fold(first);
        string other = Fold(second);
        return one.Length > 0 && other.Length > 0 && _pages.Any(page => AreNear(page, one, other, reach));
    }

    private static bool AreNear(string page, string one, string other, int reach)
    {
        for (int at = page.IndexOf(one, StringComparison.Ordinal); at >= 0; at = page.IndexOf(one, at + 1, StringComparison.Ordinal))
        {
            int from = Math.Max(0, at - reach - other.Length);
            int to = Math.Min(page.Length, at + one.Length + reach + other.Length);
            if (page.AsSpan(from, to - from).Contains(other, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDay(string date) => date.TakeWhile(char.IsAsciiDigit).Count() is 1 or 2;

    private static bool Contains(string text, string phrase) =>
        Fold(phrase) is { Length: > 0 } folded && text.Contains(folded, StringComparison.Ordinal);

    private static void Append(FrameItem item, StringBuilder page, StringBuilder? body)
    {
        switch (item)
        {
            case GlyphRun run:
                page.Append(run.Text);
                body?.Append(run.Text);
                break;
            case GroupItem group:
                // Running headers and footers separate the halves of a sentence that is split by a page break.
                StringBuilder? inner = group.Tag is ArtifactTag { Kind: ArtifactKind.Header or ArtifactKind.Footer } ? null : body;
                foreach (FrameItem child in group.Items)
                {
                    Append(child, page, inner);
                }

                break;
        }
    }
}
