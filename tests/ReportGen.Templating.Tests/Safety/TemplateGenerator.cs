using FsCheck;
using FsCheck.Fluent;

namespace ReportGen.Templating.Tests.Safety;

/// <summary>Generates texts that look like templates: pieces of the language in any order, valid and invalid.</summary>
public static class TemplateGenerator
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", "\r\n", ";", "#", "##", "\"", "'", "`", "$\"", "{", "}", "(", ")", "[", "]",
        "x", "y.z", "x?.y", "x[0]", "$", "$0", "$$", "$a", "this", "empty", "1", "1.5", "0x1F", "0b11", "1e9", "null", "true", "\"text\"", "$\"a{x}b\"",
        "+", "-", "*", "/", "//", "%", "==", "!=", "<", ">", "<=", "&&", "||", "!", "??", "?!", "?", ":", "..", "..<", "|", "|>", ",", ".", "@", "^", "++", "--", "=", "+=",
        "if x", "else", "else if y", "end", "for i in 1..3", "for i in x limit:2", "while false", "case x", "when 1", "break", "continue", "capture c",
        "with {a:1}", "wrap f", "func f", "func f(a, b = 1, c...)", "ret", "ret 1", "import x", "readonly x", "tablerow i in [1,2] cols:2", "do", "f(x) = x + 1",
        "include 'a'", "array.join ','", "string.upcase", "math.round 1", "date.parse '2024-01-01'", "fmt.number 1", "calc.sum [1,2]", "object.eval '1'", "regex.replace 'a' 'b'", "汉字", "é", "\u0000", "\ud83d",
    ];

    /// <summary>Valid templates, from which invalid ones are derived.</summary>
    private static readonly string[] Whole =
    [
        "{{ for i in 1..3 }}{{ i }}{{ if for.last }}.{{ else }}, {{ end }}{{ end }}",
        "{{ case x; when 1.5; 'a'; when 2, 3; 'b'; else; 'c'; end }}",
        "{{ func f(a, b = 1); ret a + b; end; f 1 }} {{ 1 | f 2 }} {{ f a:3 b:x }}",
        "{{ capture c }}{{ x }}{{ y.z }}{{ end }}{{ c }}{{ c | string.size }}",
        "{{ with y; z; w = x; end; y.w }}{{ tablerow i in [1, 2, x] cols:2; i; end }}",
        "{{ while $i < 3; $i = ($i ?? 0) + 1; end; $i }}{{ wrap g; x; end }}{{ func g; '<' + 'b>'; $$; end }}",
        "{{ [3, 1, x] | array.sort | array.map 'a' | array.join ', ' }}{{ [x, x, y.z] | array.uniq | array.join '-' @(do; ret $0 + '!'; end) }}",
        "{{ y.z | string.split 'e' | array.reverse | array.join ' ' }}{{ y.z | regex.replace '(z)' '$1$1' | string.slice 1 2 }}",
        "{{ x | math.format '0.00' }}{{ x | fmt.number 1 }}{{ [x, x] | calc.sum }}{{ date.parse '2024-02-27' | date.add_days x | date.to_string '%F' }}",
        "{{ y | object.to_json }}{{ y }}{{ [y, x] }}{{ '{\"a\": [1, 2]}' | object.from_json | object.keys }}",
        "  {{ y.z + \"\\n\" + x }}\n{{ $\"{x} and {y.z + $\"{x}\"}\" }}{{ y.z | html.escape | string.upcase | string.pad_left 9 }}",
        "{{ include 'a' x p:y }}{{ x ? y.z : null }}{{ y?.q ?? x }}{{ x > 1 && y.z == 'zed' }}{{ y.z * 2 }}{{ -x // 1 }}{{ import y; z }}",
    ];

    /// <summary>A valid template with a part removed, inserted or repeated.</summary>
    private static readonly Gen<string> Changed =
        from whole in Gen.Elements(Whole)
        from other in Gen.Elements(Whole)
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, whole.Length)
        from length in Gen.Choose(0, 12)
        from piece in Gen.Elements(Pieces)
        let end = Math.Min(whole.Length, at + length)
        select kind switch
        {
            0 => whole[..at],
            1 => whole.Remove(at, end - at),
            2 => whole.Insert(at, piece),
            3 => whole.Insert(at, whole[at..end]),
            _ => whole + other,
        };

    /// <summary>Any text, any order of pieces, and modified templates.</summary>
    public static Arbitrary<string> Text() => Arb.From(Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
        Changed,
        Changed,
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        Gen.Elements(Pieces).ListOf().Select(pieces => $"{{{{ {string.Join(' ', pieces)} }}}}"),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Select(piece => $"a{{{{ {piece} }}}}b\n")))));
}
