using System.Text;

namespace ReportGen.Fuzz;

/// <summary>Damages the files of a note: a third stay as they are, the others get one to eight edits.</summary>
/// <param name="random">The source of chance.</param>
internal sealed class NoteMutation(Random random)
{
    private static readonly string[] Pieces =
    [
        "*", "**", "***", "_", "`", "```", "~~~", "[", "]", "](", "![", "[^", "[@", "[@fig:", "[@page:tab:x1]", "{", "}", "{{", "}}", "{%", "|", "||", "\n|-|-|\n", "#", "######",
        ">", "> > >", "- ", "1. ", "10000000000000000000. ", "::: ", ":::", "::: columns\n", "::: pair\n", "```table\n", "```chart\n", "```figure {#x}\n", "\n\n", "\n", "\t", "    ",
        "<", "</", "<!--", "-->", "<b>", "&", "&amp;", "&#0;", "&#x110000;", "\\", "\\\n", "$", "$$", "~", "^", "==", "：", "｜", "［", "】", "“", "＃", "，", "。", "《", "　",
        "\u0000", "\u0001", "\u001B[31m", "\u007F", "\u0085", "\u00AD", "\u0301", "\u200B", "\u200D", "\u202E", "\u2028", "\u2066", "\u2F00", "\uD83D\uDE00", "\uE000", "\uFEFF", "\uFFFD", "\uFFFE", "𠀀", "é",
        "0", "-1", "1e999", "99999999999999999999999999999", "0.0000000000000000000000000001", "NaN", "null", "true", "~", "2024-02-30", "0000-00-00", "12:99",
        ": ", "? ", "&a ", "*a", "!!str ", "!x ", "|\n", ">\n", "---\n", "...\n", "%YAML 9\n", "{a: b", "[a, b", "\"", "'", ",", ";", "\"\"\"", "\r", "\r\n",
        "{{ data }}", "{{ note }}", "{{ for i in 1..9 }}", "{{ end }}", "{{ include 'x' }}", "{{ 1/0 }}", "{{ x.y.z }}", "{{ data.companies.rows[99] }}", "{{ [1,2] | array.join '|' }}",
        "min: 5", "max: -5", "min: 1e30", "log: true", "kind: donut", "kind: heat-map", "columns: []", "series: [x, x]", "height: -1", "height: 99999", "decimals: 99", "statistics: [mean, mean]", "place: top", "orientation: landscape",
        "<svg>", "<g>", "</g>", "<use href='#a'/>", "d=\"M0 0", "NaN,NaN", "1e308", "transform=\"scale(0)\"",
    ];

    /// <summary>The files with edits.</summary>
    /// <param name="files">The files of a sound note.</param>
    public Dictionary<string, byte[]> Apply(Dictionary<string, byte[]> files)
    {
        string[] texts = [.. files.Keys.Where(IsText).Order(StringComparer.Ordinal)];
        int edits = random.Next(3) == 0 ? 0 : 1 + random.Next(8);
        for (int i = 0; i < edits; i++)
        {
            // Most edits are of the text, as most of a writer's are.
            string[] likely = random.Next(2) == 0 ? [.. texts.Where(name => name.EndsWith(".md", StringComparison.Ordinal))] : texts;
            string name = likely[random.Next(likely.Length)];
            files[name] = random.Next(40) == 0 ? Broken(files[name]) : Encoding.UTF8.GetBytes(Edited(Encoding.UTF8.GetString(files[name])));
        }

        return files;
    }

    private static bool IsText(string name) => Path.GetExtension(name) is ".md" or ".yaml" or ".csv" or ".svg";

    /// <summary>Bytes that are no valid UTF-8, or only a part of the file.</summary>
    private byte[] Broken(byte[] bytes)
    {
        int at = random.Next(bytes.Length + 1);
        return random.Next(2) == 0 ? bytes[..at] : [.. bytes[..at], 0xC3, 0x28, 0xF0, .. bytes[at..]];
    }

    private string Edited(string text)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, random.Next(random.Next(4) == 0 ? 400 : 12));
        string piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Remove(at, length).Insert(at, piece),
            3 => text.Insert(at, string.Concat(Enumerable.Repeat(piece, 1 + random.Next(random.Next(6) == 0 ? 2000 : 5)))),
            4 => WithLine(text, lines => [.. lines.Where((_, index) => index != at % lines.Length)]),
            5 => WithLine(text, lines => [.. lines[..(at % lines.Length)], lines[random.Next(lines.Length)], .. lines[(at % lines.Length)..]]),
            _ => text.Insert(at, piece),
        };
    }

    private static string WithLine(string text, Func<string[], string[]> edit) => string.Join('\n', edit(text.Split('\n')));
}
