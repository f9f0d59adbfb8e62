namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about templates and expressions.</summary>
public static class TemplateCodes
{
    public static DiagnosticDescriptor Syntax { get; } = new("TPL001", Severity.Error, "The template cannot be read")
    {
        Meaning = "The code between `{{` and `}}` does not follow the grammar of the template language.",
        Cause = "Nothing can be computed from it.",
        Remedy = "Follow the hint; the manual of templates gives the grammar.",
        Example = new(
            ExampleKind.Template,
            "{{ 1 + }}",
            "Expected a value behind the operator instead of `}}`."),
    };

    public static DiagnosticDescriptor UnclosedCode { get; } = new("TPL002", Severity.Warning, "A code block is not closed")
    {
        Meaning = "A `{{` has no `}}` behind it, and what follows can be read as code.",
        Cause = "The text behind it is not printed but run.",
        Remedy = "Write `}}` where the code ends.",
        Example = new(
            ExampleKind.Template,
            "{{ x = 1",
            "The code block that opens here is never closed; all that follows was read as code."),
    };

    public static DiagnosticDescriptor DepthLimit { get; } = new("TPL003", Severity.Error, "Expressions or blocks are nested too deeply")
    {
        Meaning = "The nesting exceeds the number of levels that can be read.",
        Cause = "The limit keeps a malformed or hostile template from exhausting the stack.",
        Remedy = "Split the expression: assign parts of it to variables first.",
        Example = new(
            ExampleKind.Description,
            "An expression of 1000 opening brackets.",
            "Expressions or blocks are nested too deep."),
    };

    public static DiagnosticDescriptor UnknownVariable { get; } = new("TPL010", Severity.Error, "There is no variable or function of the name")
    {
        Meaning = "The expression names something that is neither a variable, nor a value of the note, nor a function.",
        Cause = "An empty result would leave a gap in the text.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Template,
            "{{ dta.segments }}",
            "There is no variable or function `dta`."),
    };

    public static DiagnosticDescriptor UnknownFunction { get; } = new("TPL011", Severity.Error, "There is no function of the name")
    {
        Meaning = "A function is called that does not exist, or a value is called that is not a function.",
        Cause = "The value cannot be computed.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Template,
            "{{ 3.14159 | fmt.numbr 2 }}",
            "There is no function `fmt.numbr`."),
    };

    public static DiagnosticDescriptor UnknownMember { get; } = new("TPL012", Severity.Error, "The value has no member of the name")
    {
        Meaning = "An expression asks an object or a table for a member, column or row that it does not have.",
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
        Cause = "Null has neither members nor items.",
        Remedy = "Check the name, or give the variable a value before.",
        Example = new(
            ExampleKind.Template,
            "{{ x = null; x.y = 1 }}",
            "`x` is null: its member `y` cannot be set."),
    };

    public static DiagnosticDescriptor Arguments { get; } = new("TPL014", Severity.Error, "The arguments of a function are not possible")
    {
        Meaning = "A function is called with too many or too few arguments, with an unknown parameter, or with a value that it does not take.",
        Cause = "The result is not defined.",
        Remedy = "Follow the hint; the manual of templates lists functions and parameters.",
        Example = new(
            ExampleKind.Template,
            "{{ 1 | fmt.number 99 }}",
            "A note shows 0 to 10 fraction digits."),
    };

    public static DiagnosticDescriptor Types { get; } = new("TPL015", Severity.Error, "The value has another type than needed")
    {
        Meaning = "An operator or function is applied to a value of the wrong type, such as a number to a text.",
        Cause = "The result is not defined.",
        Remedy = "Convert the value first, or correct the expression.",
        Example = new(
            ExampleKind.Template,
            """
            {{ "a" * "b" }}
            """,
            "A text can only be multiplied by a whole number."),
    };

    public static DiagnosticDescriptor ReadOnly { get; } = new("TPL016", Severity.Error, "The variable cannot be assigned")
    {
        Meaning = "The template assigns to a variable or member that is read-only.",
        Cause = "Data of the note are the same in every part of it.",
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
        Remedy = "Items count from 0; -1 is the last one.",
        Example = new(
            ExampleKind.Template,
            "{{ x = [1, 2]; x[-5] = 3 }}",
            "The index lies before the first item."),
    };

    public static DiagnosticDescriptor Target { get; } = new("TPL018", Severity.Error, "Nothing can be assigned to the expression")
    {
        Meaning = "The left side of `=` is not a variable, member or item.",
        Cause = "A result has no place to keep a value.",
        Remedy = "Assign to a variable, a member or an item.",
        Example = new(
            ExampleKind.Template,
            "{{ (1 + 2) = 3 }}",
            "Nothing can be assigned to this expression."),
    };

    public static DiagnosticDescriptor Jump { get; } = new("TPL019", Severity.Error, "`break` or `continue` stands outside a loop")
    {
        Meaning = "The statement is not inside `for` or `while`.",
        Cause = "There is no loop to leave or to continue.",
        Remedy = "Use `ret` to leave a function or a template.",
        Example = new(
            ExampleKind.Template,
            "{{ break }}",
            "`break` stands outside of a loop."),
    };

    public static DiagnosticDescriptor Include { get; } = new("TPL020", Severity.Error, "The template to include cannot be used")
    {
        Meaning = "`include` names a template that does not exist, has errors, or has an empty name.",
        Cause = "The part of the text would be missing.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Template,
            "{{ include 'risk.sbn' }}",
            "There is no template `risk.sbn`."),
    };

    public static DiagnosticDescriptor LoopLimit { get; } = new("TPL030", Severity.Error, "Too many items or iterations")
    {
        Meaning = "A loop, range or array exceeds the number of items that the message gives.",
        Cause = "The limit stops a loop that does not end.",
        Remedy = "Loop over fewer items.",
        Example = new(
            ExampleKind.Template,
            "{{ for i in 1..1000000 }}x{{ end }}",
            "The range has more than 100000 numbers."),
    };

    public static DiagnosticDescriptor RecursionLimit { get; } = new("TPL031", Severity.Error, "Functions or includes are nested too deeply")
    {
        Meaning = "Functions or templates call each other in more levels than are allowed.",
        Cause = "The limit stops a function that calls itself without end.",
        Remedy = "Check the condition that ends the recursion.",
        Example = new(
            ExampleKind.Template,
            "{{ func f; f; end; f }}",
            "Functions and includes call each other more than 100 deep."),
    };

    public static DiagnosticDescriptor LengthLimit { get; } = new("TPL032", Severity.Error, "A text or number is too long")
    {
        Meaning = "A text, a number or the output exceeds the length that the message gives.",
        Cause = "The limit stops a template that writes without end.",
        Remedy = "Make a shorter text, or look for a loop that writes too much.",
        Example = new(
            ExampleKind.Template,
            """
            {{ "x" * 2000000 }}
            """,
            "The text would be longer than 1048576 characters."),
    };

    public static DiagnosticDescriptor TimeLimit { get; } = new("TPL033", Severity.Error, "The template takes too long")
    {
        Meaning = "The template takes more steps, or its patterns more time, than are allowed.",
        Cause = "The limit stops a template that does not end.",
        Remedy = "Look for a loop that does not end, and write simpler patterns.",
        Example = new(
            ExampleKind.Description,
            "Three loops of 50000 items inside of each other.",
            "The template takes more than 20000000 steps."),
    };

    public static DiagnosticDescriptor ObjectDepthLimit { get; } = new("TPL034", Severity.Error, "The object is nested too deeply")
    {
        Meaning = "An object that is printed holds itself, or is nested in more levels than are printed.",
        Cause = "Printing it would not end.",
        Remedy = "Print one of its members.",
        Example = new(
            ExampleKind.Template,
            "{{ x = {}; x.y = x; x }}",
            "The object nests too deep, or holds itself."),
    };

    public static DiagnosticDescriptor MemoryLimit { get; } = new("TPL035", Severity.Error, "The template uses too much memory")
    {
        Meaning = "The values that the template makes exceed the memory that one render may use.",
        Cause = "The limit keeps the program from being ended by the system.",
        Remedy = "Work on fewer or shorter values.",
        Example = new(
            ExampleKind.Description,
            "A loop that doubles a list 40 times.",
            "The template uses more than 1073741824 bytes of memory."),
    };

    public static DiagnosticDescriptor NotFinite { get; } = new("TPL040", Severity.Error, "The result is not a finite number")
    {
        Meaning = "A number is divided by zero, or the result is too large to be computed exactly.",
        Cause = "Infinite and undefined numbers cannot be printed.",
        Remedy = "Check the divisor first: `if x != 0`.",
        Example = new(
            ExampleKind.Template,
            "{{ 1 / 0 }}",
            "The result is infinite or undefined: a number is divided by zero."),
    };

    public static DiagnosticDescriptor Date { get; } = new("TPL041", Severity.Error, "The date cannot be used")
    {
        Meaning = "A date or span of time cannot be read, written or computed, or a function asks for the clock.",
        Cause = "A note has no clock: the same input gives the same bytes on every day.",
        Remedy = "Use dates of the note such as `note.date`, and patterns such as `%Y-%m-%d`.",
        Example = new(
            ExampleKind.Template,
            "{{ date.now }}",
            "A note has no clock: the same input must give the same bytes on every day."),
    };

    public static DiagnosticDescriptor Culture { get; } = new("TPL042", Severity.Error, "The culture is not available")
    {
        Meaning = "A function is asked to write in a culture other than those that are supported.",
        Cause = "The names of days and months would depend on the machine.",
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
        Meaning = "A regular expression is null, too long or not valid.",
        Cause = "Nothing can be searched for with it.",
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
        Meaning = "The condition is 0 or an empty text, both of which are true in templates.",
        Cause = "In most other languages they are false, so that the opposite was probably meant.",
        Remedy = "Compare: `x != 0`, `x != \"\"`, or `x | string.empty`.",
        Example = new(
            ExampleKind.Template,
            """
            {{ x = 0; if x; "true"; end }}
            """,
            "The condition is 0, which is true."),
    };

    public static DiagnosticDescriptor HiddenBuiltin { get; } = new("TPL051", Severity.Warning, "A key hides a builtin function")
    {
        Meaning = "A value of the note has the name of a group of functions, such as `math`.",
        Cause = "Templates can no longer call the functions of the group.",
        Remedy = "Give the key another name.",
        Example = new(
            ExampleKind.Description,
            "A program that hands values with the key `math` to the templates.",
            "The key `math` hides the builtin of the same name: templates cannot call `math.…` any more."),
    };

    internal static DiagnosticGroup Group => new(
        "templates and expressions",
        [
            Syntax, UnclosedCode, DepthLimit, UnknownVariable, UnknownFunction, UnknownMember, NullTarget, Arguments,
            Types, ReadOnly, Index, Target, Jump, Include, LoopLimit, RecursionLimit, LengthLimit, TimeLimit,
            ObjectDepthLimit, MemoryLimit, NotFinite, Date, Culture, Pattern, AlwaysTrue, HiddenBuiltin,
        ]);
}
