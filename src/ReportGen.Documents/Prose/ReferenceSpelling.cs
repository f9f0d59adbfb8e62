using System.Text.RegularExpressions;

using ReportGen.Documents.Numbering;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;

namespace ReportGen.Documents.Prose;

/// <summary>Reports text that resembles a cross reference or a footnote reference but would be printed as typed.</summary>
internal static partial class ReferenceSpelling
{
    private static readonly (ReferenceKind Kind, string Prefix, string[] Words)[] Kinds =
    [
        (ReferenceKind.Table, "tab", ["tab", "table", "tables", "tbl", "表", "表格"]),
        (ReferenceKind.Figure, "fig", ["fig", "figure", "figures", "chart", "charts", "image", "img", "pic", "图", "图表", "图片"]),
        (ReferenceKind.Section, "sec", ["sec", "section", "sections", "chapter", "chap", "章", "节", "章节"]),
    ];

    /// <summary>Reports the references of a text that are nearly right.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="numbers">The ids of the note.</param>
    /// <param name="footnotes">The labels of its footnotes.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    public static void Report(WrittenProse prose, DocumentNumbers numbers, IReadOnlyCollection<string> footnotes, DiagnosticBag diagnostics)
    {
        foreach (Match match in Bracketed().Matches(prose.Text))
        {
            string written = Fold(match.Groups["body"].Value);
            bool isCertain = match.Value[0] is '[' || HasKnownKind(written) || IsKnown(numbers, written);
            if (isCertain)
            {
                Add(prose, match, $"'{match.Value}' is not a valid reference.", Suggest(written, numbers), diagnostics);
            }
        }

        foreach (Match match in Bare().Matches(prose.Text))
        {
            string written = Fold(match.Groups["body"].Value);
            // An escaped bracket before it makes it text.
            if (IsKnown(numbers, written) && !prose.LineBefore(match.Index).EndsWith('['))
            {
                Add(prose, match, $"'{match.Value}' is not a valid reference.", Suggest(written, numbers), diagnostics);
            }
        }

        foreach (Match match in Footnote().Matches(prose.Text))
        {
            string label = Fold(match.Groups["label"].Value);
            string hint = Spelling.Nearest(label, footnotes) is { } near ? $"Write '[^{near}]'." : "Write '[^key]', with ASCII brackets and without spaces, and '[^key]: text' on a line of its own.";
            Add(prose, match, $"'{match.Value}' is not a valid footnote reference.", hint, diagnostics);
        }
    }

    private static void Add(WrittenProse prose, Match match, string message, string hint, DiagnosticBag diagnostics)
    {
        KeyOrigin? key = prose.KeyAt(match.Index, match.Length);
        diagnostics.Report(
            MarkdownCodes.MisspeltReference,
            key?.Span ?? prose.Source.Span(match.Index, match.Length),
            message,
            key is not null && hint == $"Write '{match.Value}'."
                ? "A value is printed as text; write the reference in the text of the note."
                : hint);
    }

    /// <summary>Full-width signs as ASCII, without white space.</summary>
    private static string Fold(string written) => string.Concat(written
        .Where(c => !char.IsWhiteSpace(c))
        .Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    /// <summary>The kind that a prefix names, whatever its case; null for none.</summary>
    private static ReferenceKind? KindOf(string word) => Kinds
        .Where(kind => kind.Words.Contains(word.ToLowerInvariant(), StringComparer.Ordinal))
        .Select(kind => (ReferenceKind?)kind.Kind)
        .FirstOrDefault();

    private static bool HasKnownKind(string written) =>
        written.Split(':') is { Length: >= 2 } parts && (KindOf(parts[0]) is not null || IsPage(parts[0]));

    private static bool IsPage(string word) => word.ToLowerInvariant() is "page" or "p" or "页";

    private static bool IsKnown(DocumentNumbers numbers, string written) =>
        Kinds.Any(kind => numbers.Find(kind.Kind, written.Split(':')[^1]) is not null);

    /// <summary>The reference meant: the known id nearest to what was written, of the kind written if there is one.</summary>
    private static string Suggest(string written, DocumentNumbers numbers)
    {
        List<string> parts = [.. written.Split(':', StringSplitOptions.RemoveEmptyEntries)];
        bool isPage = parts.Count > 1 && IsPage(parts[0]);
        if (isPage)
        {
            parts.RemoveAt(0);
        }

        string id = parts.Count > 0 ? parts[^1] : string.Empty;
        ReferenceKind? named = parts.Count > 1 ? KindOf(parts[0]) : null;
        var known = Kinds.SelectMany(kind => numbers.IdsOf(kind.Kind).Select(name => (kind.Kind, kind.Prefix, Id: name))).ToList();
        (ReferenceKind Kind, string Prefix, string Id)? target = known.Where(one => one.Id == id).OrderByDescending(one => one.Kind == named).Select(Some).FirstOrDefault()
            ?? known.Where(one => written == one.Prefix + one.Id).Select(Some).FirstOrDefault()
            ?? (named is { } kind && Spelling.Nearest(id, numbers.IdsOf(kind)) is { } near ? Some(known.First(one => one.Kind == kind && one.Id == near)) : null)
            ?? (Spelling.Nearest(id, known.Select(one => one.Id)) is { } other ? Some(known.First(one => one.Id == other)) : null);
        return target is { } found
            ? $"Write '[@{(isPage ? "page:" : string.Empty)}{found.Prefix}:{found.Id}]'."
            : "Write '[@tab:id]', '[@fig:id]' or '[@sec:id]' with the id of an exhibit or heading; '\\[' prints a bracket.";

        static (ReferenceKind Kind, string Prefix, string Id)? Some((ReferenceKind Kind, string Prefix, string Id) one) => one;
    }

    // The second alternative is a reference without its closing bracket.
    [GeneratedRegex(@"[\[［【〔（(][ 　]*[@＠](?<body>[^\[\]［］【】〔〕（）()\n\0]{0,100})[\]］】〕）)]|\[@(?<body>[^\s\[\]\0]{0,100})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    // An at sign behind a word belongs to an address, as in name@example.com.
    [GeneratedRegex(@"(?<![A-Za-z0-9_@＠./])(?<![\[［【〔（(][ 　]*)[@＠](?<body>[A-Za-z\u4E00-\u9FFF]{1,8}[:：][A-Za-z0-9_.\-]*[A-Za-z0-9_])|[\[［【〔](?<body>[A-Za-z]{3,8}[:：][ ]*[\w.\-]+)[\]］】〕]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"[\[［【〔][ 　]*[\^＾](?<label>[^\[\]［］【】〔〕\n\0]{1,60})[\]］】〕]|\[\^(?<label>[^\s\[\]\0]{0,60})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Footnote();
}
