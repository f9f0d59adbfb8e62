using System.Collections.Immutable;

using ReportGen.Documents.Numbering;

namespace ReportGen.Documents;

/// <summary>A note in one language, parsed and numbered, before layout.</summary>
/// <param name="Words">Labels of the house style in the language.</param>
/// <param name="Cover">Main column of the cover; the insert directive is replaced by the note's cover part.</param>
/// <param name="Sidebar">Sidebar of the cover.</param>
/// <param name="Body">Body.</param>
/// <param name="BackMatter">Statements, rating definitions, disclaimer.</param>
/// <param name="Running">Texts of the running header and footer.</param>
/// <param name="Footnotes">Footnotes of the body and cover, in order.</param>
/// <param name="Numbers">Numbers of headings and exhibits.</param>
public sealed record LanguageDocument(
    Labels Words,
    ImmutableArray<Block> Cover,
    ImmutableArray<Block> Sidebar,
    ImmutableArray<Block> Body,
    ImmutableArray<Block> BackMatter,
    RunningTexts Running,
    ImmutableArray<FootnoteText> Footnotes,
    DocumentNumbers Numbers)
{
    /// <summary>Language tag: <c>zh</c> or <c>en</c>.</summary>
    public string Language => Words.Language;

    /// <summary>The second language's opening of a bilingual edition; empty elsewhere.</summary>
    public ImmutableArray<Block> SecondCover { get; init; } = [];
}

/// <summary>Texts of the running header and footer; <c>{page}</c> and <c>{pages}</c> are placeholders of page numbers.</summary>
/// <param name="HeaderRight">Right end of the header.</param>
/// <param name="FooterLeft">Left end of the footer.</param>
/// <param name="FooterRight">Right end of the footer.</param>
public sealed record RunningTexts(
    ImmutableArray<Inline> HeaderRight,
    ImmutableArray<Inline> FooterLeft,
    ImmutableArray<Inline> FooterRight);
