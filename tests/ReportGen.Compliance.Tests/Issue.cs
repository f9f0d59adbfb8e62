using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Compliance.Tests;

/// <summary>A small finished note that meets all requirements, and incomplete copies of it.</summary>
internal sealed record Issue
{
    private static readonly PlainFace Font = new();

    private static readonly SourceText Yaml = new("content/n/note.yaml", "0123456789\nstyle\ndate\nanalyst\nrisk\n");
    private static readonly SourceText HouseFile = new("content/house/house.yaml", "names\nlicence\n");

    public Edition Edition { get; init; } = Edition.Chinese;

    /// <summary>Pages; a text that begins with <c>^</c> is a running header or footer.</summary>
    public ImmutableArray<ImmutableArray<string>> Pages { get; init; } =
    [
        ["上海证券", "证券研", "究报告", "2024年02", "月27日", "刘京昭", "SAC编号", "S08705230", "40005", "风险提示", "需求弱", "^请阅读声明", "^1"],
        ["免责声明", "上海证券有限责任", "^证券研究报告", "^2"],
        ["公司具备证券投资咨询", "业务资格。市场有 风险", "^3"],
    ];

    public ImmutableArray<ExhibitRecord> Exhibits { get; init; } =
        [new ExhibitRecord("表 1", "可比公司", "iFinD", HouseFile.Span(0, 1)), new ExhibitRecord("", "走势", "iFinD", null)];

    public MapValue Facts { get; init; } = Map(
        ("names", Map(("legal", Map(("zh", At("上海证券有限责任公司", HouseFile, 1)), ("en", At("Shanghai Securities Co., Ltd.", HouseFile, 1)))))),
        ("licence", Map(("business", Map(
            ("zh", At("证券投资咨询业务资格", HouseFile, 2)),
            ("en", At("licence for securities investment advisory business", HouseFile, 2)))))));

    public ImmutableArray<Analyst> Analysts { get; init; } =
        [new Analyst(At("liu", Yaml, 4), LocalText.Of("刘京昭", "Liu Jingzhao"), At("S0870523040005", Yaml, 4))];

    public ImmutableArray<RiskFactor> Risks { get; init; } = [new RiskFactor(LocalText.Of("需求弱", "Weak demand"), null)];

    public DateOnly Date { get; init; } = new(2024, 2, 27);

    public DateTimeOffset? Stamp { get; init; }

    public MarketDeclaration? Market { get; init; }

    public ImmutableSortedDictionary<string, DataTable> Tables { get; init; } = ImmutableSortedDictionary<string, DataTable>.Empty;

    public static Issue English { get; } = new()
    {
        Edition = Edition.English,
        Pages =
        [
            ["SECURITIES RESEARCH REPORT", "27 February 2024", "Liu Jingzhao", "S0870523040005", "Risks", "Weak de-", "mand"],
            ["Disclaimer", "Shanghai Securities Co., Ltd. holds a licence for securities investment advisory", "business. Markets carry risk."],
        ],
    };

    public static MapValue Map(params (string Key, DataValue Value)[] entries) =>
        new(entries.Select(entry => new MapEntry(entry.Key, entry.Value))) { Span = HouseFile.Span(0, 5) };

    /// <summary>A copy without a text on its pages.</summary>
    public Issue Without(string text) => Replacing(text, string.Empty);

    public Issue Replacing(string text, string other)
    {
        Assert.Contains(Pages, page => page.Any(run => run.Contains(text, StringComparison.Ordinal)));
        return this with { Pages = [.. Pages.Select(page => page.Select(run => run.Replace(text, other, StringComparison.Ordinal)).ToImmutableArray())] };
    }

    public ImmutableArray<Diagnostic> Check()
    {
        var header = new NoteHeader
        {
            Vocabulary = MapValue.Empty,
            Market = Market,
            Source = Yaml,
            Id = "id",
            Type = At("t", Yaml, 2),
            Style = At("s", Yaml, 2),
            Languages = ["zh", "en"],
            Title = LocalText.Of("z", "e"),
            Date = new DateValue(Date) { Span = Yaml.Span(Yaml.OffsetOf(3, 1), 4) },
            Analysts = Analysts,
            Risks = Risks,
        };
        var note = new NoteSource(
            "n",
            header,
            ImmutableSortedDictionary<string, SourceText>.Empty,
            Tables,
            ImmutableSortedDictionary<string, ImageFile>.Empty,
            new HouseData(ImmutableSortedDictionary<string, DataTable>.Empty, Facts));
        var document = new PagedDocument(
            new DocumentInfo("t", "zh-CN") { Created = Stamp },
            [.. Pages.Select(page => new PageFrame(new Size(595, 842), [new GroupItem([.. page.Select(Item)])]))]);
        return ComplianceCheck.Run(new ComplianceInput(note, Edition, document, Exhibits));
    }

    private static FrameItem Item(string text)
    {
        var run = new GlyphRun(Font, 9, Colour.Black, new Point(0, 0), [], text.TrimStart('^'));
        return text.StartsWith('^') ? new GroupItem([run]) { Tag = new ArtifactTag(ArtifactKind.Footer) } : run;
    }

    private static TextValue At(string text, SourceText source, int line) =>
        new(text) { Span = source.Span(source.OffsetOf(line, 1), 4) };
}
