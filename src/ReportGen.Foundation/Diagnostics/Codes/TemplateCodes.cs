namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about templates and expressions.</summary>
public static class TemplateCodes
{
    public static DiagnosticDescriptor Syntax { get; } = new("TPL001", Severity.Error, "The template cannot be read")
    {
        Meaning = "The code between `{{` and `}}` does not follow the grammar of the template language.",
        Cause = "The expression cannot be evaluated.",
        Remedy = "Follow the hint; the template manual describes the grammar.",
        Example = new(
            ExampleKind.Template,
            "{{ 1 + }}",
            "Expected a value after the operator instead of `}}`."),
    };

    public static DiagnosticDescriptor UnclosedCode { get; } = new("TPL002", Severity.Warning, "A code block is not closed")
    {
        Meaning = "A `{{` is not followed by `}}`, and the text after it can be read as code.",
        Cause = "The text after it is executed instead of printed.",
        Remedy = "Write `}}` at the end of the code.",
        Example = new(
            ExampleKind.Template,
            "{{ x = 1",
            "The code block that opens here is not closed; everything after it was read as code."),
    };

    public static DiagnosticDescriptor DepthLimit { get; } = new("TPL003", Severity.Error, "Expressions or blocks are nested too deeply")
    {
        Meaning = "The nesting exceeds the maximum number of levels.",
        Cause = "The limit prevents a malformed or hostile template from exhausting the stack.",
        Remedy = "Split the expression: assign parts of it to variables first.",
        Example = new(
            ExampleKind.Description,
            "An expression of 1000 opening brackets.",
            "Expressions or blocks are nested too deeply."),
    };

    public static DiagnosticDescriptor UnknownVariable { get; } = new("TPL010", Severity.Error, "Unknown variable or function")
    {
        Meaning = "The expression names something that is neither a variable, nor a value of the note, nor a function.",
        Cause = "An empty result would leave a gap in the text.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Template,
            "{{ dta.segments }}",
            "Unknown variable or function `dta`."),
    };

    public static DiagnosticDescriptor UnknownFunction { get; } = new("TPL011", Severity.Error, "Unknown function")
    {
        Meaning = "The called function does not exist, or the called value is not a function.",
        Cause = "The expression has no value.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Template,
            "{{ 3.14159 | fmt.numbr 2 }}",
            "Unknown function `fmt.numbr`."),
    };

    public static DiagnosticDescriptor UnknownMember { get; } = new("TPL012", Severity.Error, "Unknown member")
    {
        Meaning = "An expression accesses a member, column or row that the object or table does not have.",
        Cause = "An empty result would leave a gap in the text.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Template,
            "{{ data.segments.by.optic.week }}",
            "`data.segments.by` has no member `optic`."),
    };

    public static DiagnosticDescriptor NullTarget { get; } = new("TPL013", Severity.Error, "The value is null")
    {
        Meaning = "A member or item is read from or written to a value that is null.",
        Cause = "Null has no members and no items.",
        Remedy = "Check the name, or assign a value to the variable first.",
        Example = new(
            ExampleKind.Template,
            "{{ x = null; x.y = 1 }}",
            "`x` is null: its member `y` cannot be set."),
    };

    public static DiagnosticDescriptor Arguments { get; } = new("TPL014", Severity.Error, "The arguments of a function are invalid")
    {
        Meaning = "A function is called with too many or too few arguments, with an unknown parameter, or with a value that it does not accept.",
        Cause = "The result is not defined.",
        Remedy = "Follow the hint; the template manual lists functions and parameters.",
        Example = new(
            ExampleKind.Template,
            "{{ 1 | fmt.number 99 }}",
            "The number of fraction digits must be between 0 and 10."),
    };

    public static DiagnosticDescriptor Types { get; } = new("TPL015", Severity.Error, "The value has the wrong type")
    {
        Meaning = "An operator or function is applied to a value of the wrong type, such as an arithmetic operator to a text.",
        Cause = "The result is not defined.",
        Remedy = "Convert the value first, or correct the expression.",
        Example = new(
            ExampleKind.Template,
            """
            {{ "a" * "b" }}
            """,
            "A text can be multiplied only by a whole number."),
    };

    public static DiagnosticDescriptor ReadOnly { get; } = new("TPL016", Severity.Error, "The variable cannot be assigned")
    {
        Meaning = "The template assigns to a variable or member that is read-only.",
        Cause = "The data of the note must be the same everywhere in the note.",
        Remedy = "Use another name.",
        Example = new(
            ExampleKind.Template,
            "{{ x = 1; readonly x; x = 2 }}",
            "The variable `x` is read-only."),
    };

    public static DiagnosticDescriptor Index { get; } = new("TPL017", Severity.Error, "The index is out of range")
    {
        Meaning = "An index or a length lies outside the array or text.",
        Cause = "There is no such item.",
        Remedy = "Indices start at 0; -1 is the last item.",
        Example = new(
            ExampleKind.Template,
            "{{ x = [1, 2]; x[-5] = 3 }}",
            "The index is before the first item."),
    };

    public static DiagnosticDescriptor Target { get; } = new("TPL018", Severity.Error, "Nothing can be assigned to the expression")
    {
        Meaning = "The left side of `=` is not a variable, a member or an item.",
        Cause = "The result of an expression cannot store a value.",
        Remedy = "Assign to a variable, a member or an item.",
        Example = new(
            ExampleKind.Template,
            "{{ (1 + 2) = 3 }}",
            "Nothing can be assigned to this expression."),
    };

    public static DiagnosticDescriptor Jump { get; } = new("TPL019", Severity.Error, "`break` or `continue` is used outside a loop")
    {
        Meaning = "The statement is not inside `for` or `while`.",
        Cause = "There is no loop to leave or continue.",
        Remedy = "Use `ret` to leave a function or a template.",
        Example = new(
            ExampleKind.Template,
            "{{ break }}",
            "`break` is used outside a loop."),
    };

    public static DiagnosticDescriptor Include { get; } = new("TPL020", Severity.Error, "The template to include cannot be used")
    {
        Meaning = "`include` names a template that does not exist, has errors, or has an empty name.",
        Cause = "The text of the template would be missing.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Template,
            "{{ include 'risk.sbn' }}",
            "Unknown template `risk.sbn`."),
    };

    public static DiagnosticDescriptor LoopLimit { get; } = new("TPL030", Severity.Error, "Too many items or iterations")
    {
        Meaning = "A loop, range or array exceeds the number of items that the message gives.",
        Cause = "The limit stops an endless loop.",
        Remedy = "Loop over fewer items.",
        Example = new(
            ExampleKind.Template,
            "{{ for i in 1..1000000 }}x{{ end }}",
            "The range has more than 100000 numbers."),
    };

    public static DiagnosticDescriptor RecursionLimit { get; } = new("TPL031", Severity.Error, "Functions or includes are nested too deeply")
    {
        Meaning = "Calls of functions and templates are nested more deeply than allowed.",
        Cause = "The limit stops endless recursion.",
        Remedy = "Check the condition that ends the recursion.",
        Example = new(
            ExampleKind.Template,
            "{{ func f; f; end; f }}",
            "Functions and includes are nested more than 100 levels deep."),
    };

    public static DiagnosticDescriptor LengthLimit { get; } = new("TPL032", Severity.Error, "A text or number is too long")
    {
        Meaning = "A text, a number or the output exceeds the length that the message gives.",
        Cause = "The limit stops endless output.",
        Remedy = "Shorten the text, or look for a loop that writes too much.",
        Example = new(
            ExampleKind.Template,
            """
            {{ "x" * 2000000 }}
            """,
            "The text would be longer than 1048576 characters."),
    };

    public static DiagnosticDescriptor TimeLimit { get; } = new("TPL033", Severity.Error, "The template takes too long")
    {
        Meaning = "The template takes more steps, or its patterns take more time, than allowed.",
        Cause = "The limit stops a template that does not terminate.",
        Remedy = "Look for an endless loop, and write simpler patterns.",
        Example = new(
            ExampleKind.Description,
            "Three nested loops over 50000 items.",
            "The template takes more than 20000000 steps."),
    };

    public static DiagnosticDescriptor ObjectDepthLimit { get; } = new("TPL034", Severity.Error, "The object is nested too deeply")
    {
        Meaning = "An object to print contains itself, or is nested more deeply than can be printed.",
        Cause = "Printing the object would not terminate.",
        Remedy = "Print one of its members.",
        Example = new(
            ExampleKind.Template,
            "{{ x = {}; x.y = x; x }}",
            "The object is nested too deeply, or contains itself."),
    };

    public static DiagnosticDescriptor MemoryLimit { get; } = new("TPL035", Severity.Error, "The template uses too much memory")
    {
        Meaning = "The values that the template creates exceed the memory limit of a render.",
        Cause = "The limit prevents the system from terminating the program.",
        Remedy = "Process fewer or shorter values.",
        Example = new(
            ExampleKind.Description,
            "A loop that doubles a list 40 times.",
            "The texts and lists of the template use more than 1024 MB of memory."),
    };

    public static DiagnosticDescriptor NotFinite { get; } = new("TPL040", Severity.Error, "The result is not a finite number")
    {
        Meaning = "A number is divided by zero, or the result is too large for exact arithmetic.",
        Cause = "Infinite and undefined numbers cannot be printed.",
        Remedy = "Check the divisor first: `if x != 0`.",
        Example = new(
            ExampleKind.Template,
            "{{ 1 / 0 }}",
            "The result is infinite or undefined because of a division by zero."),
    };

    public static DiagnosticDescriptor Date { get; } = new("TPL041", Severity.Error, "The date cannot be used")
    {
        Meaning = "A date or time span cannot be read, written or computed, or a function reads the clock.",
        Cause = "Notes are reproducible: the same input gives the same output on every day.",
        Remedy = "Use dates of the note such as `note.date`, and patterns such as `%Y-%m-%d`.",
        Example = new(
            ExampleKind.Template,
            "{{ date.now }}",
            "The clock is not available: the same input must give the same output on every day."),
    };

    public static DiagnosticDescriptor Culture { get; } = new("TPL042", Severity.Error, "The culture is not available")
    {
        Meaning = "A function uses an unsupported culture.",
        Cause = "The result would depend on the machine.",
        Remedy = "Use `zh-CN` or `en-US`; the `fmt` functions write both languages.",
        Example = new(
            ExampleKind.Template,
            """
            {{ 1234.5 | object.format "N2" "fr-FR" }}
            """,
            "The culture `fr-FR` is not available."),
    };

    public static DiagnosticDescriptor Pattern { get; } = new("TPL043", Severity.Error, "The pattern cannot be used")
    {
        Meaning = "A regular expression is null, too long or invalid.",
        Cause = "The pattern cannot be used in a search.",
        Remedy = "Check brackets and backslashes; write patterns as verbatim strings.",
        Example = new(
            ExampleKind.Template,
            """
            {{ "abc" | regex.match null }}
            """,
            "The pattern is null."),
    };

    public static DiagnosticDescriptor AlwaysTrue { get; } = new("TPL050", Severity.Warning, "The condition is always true")
    {
        Meaning = "The condition is 0 or an empty text, which are both true in templates.",
        Cause = "They are false in most other languages, so the opposite was probably intended.",
        Remedy = "Compare: `x != 0`, `x != \"\"`, or `x | string.empty`.",
        Example = new(
            ExampleKind.Template,
            """
            {{ x = 0; if x; "true"; end }}
            """,
            "The condition is 0, which is true."),
    };

    public static DiagnosticDescriptor HiddenBuiltin { get; } = new("TPL051", Severity.Warning, "A key hides a built-in function")
    {
        Meaning = "A value of the note has the name of a namespace of functions, such as `math`.",
        Cause = "Templates can no longer call the functions of the namespace.",
        Remedy = "Rename the key.",
        Example = new(
            ExampleKind.Description,
            "A program that passes values with the key `math` to the templates.",
            "The key `math` hides the built-in namespace of the same name: templates can no longer call `math.…`."),
    };

    internal static DiagnosticGroup Group => new(
        "templates and expressions",
        [
            Syntax, UnclosedCode, DepthLimit, UnknownVariable, UnknownFunction, UnknownMember, NullTarget, Arguments,
            Types, ReadOnly, Index, Target, Jump, Include, LoopLimit, RecursionLimit, LengthLimit, TimeLimit,
            ObjectDepthLimit, MemoryLimit, NotFinite, Date, Culture, Pattern, AlwaysTrue, HiddenBuiltin,
        ]);
}
