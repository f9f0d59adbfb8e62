using FsCheck;
using FsCheck.Fluent;

namespace ReportGen.Templating.Tests.Safety;

/// <summary>Makes texts that look like templates: pieces of the language in any order, whole and broken.</summary>
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

    /// <summary>Any text, and any order of pieces.</summary>
    public static Arbitrary<string> Text() => Arb.From(Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        Gen.Elements(Pieces).ListOf().Select(pieces => $"{{{{ {string.Join(' ', pieces)} }}}}"),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Select(piece => $"a{{{{ {piece} }}}}b\n")))));
}
