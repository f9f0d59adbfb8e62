namespace ReportGen.Tests;

/// <summary>
/// Templates designed to crash the program or to keep it busy endlessly. They see <c>x</c> and <c>traced</c>, texts; <c>m</c>, an
/// empty object; and the template <c>self</c>, which includes itself.
/// </summary>
internal static class HostileTemplates
{
    /// <summary>The nested construct, and the template.</summary>
    public static (string What, string Template)[] Deep { get; } =
    [
        ("parentheses", $"{{{{ {new string('(', 100_000)}1 }}}}"),
        ("brackets", $"{{{{ {new string('[', 100_000)} }}}}"),
        ("braces", $"{{{{ {string.Concat(Enumerable.Repeat("{a:", 100_000))} }}}}"),
        ("signs", $"{{{{ {new string('!', 100_000)}x }}}}"),
        ("sums", $"{{{{ {string.Concat(Enumerable.Repeat("1 + ", 100_000))}1 }}}}"),
        ("members", $"{{{{ x{string.Concat(Enumerable.Repeat(".y", 100_000))} }}}}"),
        ("items", $"{{{{ x{string.Concat(Enumerable.Repeat("[0]", 100_000))} }}}}"),
        ("calls", $"{{{{ x{string.Concat(Enumerable.Repeat("(1)", 100_000))} }}}}"),
        ("pipes", $"{{{{ x{string.Concat(Enumerable.Repeat(" | f", 100_000))} }}}}"),
        ("conditions", $"{{{{ {string.Concat(Enumerable.Repeat("x ? 1 : ", 100_000))}1 }}}}"),
        ("interpolations", $"{{{{ {string.Concat(Enumerable.Repeat("$\"{", 100_000))} }}}}"),
        ("blocks", string.Concat(Enumerable.Repeat("{{ if true }}", 100_000))),
        ("branches", $"{{{{ if x }}}}{string.Concat(Enumerable.Repeat("{{ else if x }}", 100_000))}{{{{ end }}}}"),
        ("functions", string.Concat(Enumerable.Repeat("{{ func f }}", 100_000))),
        ("anonymous functions", $"{{{{ x = {string.Concat(Enumerable.Repeat("do; ret ", 100_000))} }}}}"),
    ];

    /// <summary>Templates that do too much.</summary>
    public static string[] Endless { get; } =
    [
        "{{ while true; end }}",
        "{{ func f; f; end; f }}",
        "{{ func f(n); f(n - 1); f(n - 1); end; f 1 }}",
        "{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 60 }}",
        "{{ include 'self' }}",
        "{{ x = \"{{ x | object.eval_template }}\"; x | object.eval_template }}",
        "{{ x = \"x | object.eval\"; x | object.eval }}",
        "{{ func f; $$; end; wrap f; $$; end }}",
        "{{ x = 'a'; while true; x = x + x; end }}",
        "{{ x = 'a' * 1000000; y = []; for i in 1..90000; y[i] = x + i; end }}",
        "{{ x = 'a'; while true; x = x | string.append x; end }}",
        "{{ x = 'a'; while true; capture x; x; x; end; end }}",
        "{{ x = 'a'; while true; x = $\"{x}{x}\"; end }}",
        "{{ x = [1]; while true; x = x + x; end }}",
        "{{ x = [1] * 100000; y = []; for i in 1..90000; y[i] = x + 0..i; end }}",
        "{{ x = 2; while true; x = x * x; end }}",
        "{{ x = 1; while true; x = x << 1000000; end }}",
        "{{ 1..100000000000000 | array.size }}",
        "{{ x = []; x[1000000000] = 1 }}",
        "{{ [] | array.insert_at 1000000000 1 }}",
        "{{ 'a' | string.pad_left 2000000000 }}",
        "{{ 'a' * 2000000000 }}",
        "{{ x = 'a' * 4000000; x | regex.replace '' x }}",
        "{{ x = 'a' * 4000000; x | string.replace 'a' x }}",
        "{{ ('a' * 40) + 'b' | regex.match '(a+)+$' }}",
        "{{ x = []; x[0] = x; x }}",
        "{{ x = []; x[0] = x; x | object.to_json }}",
        "{{ x = []; x[0] = x; y = []; y[0] = x; x == y }}",
        "{{ x = {}; x.x = x; x }}",
        "{{ x = {}; x.x = x; x | object.to_json }}",
        "{{ x = '(' * 100000; x | object.eval }}",
    ];

    /// <summary>Operations that Scriban does not limit: each would take minutes or gigabytes, or crash the process.</summary>
    public static (string Template, string Codes)[] Unlimited { get; } =
    [
        // A tree as deep as a path is long, walked recursively during parsing.
        ($"{{{{ func f; x{Many(".y", 100_000)}; end }}}}", "TPL003"),
        ($"{{{{ func f; x{Many("++", 100_000)}; end }}}}", "TPL003"),
        ("{{ 1e999999999 }}", "TPL001"),
        // Nested lazy sequences.
        ("{{ x = [1]; for i in 1..90000; x = x | array.reverse; end; y = 1..90000; for i in 1..90000; z = y | array.limit 90000; end }}", "TPL033 TPL035"),
        ("{{ x = 1..2; for i in 1..90000; x = x + [1]; end; x }}", "TPL030"),
        // Items that are created without being counted.
        ("{{ func f; ret 1..90000; end; for i in 1..90000; f; end }}", "TPL032 TPL033 TPL035"),
        ("{{ for i in 1..90000; for j in (1..90000) reversed limit:1; end; end }}", "TPL033 TPL035"),
        ("{{ for i in 1..90000; for j in 1..90000; x = for.length; break; end; end }}", "TPL033 TPL035"),
        ("{{ x = 1..90000; for i in x; for j in x offset:89999; end; end }}", "TPL033 TPL035"),
        ("{{ o = {}; for i in 1..40000; o['k' + i] = i; end; for i in 1..40000; import o; end }}", "TPL033 TPL035"),
        // Ranges that are expanded into the arguments of one call, or into one array, and more than once.
        ($"{{{{ func f; end; r = 1..100000; f {Many("^r ", 60)} }}}}", "TPL011"),
        ($"{{{{ func f; end; r = 1..100000; f(^r{Many(", ^r", 59)}) }}}}", "TPL030"),
        ($"{{{{ func f; end; r = 1..100000; f(^r{Many(", f(^r), ^r", 59)}) }}}}", "TPL030"),
        ($"{{{{ r = 1..100000; 1 | calc.sum(^r{Many(", ^r", 59)}) }}}}", "TPL030"),
        ($"{{{{ r = 1..100000; x = [^r{Many(", ^r", 59)}] }}}}", "TPL030"),
        // Texts that are compared or hashed without being counted.
        ($"{{{{ x = 'a' * 1000000; y = 'a' * 1000000; for i in 1..90000; case x; when {Many("y + 'b', ", 20)} 1; end; end }}}}", "TPL032 TPL033 TPL035"),
        ($"{{{{ x = 'a' * 900000 + 'b'; y = 'a' * 900000 + 'c'; for i in 1..90000; case x; when {Many("y, ", 500)} 1; end; end }}}}", "TPL033"),
        ("{{ x = 'a' * 900000; l = [x, x + 'b']; for i in 1..90000; y = l | array.uniq; end }}", "TPL033 TPL035"),
        ("{{ x = 'a' * 900000; l = [x + 'b', x + 'a', x + 'd', x + 'c']; for i in 1..90000; y = l | array.sort; end }}", "TPL033 TPL035"),
        ("{{ x = 'a' * 900000; o = {}; o[x] = 1; for i in 1..90000; y = o[x]; end }}", "TPL033 TPL035"),
        ("{{ r = (1..90000) | array.add 1; for i in 1..90000; capture x; r; end; end }}", "TPL033 TPL035"),
        ("{{ x = 'a' * 900000; l = []; for i in 1..100; l = l + [x + i]; end; for k in 1..900; for i in l; end; end }}", "TPL033 TPL035"),
        // Texts that are parsed, patterns that nearly take too long.
        ("{{ func f(n); for i in 1..20; '1' | object.eval; end; f(n - 1); f(n - 1); end; f 1 }}", "TPL031 TPL033"),
        ("{{ x = ('a' * 21) + 'b'; for i in 1..90000; y = x | regex.match '^(a+)+$'; end }}", "TPL033"),
        // Errors that pass many pipes.
        ($"{{{{ f(x) = {Many("(", 30)}x | f){Many(" | math.abs)", 29)}; 1 | f }}}}", "TPL031"),
        ($"{{{{ f(x) = {Many("(", 5)}x | f){Many(" | math.abs)", 4)}; 1 | f }}}}", "TPL031"),
        ($"{{{{ f(x) = {Many("(", 120)}nothing{Many(" | math.abs)", 120)}; 1 | f }}}}", "TPL010"),
    ];

    /// <summary>Template, and the possible codes of its first error.</summary>
    public static (string Template, string Codes)[] Attacks { get; } =
    [
        // Memory.
        ($"{{{{ r = 1..100000; x = [{Many("^r,", 2000)}1] }}}}", "TPL030"),
        ($"{{{{ y = []; for i in 1..90000; y[i] = [{Many("i,", 5000)}1]; end }}}}", "TPL033 TPL035"),
        ($"{Many("{{ capture a; x = ('a' * 900000); x; x; x; x }}", 200)}{Many("{{ end }}", 200)}", "TPL003 TPL032 TPL033 TPL035"),
        ("{{ x = 'a' * 900000; y = []; for i in 1..90000; y[i] = x + i; end }}", "TPL033 TPL035"),
        ("{{ x = 'a' * 1000000; y = []; for i in 1..9000; y[i] = x; end; y | array.cycle }}", "TPL032"),
        ("{{ x = 'a' * 1000000; (1..1000) | array.join x }}", "TPL032"),
        ("{{ x = 'a,' * 500000; x | string.split ',' | array.size }}", "TPL030"),
        ("{{ x = 'a' * 1000000; x | regex.split '' | array.size }}", "TPL030"),
        ("{{ x = 'a' * 1000000; x | regex.matches '' | array.size }}", "TPL030"),
        ("{{ x = 'a' * 1000000; x | regex.replace '' x }}", "TPL032"),
        ("{{ x = 'a' * 1000000; for c in x; c; end }}", "TPL030"),
        ("{{ x = 'a' * 1000000; x | array.size }}", "TPL030"),
        ("{{ '[' + ('1,' * 500000) + '1]' | object.from_json | array.size }}", "TPL030"),
        ("{{ x = 'é' * 1000000; x | html.url_encode }}", "TPL032"),
        ("{{ x = '\"' * 1000000; x | object.to_json }}", "TPL032"),
        ("{{ x = '\"' * 1000000; x | string.literal }}", "TPL032"),
        ("{{ 'a' | string.pad_right 2000000000 }}", "TPL032"),
        ("{{ [1, 2] * 2000000000 }}", "TPL030"),
        ("{{ [1] | array.insert_at 2000000000 1 }}", "TPL030"),
        ("{{ func f; $2000000000 = 1; end; f }}", "TPL030"),

        // Formats that would create a gigabyte.
        ("{{ 1 | math.format 'N999999999' }}", "TPL015"),
        ("{{ 1 | math.format 'D999999999' }}", "TPL015"),
        ("{{ 1.5 | object.format 'F999999999' }}", "TPL015"),
        ("{{ 1.5d | math.format 'E999999999' }}", "TPL015"),
        ("{{ 1.5 | math.format ('0' * 1000000) }}", "TPL015"),
        ("{{ date.parse '2024-02-27' | date.to_string ('%c' * 500000) }}", "TPL041"),
        ("{{ date.parse '2024-02-27' | object.format ('dddd ' * 100000) }}", "TPL041"),
        ("{{ 'a' | date.parse ('%Y' * 500000) }}", "TPL041"),

        // Time: one statement that does much.
        ($"{{{{ for i in 1..90000; x = [{Many("1+1,", 20000)}1]; end }}}}", "TPL033 TPL035"),
        ("{{ x = 'a' * 500000 + 'b'; y = 'a' * 500000 + 'b'; for i in 1..90000; x == y; end }}", "TPL033"),
        ("{{ x = 'a' * 500000; for i in 1..90000; y = x | string.sha512; end }}", "TPL033"),
        ("{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.contains y }}", "TPL033"),
        ("{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.replace y '' }}", "TPL033"),
        ("{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.replace_first y '' }}", "TPL033"),
        ("{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.index_of y }}", "TPL033"),
        ("{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.split y }}", "TPL033"),
        ("{{ x = '##' + ('a' * 900000) + '##'; for i in 1..90000; x | object.eval; end }}", "TPL033 TPL035"),
        ("{{ x = ''; for i in 1..90000; x = x + traced; end }}", "TPL033 TPL035"),
        ("{{ x = 1..90000 | array.add 1; for i in 1..90000; y = x.size; end }}", "TPL033 TPL035"),
        ("{{ x = 1..90000 | array.add traced; for i in 1..90000; y = x == x; end }}", "TPL030 TPL033 TPL035"),
        ("{{ '<script>' * 100000 | html.strip }}", "TPL033"),
        ("{{ '<!-->' * 100000 | html.strip }}", "TPL033"),
        ("{{ for i in 1..90000; 'a' | regex.match ('abc' * 300 + i); end }}", "TPL033"),
        ("{{ 'a' | regex.match (('(' * 100000) + (')' * 100000)) }}", "TPL043"),
        ("{{ x = ('a' * 40) + 'b'; for i in 1..90000; x | regex.match '^(a+)+$'; end }}", "TPL033"),

        // Numbers.
        ("{{ x = 1 << 60000; for i in 1..90000; x; end }}", "TPL032 TPL033 TPL035"),
        ("{{ x = 1 << 60000; y = (1 << 30000) + 1; for i in 1..99999; z = x // y; z = x % y; end }}", "TPL030 TPL033 TPL035"),
        ("{{ x = 2; while true; x = x * x; end }}", "TPL032"),
        ("{{ x = 1; while true; x = x << 1000; end }}", "TPL032"),
        ("{{ x = 1; while true; x = x >> -1000; end }}", "TPL032"),
        ($"{{{{ 0x{new string('f', 9000)} }}}}", "TPL001"),

        // Dates and time spans beyond the maximum.
        ("{{ date.parse '9999-12-31' | date.add_days 1 }}", "TPL041"),
        ("{{ date.parse '9999-12-31' | date.add_milliseconds 86400000 }}", "TPL041"),
        ("{{ date.parse '2024-02-27' | date.add_days 1.0e300 }}", "TPL041"),
        ("{{ date.parse '2024-02-27' | date.add_years 2147483647 }}", "TPL041"),
        ("{{ date.parse '2024-02-27' | date.add_months (-2147483647) }}", "TPL041"),
        ("{{ date.parse '2024-02-27' + (timespan.from_days 10000000) }}", "TPL041"),
        ("{{ x = timespan.from_days 10000000; x + x }}", "TPL015"),
        ("{{ x = timespan.from_days 10000000; y = -x; y - x }}", "TPL015"),
        ("{{ x = timespan.parse '-10675199.02:48:05.4775808'; -x }}", "TPL015"),

        // Depth, on a small stack. Frames are larger before the runtime has optimised them; then parsing ends it (TPL003).
        ("{{ func f; f; end; f }}", "TPL031"),
        ("{{ f = do; f; end; f }}", "TPL031"),
        ("{{ func f(x); x | f; end; 1 | f }}", "TPL031"),
        ("{{ func f(x); [1, 2] | array.each @f; end; f 1 }}", "TPL031"),
        ("{{ func f(x); [1, 2] | array.join ',' @f; end; f 1 }}", "TPL031"),
        ("{{ func f; wrap f; $$; end; end; wrap f; end }}", "TPL031"),
        ("{{ func f; '{{ f }}' | object.eval_template; end; f }}", "TPL001 TPL031"),
        ("{{ func f; 'f' | object.eval; end; f }}", "TPL001 TPL031"),
        ("{{ func f; @f | object.eval; end; f }}", "TPL031"),
        ("{{ include 'self' }}", "TPL031"),
        ("{{ include_join ['self', 'self'] 'tpl:self' 'tpl:self' 'tpl:self' }}", "TPL031"),
        ("{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}", "TPL031"),
        ("{{ x = []; y = []; for i in 1..40000; x = [x]; y = [y]; end; x == y }}", "TPL031"),
        ($"{{{{ func f(n); ret {Many("1 + ", 230)}f(n - 1); end; f 99 }}}}", "TPL003 TPL031"),
        ($"{{{{ func f(n); ret {Many("!", 200)}f(n - 1); end; f 99 }}}}", "TPL003 TPL031"),
        ($"{{{{ func f(n); ret {new string('(', 120)}f(n - 1){new string(')', 120)}; end; f 99 }}}}", "TPL003 TPL031"),
        ($"{{{{ func f(n); {Many("if true;", 200)} f(n - 1); {Many("end;", 200)} end; f 99 }}}}", "TPL003 TPL031"),
        (Many("{{ if true }}", 200_000), "TPL003"),
        (Many("{{ case 1; when 1 }}", 200_000), "TPL003"),
        ($"{{{{ if x }}}}{Many("{{ else if x }}", 200_000)}{{{{ end }}}}", "TPL003"),
        (Many("{{ func f }}", 200_000), "TPL003"),
        ($"{{{{ x = {Many("do; ret ", 200_000)} }}}}", "TPL003"),
        ($"{{{{ {Many("{a:", 200_000)} }}}}", "TPL003"),
        ($"{{{{ {Many("[", 200_000)} }}}}", "TPL003"),
        ($"{{{{ {Many("(", 200_000)} }}}}", "TPL003"),
        ($"{{{{ {Many("m[", 200_000)} }}}}", "TPL003"),
        ($"{{{{ {Many("m(", 200_000)} }}}}", "TPL003"),
        ($"{{{{ {Many("$\"{", 200_000)} }}}}", "TPL003"),

        // Values that contain themselves.
        ("{{ x = []; x[0] = x; x }}", "TPL034"),
        ("{{ x = this; x.y = x; x | object.to_json }}", "TPL034"),
        ("{{ x = [1]; for i in 1..18; x = [x, x, x, x, x, x, x, x]; end; x }}", "TPL032"),
        ("{{ x = [1]; for i in 1..18; x = [x, x, x, x, x, x, x, x]; end; x | object.to_json }}", "TPL032 TPL034"),
        ("{{ x = [1]; y = [1]; for i in 1..19; x = [x, x, x, x, x, x]; y = [y, y, y, y, y, y]; end; x == y }}", "TPL033 TPL035"),
    ];

    /// <summary>A repeated text.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="count">How many times.</param>
    public static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
