using System.Text;

namespace ReportGen.Fuzz;

/// <summary>A note of less than 100 KB that is deep, long or repetitive in one of the languages that a note is written in.</summary>
/// <param name="Name">Name of the note.</param>
/// <param name="Markdown">What follows the cover and the heading of the text.</param>
internal sealed record Attack(string Name, string Markdown)
{
    private const string Header = """
        id: 11111111-2222-4333-8444-555555555555
        type: weekly
        style: plain
        languages: [zh]
        date: 2024-03-01
        price_date: 2024-02-29
        title: {zh: 标题}
        subtitle: {zh: 副题}
        industry: {zh: 计算机}
        analysts: [liu-jingzhao]
        risks:
          - {title: {zh: 风险}, detail: {zh: 细节。}}
        data:
          t:
            file: data/t.csv
            key: k
            columns:
              k: {type: text}
              v: {type: number, decimals: 1, unit: "%", head: {zh: 值}}

        """;

    /// <summary>What follows the keys of <c>note.yaml</c>.</summary>
    public string Yaml { get; init; } = string.Empty;

    /// <summary>The data.</summary>
    public string Csv { get; init; } = "k,v\na,1\nb,2\n";

    /// <summary>The drawing <c>figures/f.svg</c>; null for none.</summary>
    public string? Svg { get; init; }

    /// <summary>The files of the note by path.</summary>
    public Dictionary<string, byte[]> ToFiles()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["note.yaml"] = Encoding.UTF8.GetBytes(Header + Yaml),
            ["note.zh.md"] = Encoding.UTF8.GetBytes($"::: cover\n## 要点\n正文。\n:::\n\n# 章 {{#s}}\n\n{Markdown}\n"),
            ["data/t.csv"] = Encoding.UTF8.GetBytes(Csv),
        };
        if (Svg is not null)
        {
            files["figures/f.svg"] = Encoding.UTF8.GetBytes(Svg);
        }

        return files;
    }
}
