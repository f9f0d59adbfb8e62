using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Notes;

namespace ReportGen.Visual;

/// <summary>A page of a sample note that has a reference picture.</summary>
/// <param name="Note">Name of the note.</param>
/// <param name="Edition">Edition.</param>
/// <param name="Page">Page, from 1; 0 for the notice above long pictures.</param>
/// <param name="Shows">What the page shows.</param>
internal sealed record Subject(string Note, Edition Edition, int Page, string Shows)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Subject> All { get; } =
    [
        new("sora-note", Edition.Chinese, 1, "cover: masthead, rating, chart and tables of the sidebar, title, table"),
        new("sora-note", Edition.Chinese, 2, "contents, lists of figures and tables, leaders"),
        new("sora-note", Edition.Chinese, 3, "headings, table of models, footnotes"),
        new("sora-note", Edition.Chinese, 4, "figure and charts side by side"),
        new("sora-note", Edition.Chinese, 5, "comparables with statistics"),
        new("sora-note", Edition.Chinese, 6, "risks"),
        new("sora-note", Edition.Chinese, 7, "back matter with rating scales"),
        new("sora-note", Edition.Chinese, 0, "notice above a long picture"),
        new("sora-note", Edition.English, 1, "English cover"),
        new("sora-note", Edition.English, 7, "English back matter"),
        new("sora-note", Edition.Bilingual, 1, "bilingual cover"),
        new("sora-note", Edition.Bilingual, 4, "paragraphs side by side"),
        new("sora-note", Edition.Bilingual, 0, "notice in both languages"),
        new("chengjiang-comment", Edition.Chinese, 1, "company cover with target price"),
        new("chengjiang-comment", Edition.Chinese, 2, "financial tables"),
        new("chengjiang-comment", Edition.English, 2, "financial tables in English"),
        new("chengjiang-comment", Edition.Chinese, 4, "back matter"),
        new("weekly-brief", Edition.Chinese, 1, "cover of the plain style"),
        new("weekly-brief", Edition.Chinese, 2, "body of the plain style"),
        new("gallery", Edition.Chinese, 2, "charts"),
        new("gallery", Edition.Chinese, 3, "charts"),
        new("gallery", Edition.Chinese, 4, "charts"),
        new("gallery", Edition.Chinese, 5, "charts"),
        new("gallery", Edition.Chinese, 6, "charts"),
        new("gallery", Edition.English, 5, "charts in English"),
        new("specimen", Edition.Chinese, 2, "rules of Chinese typesetting"),
        new("specimen", Edition.Chinese, 3, "rules of Chinese typesetting"),
        new("specimen", Edition.Chinese, 4, "tables"),
        new("specimen", Edition.Chinese, 5, "places of exhibits"),
        new("specimen", Edition.Chinese, 6, "places of exhibits"),
        new("specimen", Edition.Chinese, 7, "exhibits across the page"),
        new("specimen", Edition.Chinese, 8, "long tables and footnotes"),
        new("specimen", Edition.English, 3, "hyphenation and English typesetting"),
        new("specimen", Edition.Bilingual, 5, "specimen side by side"),
    ];

    /// <summary>Name of the reference picture: <c>NOTE.EDITION.p01.png</c>.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Note}.{Edition.Name()}.{(Page == 0 ? "notice" : $"p{Page:D2}")}.png");
}
