using System.Globalization;
using System.Text;

namespace ReportGen.Publishing.Tests.Fuzzing;

/// <content>Tables, figures and charts.</content>
internal sealed partial class RandomNote
{
    /// <summary>Charts of every kind with the data of the gallery, without their frames.</summary>
    private static readonly string[] Charts =
    [
        "kind: line\ndata: rates\nx: month\nseries: [{data: ten_year}, {data: one_year}]\nforecast_from: 2024-03-31",
        "kind: rebased\ndata: indices\nx: date\nseries: [{data: computers}, {data: csi300}]\nlabels: true",
        "kind: line\ndata: compute\nx: year\nseries: [{data: cost}, {data: params}]\ny: {scale: log}",
        "kind: history\ndata: history\nx: date\nseries: [{data: close}, {data: target}]\nnames: rating",
        "kind: bar\ndata: companies\nwhere: {code: [a, b, c, d]}\nx: name\nseries: [{data: y2022}, {data: y2023}]\nlabels: {decimals: 0}",
        "kind: bar\ndata: companies\nwhere: {code: [a, b, d]}\nx: name\nseries: [{data: y2022}]\ndata_table: true",
        "kind: signed-bar\ndata: flows\nx: month\nseries: [{data: flow}]\nlabels: {decimals: 1, signed: true}\nlines: [{of: mean}]",
        "kind: horizontal-bar\ndata: companies\nx: name\nseries: [{data: margin}]\nsort: descending\nlimit: 8\nhighlight: [a]",
        "kind: combined\ndata: revenue\nx: year\nseries: [{data: revenue, role: bar}, {data: growth, role: line}]\nright: {format: percent}",
        "kind: waterfall\ndata: bridge\nx: step\nseries: [{data: amount}]",
        "kind: donut\ndata: mix\nx: product\nseries: [{data: revenue}]",
        "kind: pie\ndata: regions\nx: region\nseries: [{data: share}]",
        "kind: area\ndata: shipments\nx: quarter\nseries: [{data: m100}, {data: m200}, {data: m400}, {data: m800}]",
        "kind: stacked-bar\ndata: mixyears\nx: year\nseries: [{data: p400}, {data: p200}, {data: p100}]",
        "kind: horizontal-stacked-bar\ndata: channels\nx: product\nseries: [{data: direct}, {data: agents}, {data: online}]",
        "kind: scatter\ndata: companies\nx: pe\nseries: [{data: roe}]\nnames: name",
        "kind: heat\ndata: months\nx: month\nseries: [{data: chips}, {data: optics}, {data: servers}]",
        "kind: candlestick\ndata: candles\nx: date\nseries: [{data: open}, {data: high}, {data: low}, {data: close}, {data: volume}, {data: ma10}]",
        "kind: band\ndata: band\nx: month\nseries: [{data: close}, {data: x18}, {data: x26}, {data: x34}]",
    ];

    private static readonly string[] Places = ["here", "float", "top", "bottom"];

    private static readonly string[] Sides = ["top", "left", "right"];

    private void WriteChart(bool isUnnumbered, bool isInPair = false)
    {
        string chart = Charts[_random.Next(Charts.Length)];
        if (!isInPair && !isUnnumbered)
        {
            chart += RandomPlace();
        }

        string id = isUnnumbered ? ".unnumbered" : "#" + NextId("fig");
        // A table cannot be placed beside another exhibit.
        chart = isInPair ? chart.Replace("\ndata_table: true", string.Empty, StringComparison.Ordinal) : chart;
        WriteExhibit("chart", id, chart, isUnnumbered && Chance(2));
    }

    private void WriteFigure() => WriteExhibit(
        "figure",
        "#" + NextId("fig"),
        "file: figures/drawing.svg\nalt: 一个图形 a drawing\nwidth: " + (Chance(2) ? "60%" : "100%") + RandomPlace(),
        isBare: false);

    private void WriteTable(bool isInColumns)
    {
        // Eight columns fit on any page; a ninth is too wide beside a caption, which is an error.
        string[] columns = ["code", "name", "y2021", "y2022", "{data: roe, bar: {strong_from: 20}}", "margin", "pe", "{data: change, signed: true}"];
        int count = isInColumns ? 2 + _random.Next(2) : 1 + _random.Next(columns.Length);
        var body = new StringBuilder("data: companies\n");
        bool isSpanned = count > 4 && Chance(2);
        IEnumerable<string> chosen = isSpanned
            ? [columns[0], columns[1], "{head: 收入 Revenue, columns: [y2021, y2022]}", .. columns[4..count]]
            : columns[..count];
        body.Append(CultureInfo.InvariantCulture, $"columns: [{string.Join(", ", chosen)}]\n");
        if (count > 2 && Chance(2))
        {
            body.Append("statistics: [mean, median]\nstatistics_columns: {y2021: 1}\n");
        }

        if (count > 1 && Chance(4))
        {
            body.Append("highlight: {code: a}\ndense: true\n");
        }

        if (Chance(4))
        {
            // Only a row that is shown can be highlighted.
            body.Replace("highlight: {code: a}", "highlight: {code: b}").Append("where: {code: [b]}\n");
        }

        if (Chance(3))
        {
            body.Append("notes: [一 one，二 two, 三 three]\n");
        }

        string placing = isInColumns ? (Chance(2) ? "\nspan: columns" : string.Empty) : RandomPlace();
        if (!isInColumns && Chance(6))
        {
            placing = "\norientation: landscape";
        }

        WriteExhibit("table", "#" + NextId("tab"), body.ToString().TrimEnd('\n') + placing, isBare: false);
    }

    private string RandomPlace()
    {
        string place = Chance(2) ? "\nplace: " + Places[_random.Next(Places.Length)] : string.Empty;
        return Chance(4) ? place + "\ncaption_side: " + Sides[_random.Next(Sides.Length)] : place;
    }

    private void WriteExhibit(string kind, string id, string body, bool isBare)
    {
        (string zh, string en) = NoteMark(!isBare && Chance(5));
        bool hasUnit = Chance(2);
        Both(chinese =>
        {
            var text = new StringBuilder($"```{kind} {{{id}}}\n{body}\n");
            if (!isBare)
            {
                text.Append(CultureInfo.InvariantCulture, $"caption: \"{Unquotable().Replace(_text.Title(chinese), string.Empty)}{(chinese ? zh : en)}\"\nsource: {(chinese ? "上海证券研究所" : "Shanghai Securities")}\n");
                text.Append(hasUnit ? (chinese ? "unit: 单位：亿元\n" : "unit: RMB 100 mn\n") : string.Empty);
            }

            return text.Append("```\n\n").ToString();
        });
    }

    private void WritePipeTable()
    {
        int columns = 1 + _random.Next(5);
        int rows = Chance(12) ? 400 : 1 + _random.Next(8);
        bool hasEmptyHeaders = Chance(4);
        string id = NextId("tab");
        (string zh, string en) = NoteMark(Chance(4));
        Both(chinese => $"::: table {{#{id} caption=\"{Unquotable().Replace(_text.Title(chinese), string.Empty)}\" source=\"S\"}}\n");
        Both(chinese => "|" + string.Concat(Enumerable.Range(0, columns).Select(column => hasEmptyHeaders && column % 2 == 0 ? "  |" : $" {_text.Word(chinese)} |")) + "\n");
        Both("|" + string.Concat(Enumerable.Repeat("---|", columns)) + "\n");
        for (int row = 0; row < rows; row++)
        {
            bool isLast = row == rows - 1;
            bool isEmpty = Chance(10);
            Both(chinese => "|" + string.Concat(Enumerable.Range(0, columns).Select(column => isEmpty && column > 0 ? "  |" : $" {_text.Cell(chinese)}{(isLast && column == 0 ? (chinese ? zh : en) : string.Empty)} |")) + "\n");
        }

        Both(":::\n\n");
    }
}
