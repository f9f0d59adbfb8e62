using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;

namespace ReportGen.Notes;

/// <summary>The content of a note's folder: header, prose, tables, pictures, and the house data that it refers to.</summary>
/// <param name="Name">Name of the folder, such as <c>sora-note</c>.</param>
/// <param name="Header">The typed facts of <c>note.yaml</c>.</param>
/// <param name="Texts">Prose by language tag: <c>note.zh.md</c>, <c>note.en.md</c>.</param>
/// <param name="Tables">Data tables by name.</param>
/// <param name="Pictures">Pictures by path relative to the note's folder, such as <c>figures/pipeline.svg</c>.</param>
/// <param name="House">Shared data of the house.</param>
public sealed record NoteSource(
    string Name,
    NoteHeader Header,
    ImmutableSortedDictionary<string, SourceText> Texts,
    ImmutableSortedDictionary<string, DataTable> Tables,
    ImmutableSortedDictionary<string, ImageFile> Pictures,
    HouseData House)
{
    /// <summary>Comments in the prose, in the order of languages and lines. They are no part of the note, and printed in drafts only.</summary>
    public ImmutableArray<NoteComment> Comments { get; init; } = [];
}

/// <summary>A comment in the prose of a note, <c>&lt;!-- … --&gt;</c>.</summary>
/// <param name="Text">Its text, without surrounding white space.</param>
/// <param name="Span">Its location in the file.</param>
public sealed record NoteComment(string Text, SourceSpan Span);

/// <summary>Shared data of the house, one table for each file of <c>content/house/</c>.</summary>
/// <param name="Tables">Tables by name: analysts, benchmarks, securities …</param>
/// <param name="Facts">The tree of <c>house.yaml</c>: names, addresses, licence.</param>
public sealed record HouseData(ImmutableSortedDictionary<string, DataTable> Tables, MapValue Facts)
{
    /// <summary>Column of <see cref="Securities"/> with the codes, such as <c>300308.SZ</c>.</summary>
    public const string SecurityCode = "code";

    /// <summary>Column of <see cref="Analysts"/> with the keys by which notes refer to analysts.</summary>
    public const string AnalystKey = "key";

    /// <summary>Analysts of the house, from <c>house/analysts.csv</c>; null if there is no such file.</summary>
    public DataTable? Analysts => Tables.GetValueOrDefault("analysts");

    /// <summary>Securities that notes can refer to, from <c>house/securities.csv</c>; null if there is no such file.</summary>
    public DataTable? Securities => Tables.GetValueOrDefault("securities");
}
