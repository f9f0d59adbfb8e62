using System.Globalization;
using System.Text;

namespace ReportGen.Publishing.Tests.Fuzzing;

/// <summary>Running text in two languages: words, numbers, punctuation, links, references, code.</summary>
/// <param name="random">The source of randomness.</param>
/// <param name="references">Ids that references may name, as they become known.</param>
internal sealed class RandomText(Random random, IReadOnlyList<string> references)
{
    private static readonly string[] Chinese =
    [
        "光模块", "公司", "的", "收入", "增长", "我们认为", "，", "。", "；", "“需求”", "（含子公司）", "《年报》", "——", "……", "229.31亿元", "12.5%", "GPT-4",
        "688000.SH", "有望", "推理", "算力", "同比", "2024年", "A股", "、", "：", "OpenAI", "25～30倍", "效率fi",
    ];

    private static readonly string[] English =
    [
        "revenue", "the", "company", "of", "grows", "optical", "modules", "internationalization", "and", "“demand”", "(net)", "RMB 229.31 bn", "12.5%",
        "GPT-4", "688000.SH", "2016–2024", "first-half", "efficient", "offices", "flows", "AVATAR", "–", "telecommunications", "中际旭创", "30.4x", "we", "expect",
    ];

    /// <summary>Typical pasted text: combining letters and ligatures, line control characters, invalid markup, very long words.</summary>
    private static readonly string[] Pasted =
    [
        "e\u0301", "ﬁ", "&amp;\\<b>", "a\u00A0b", "soft\u00ADhyphen", "零\u200B宽", "½①", "\uFEFFoffice", "Ω≈±",
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    ];

    public string Word(bool chinese)
    {
        string[] words = chinese ? Chinese : English;
        return words[random.Next(words.Length)];
    }

    private string WordOrPasted(bool chinese) => random.Next(60) == 0 ? Pasted[random.Next(Pasted.Length)] : Word(chinese);

    /// <summary>A heading, which may contain the same as running text.</summary>
    public string Heading(bool chinese) => random.Next(4) == 0 ? Title(chinese) + " " + Prose(chinese, 3) : Title(chinese);

    public string Cell(bool chinese) => random.Next(4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(-9999, 99999) / 10m}"),
        1 => "--",
        _ => Word(chinese),
    };

    /// <summary>A heading or caption.</summary>
    public string Title(bool chinese)
    {
        string separator = chinese ? string.Empty : " ";
        return (chinese ? "标题" : "Title ") + string.Join(separator, Enumerable.Range(0, 1 + random.Next(random.Next(8) == 0 ? 30 : 5)).Select(_ => WordOrPasted(chinese)));
    }

    /// <summary>Sentences of about the given number of words.</summary>
    public string Prose(bool chinese, int words)
    {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++)
        {
            text.Append(random.Next(28) switch
            {
                0 => $"**{Word(chinese)}**",
                1 => "`code 1`",
                2 => $"[{Word(chinese)}](https://www.example.com/research/archive/2024/02/{random.Next(1000)}?q=a%20b&c=d)",
                3 when references.Count > 0 => $"[@{references[random.Next(references.Count)]}]",
                4 when references.Count > 0 => $"[@page:{references[random.Next(references.Count)]}]",
                5 when random.Next(6) == 0 => "\\\n",
                6 when random.Next(4) == 0 => $"*{Word(chinese)} {Word(!chinese)}*",
                7 when random.Next(4) == 0 => Word(!chinese),
                _ => WordOrPasted(chinese),
            });
            text.Append(chinese ? string.Empty : " ");
        }

        // The first word must not begin another construct.
        return (chinese ? "正文" : "Text ") + text.ToString().TrimEnd('\\', '\n', ' ');
    }
}
