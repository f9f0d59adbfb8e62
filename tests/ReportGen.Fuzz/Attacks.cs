using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Fuzz;

/// <summary>The attacks: the deepest and longest forms of every construct that fit into 100 KB.</summary>
internal static class Attacks
{
    private const int Size = 90_000;

    /// <summary>All attacks, by language.</summary>
    public static ImmutableArray<Attack> All { get; } = [.. Repeated(), .. Markdown(), .. Templates(), .. Yaml(), .. Tables(), .. Drawings()];

    private static string Fill(string piece) => Times(piece, Size / System.Text.Encoding.UTF8.GetByteCount(piece));

    private static string Times(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Each(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Attack> Repeated()
    {
        string[] pieces =
        [
            "*", "_", "*_", "*a ", "**a*b", "*a_b", "*甲", "`", "[", "[]", "[a](", "![", "![a](b)", "[a](http://a)", "<http://a>", "<", "<a ", "<!--", ">", "> - ", "- ", "1. ", "|", "\\", "\\*", "~", "$", "{ ", "a {#b} ",
            "[@fig:x]", "[@fig:x]\n\n", "[^x]", "a\u00AD", "\u00AD", "a\u200B", "a\u200D", "\u0301", "\u202E", "a", "中", "a ", "a\u00A0", "1", "，。「」", "——", "……", "&", "&amp;", "&#0;", "a:b:", "a\\\n", "a\n", "a\n\n", "***\n\n",
            "    a\n", "# a\n\n", "###### a\n\n", "```\n", "```table\nx: y\n```\n", "```chart {#c}\n```\n", "::: columns\n", "|c|d|\n", "[a]: http://a\n", "http://a/", "{{", "{{ x.y }}", "：：：\n", "【@fig:x】", "$x$ ", "~~x~~ ", "<sub>", "- [ ] x\n", "x\n: y\n\n",
        ];
        return pieces.Select(piece => new Attack("repeat-" + string.Concat(piece.Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : ((int)c).ToString("X2", CultureInfo.InvariantCulture))), Fill(piece)));
    }

    private static IEnumerable<Attack> Markdown() =>
    [
        new("ticks-of-all-lengths", Each(420, i => new string('`', i) + " ")),
        new("quotes-in-quotes", Each(300, i => new string('>', i) + "\n")),
        new("lists-in-lists", Each(290, i => new string(' ', 2 * i) + "- a\n")),
        new("containers-in-containers", Each(300, i => new string(':', 303 - i) + " columns\n") + "\na\n\n" + Each(300, i => new string(':', 4 + i) + "\n")),
        new("table-of-many-columns", "|" + Times("a|", 20_000) + "\n|" + Times("-|", 20_000)),
        new("table-of-many-rows", "|a|b|\n|-|-|\n" + Times("|c|d|\n", 14_000)),
        new("emphasis-in-emphasis", Times("*a **b ", 6_000) + "c" + Times("** d*", 6_000)),
        new("many-footnotes", Each(3_000, i => $"[^a{Invariant(i)}]") + "\n\n" + Each(3_000, i => $"[^a{Invariant(i)}]: x\n\n")),
        new("footnotes-in-footnotes", "[^a0]\n\n" + Each(4_000, i => $"[^a{Invariant(i)}]: x[^a{Invariant(i + 1)}]\n\n")),
        new("footnotes-in-a-circle", "[^a]\n\n[^a]: x[^b]\n\n[^b]: y[^a]"),
        new("many-definitions", Each(5_000, i => $"[a{Invariant(i)}]: http://a\n") + Times("[a1]", 3_000)),
        new("long-address", "<http://" + new string('a', Size) + ">"),
    ];

    private static IEnumerable<Attack> Templates() =>
    [
        new("template-parentheses", "{{ " + Times("(", 30_000) + "1" + Times(")", 30_000) + " }}"),
        new("template-loop", "{{ for i in 1..100000 }}a{{ end }}"),
        new("template-writes-asterisks", "{{ for i in 1..90000 }}*{{ end }}"),
        new("template-writes-emphasis", "{{ for i in 1..90000 }}**a*{{ end }}"),
        new("template-writes-references", "{{ for i in 1..20000 }}[@fig:x{{ i }}]{{ end }}"),
        new("template-conditions", Times("{{ if true }}", 4_000) + Times("{{ end }}", 4_000)),
        new("template-sums", "{{ " + Times("1+", 40_000) + "1 }}"),
        new("template-signs", "{{ " + Times("-", 60_000) + "1 }}"),
        new("template-pipes", "{{ 1" + Times(" | string.upcase", 6_000) + " }}"),
        new("template-members", "{{ data" + Times(".t", 40_000) + " }}"),
        new("template-indexes", "{{ data" + Times("[0]", 30_000) + " }}"),
        new("template-arrays", "{{ x = " + Times("[", 40_000) + " }}"),
        new("template-objects", "{{ x = " + Times("{a:", 20_000) + " }}"),
        new("template-interpolation", "{{ " + Times("$\"{", 20_000) + " }}"),
        new("template-prints-all-data", "{{ data }}") { Csv = "k,v\n" + Each(900, i => $"a{Invariant(i)},{Invariant(i)}\n") },
    ];

    private static IEnumerable<Attack> Yaml()
    {
        (string Name, string Text)[] texts =
        [
            ("flow-lists", "x: " + Times("[", 40_000)),
            ("closed-flow-lists", "x: " + Times("[", 20_000) + Times("]", 20_000)),
            ("flow-maps", "x: " + Times("{a: ", 20_000)),
            ("lists", "x:\n" + Times(" - ", 20_000) + "a"),
            ("maps", Each(400, i => new string(' ', i) + "a:\n")),
            ("aliases", "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + Each(9, i => $"a{Invariant(i + 1)}: &a{Invariant(i + 1)} [{string.Join(',', Enumerable.Repeat($"*a{Invariant(i)}", 9))}]\n")),
            ("keys", Each(9_000, i => $"k{Invariant(i)}: v\n")),
            ("equal-keys", Times("k: v\n", 16_000)),
            ("long-key", new string('k', Size) + ": v"),
            ("colons", Times(": ", 40_000)),
            ("questions", Times("? ", 40_000)),
            ("anchors", Times("&a ", 30_000)),
            ("stars", Times("*a ", 30_000)),
            ("tags", "a: " + Times("!a ", 30_000)),
            ("escapes", "a: \"" + Times("\\", 60_000)),
            ("documents", Times("---\n", 20_000)),
        ];
        foreach ((string name, string text) in texts)
        {
            yield return new Attack("yaml-" + name, "正文。") { Yaml = text };
            yield return new Attack("directive-" + name, $"```table {{#t}}\ndata: t\n{text}\n```");
        }
    }

    private static IEnumerable<Attack> Tables()
    {
        (string Name, string Text)[] texts =
        [
            ("columns", "k," + string.Join(',', Enumerable.Range(0, 12_000).Select(i => $"c{Invariant(i)}")) + "\n"),
            ("rows", "k,v\n" + Each(8_000, i => $"a{Invariant(i)},{Invariant(i)}\n")),
            ("equal-keys", "k,v\n" + Times("a,1\n", 20_000)),
            ("words-for-numbers", "k,v\n" + Each(9_000, i => $"a{Invariant(i)},x\n")),
            ("quotes", "k,v\n" + new string('"', Size)),
            ("long-cell", "k,v\na" + new string('b', Size) + ",1\n"),
            ("commas", "k,v\n" + new string(',', Size)),
            ("stars", "k,v\n" + new string('*', Size) + ",1\n"),
        ];
        return texts.Select(item => new Attack("csv-" + item.Name, "{{ for r in data.t.rows }}{{ r.k }}{{ end }}\n\n```table {#t}\ncaption: a\nsource: s\ndata: t\ncolumns: [k, v]\n```") { Csv = item.Text });
    }

    private static IEnumerable<Attack> Drawings()
    {
        (string Name, string Body)[] bodies =
        [
            ("groups", Times("<g>", 11_000) + Times("</g>", 11_000)),
            ("uses", "<defs><g id='a0'><rect width='1' height='1'/></g>" + Each(11, i => $"<g id='a{Invariant(i + 1)}'>{Times($"<use href='#a{Invariant(i)}'/>", 10)}</g>") + "</defs><use href='#a11'/>"),
            ("lines", $"<path stroke='red' d='M0 0{Times("l1 1", 20_000)}'/>"),
            ("arcs", $"<path d='M0 0{Times("a9 9 0 0 1 1 1", 6_000)}'/>"),
            ("dashes", "<path stroke='red' stroke-dasharray='0.000001' d='M0 0L9 9'/>"),
            ("texts", Times("<text>a</text>", 6_000)),
            ("spans", "<text>" + Times("<tspan>", 5_000) + "a" + Times("</tspan>", 5_000) + "</text>"),
            ("rules", $"<style>{Times(".a{fill:red}", 5_000)}</style>{Times("<rect class='a'/>", 1_000)}"),
            ("clips", Each(1_000, i => $"<clipPath id='c{Invariant(i)}' clip-path='url(#c{Invariant(i + 1)})'><rect width='9' height='9'/></clipPath>") + "<rect width='9' height='9' clip-path='url(#c0)'/>"),
            ("transforms", $"<g transform='{Times("scale(1.1)", 8_000)}'><rect width='1' height='1'/></g>"),
        ];
        foreach ((string name, string body) in bodies)
        {
            yield return Drawing(name, $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{body}</svg>");
        }

        string entities = "<!ENTITY a0 'aaaaaaaaaa'>" + Each(9, i => $"<!ENTITY a{Invariant(i + 1)} '{Times($"&a{Invariant(i)};", 10)}'>");
        yield return Drawing("entities", $"<!DOCTYPE s [{entities}]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&a9;</text></svg>");
    }

    private static Attack Drawing(string name, string svg) => new("svg-" + name, "```figure {#f}\nfile: figures/f.svg\ncaption: a\nsource: s\nalt: b\n```") { Svg = svg };
}
