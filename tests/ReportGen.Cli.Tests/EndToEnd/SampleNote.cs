namespace ReportGen.Cli.Tests.EndToEnd;

/// <summary>A small weekly that builds, as text: one table, one picture, one reference to each.</summary>
internal static class SampleNote
{
    public const string Header = """
        id: a7c2e9d4-3b58-4f06-8e1d-@number@
        type: weekly
        style: plain
        languages: [zh]
        date: 2024-03-01
        price_date: 2024-02-29
        title: {zh: 周报：反弹由光模块领涨}
        industry: {zh: 计算机}
        analysts: [liu-jingzhao]
        risks:
          - title: {zh: 波动加大}
            detail: {zh: 短期涨幅较大。}
        data:
          segments:
            file: data/segments.csv
            key: id
            columns:
              week: {type: number, decimals: 1, unit: "%", head: {zh: 本周, en: Week}}

        """;

    public const string Prose = """
        ::: cover
        ## 主要观点
        **反弹延续。**光模块本周上涨{{ data.segments.by.optics.week | fmt.number 1 }}%（[@tab:segments]）。
        :::

        # 行情回顾

        各板块普遍上涨，见[@fig:flow]。

        ```table {#segments}
        caption: 板块涨跌幅
        data: segments
        columns: [name_zh, week]
        source: iFinD
        ```

        ```figure {#flow}
        caption: 产业链示意
        file: figures/flow.svg
        alt: 两个方框
        source: 研究所
        ```

        # 风险提示

        {{ include 'risks.sbn' }}

        """;

    public const string Data = "id,name_zh,week\nchips,算力芯片,3.1\noptics,光模块,6.4\n";

    public const string Picture = """
        <svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60">
        <rect x="10" y="10" width="60" height="40" fill="#204a87"/>
        </svg>

        """;

    /// <summary>Names of the note's files, with their texts.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["note.yaml"] = Header,
        ["note.zh.md"] = Prose,
        ["data/segments.csv"] = Data,
        ["figures/flow.svg"] = Picture,
    };
}
