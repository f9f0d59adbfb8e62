using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The builtins of the language, one object a namespace. Shared by all renders: a template that changes one gets a copy.</summary>
internal static class BuiltinLibrary
{
    private static readonly ScriptObject Date = DateFunctions.Create();

    /// <summary>The names that every template sees.</summary>
    public static ScriptObject Root { get; } = CreateRoot();

    /// <summary>True for the object <c>date</c>, which is also called as a function: <c>date "2024-02-27"</c>.</summary>
    public static bool IsDate(object? target) => ReferenceEquals(target, Date);

    /// <summary>True for <c>date.format</c>, which a template sets for itself.</summary>
    public static bool IsDateFormat(object? target, string member) => IsDate(target) && member == "format";

    /// <summary>The full name of a function that was written without its namespace, or nearly so; null for none.</summary>
    public static string? FindFunction(string name)
    {
        for (int i = 0; i < Root.Count; i++)
        {
            if (Root.ValueAt(i).Reference is ScriptObject library && library.Contains(name))
            {
                return $"{Root.KeyAt(i)}.{name}";
            }
        }

        return Spelling.Nearest(name, Root.Keys);
    }

    private static ScriptObject CreateRoot()
    {
        var root = new ScriptObject { Name = "builtins" };
        root.Set("array", Value.Of(ArrayFunctions.Create()));
        root.Set("date", Value.Of(Date));
        root.Set("empty", Value.Empty);
        root.Set("html", Value.Of(HtmlFunctions.Create()));
        root.Set("include", Value.Of(IncludeFunctions.Include));
        root.Set("include_join", Value.Of(IncludeFunctions.IncludeJoin));
        root.Set("math", Value.Of(MathFunctions.Create()));
        root.Set("object", Value.Of(ObjectFunctions.Create()));
        root.Set("regex", Value.Of(RegexFunctions.Create()));
        root.Set("string", Value.Of(StringFunctions.Create()));
        root.Set("timespan", Value.Of(TimeSpanFunctions.Create()));
        return root;
    }

    /// <summary>Adds a function to a namespace.</summary>
    public static void Add(this ScriptObject library, string name, string signature, BuiltinBody body) =>
        library.Set(name, Value.Of(new BuiltinFunction($"{library.Name}.{name}", signature, body)));
}
