namespace ReportGen.Cli.Tests.EndToEnd;

/// <summary>The note that the examples of the registry of diagnostics are about, as <c>src/diagnostics.md</c> describes it.</summary>
internal static class ExampleSample
{
    public const string Header = """
        id: c4d6f1a2-7e90-4b13-8a5c-@number@
        type: weekly
        style: plain
        languages: [zh]
        date: 2024-03-01
        price_date: 2024-02-29
        title: {zh: 周报}
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
              week: {type: number, decimals: 1, unit: "%", head: {zh: Week, en: Week}}
          prices:
            file: data/prices.csv

        """;

    public const string Prose = """
        ::: cover
        ## 主要观点
        **反弹延续。**市场上涨。
        :::

        # 风险提示

        {{ include 'risks.sbn' }}

        # 行情回顾

        ```table {#segments}
        caption: Segments
        data: segments
        source: iFinD
        ```

        ```figure {#flow}
        caption: Flow
        file: figures/flow.svg
        alt: Two boxes
        source: Research
        ```


        """;

    public const string Segments = "id,name,week,share\nchips,Chips,3.1,60\noptics,Optics,6.4,40\nservers,Servers,-1.2,0\n";

    public const string Prices = "date,open,high,low,close,volume\n2024-02-26,10,11,9,10.5,100\n2024-02-27,10.5,11.5,10,11,--\n2024-02-28,11,12,10.5,11.5,120\n";
}
