using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Builtins;

/// <summary>
/// The names that every template sees: those of Scriban, each with the function of Scriban that implements it, or with
/// a separate implementation where that of Scriban is inexact, platform-dependent or unlimited.
/// </summary>
internal static class BuiltinTable
{
    private static readonly Lazy<Library>[] Libraries =
    [
        new(ArrayFunctions.Create),
        new(DateFunctions.Create),
        new(HtmlFunctions.Create),
        new(MathFunctions.Create),
        new(ObjectFunctions.Create),
        new(RegexFunctions.Create),
        new(StringFunctions.Create),
        new(TimeSpanFunctions.Create),
    ];

    private static readonly string[] LibraryNames = ["array", "date", "html", "math", "object", "regex", "string", "timespan"];

    private static readonly (string Name, object Value)[] Others =
    [
        ("empty", EmptyScriptObject.Default),
        ("blank", EmptyScriptObject.Default),
        ("include", IncludeFunctions.Include),
        ("include_join", IncludeFunctions.IncludeJoin),
    ];

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => LibraryNames.Concat(Others.Select(other => other.Name));

    /// <summary>True for the name of a built-in.</summary>
    /// <param name="name">A name.</param>
    public static bool Contains(string name) => Array.IndexOf(LibraryNames, name) >= 0 || Array.Exists(Others, other => other.Name == name);

    /// <summary>The shared namespace of a name; null when there is none. It must not be changed.</summary>
    /// <param name="name">A name.</param>
    public static Library? LibraryOf(string name) => Array.IndexOf(LibraryNames, name) is >= 0 and var i ? Libraries[i].Value : null;

    /// <summary>The value of a name in one render: a copy of a namespace, a function, or a value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public static bool TryCreate(string name, out object? value)
    {
        if (LibraryOf(name) is { } library)
        {
            value = library.Copy();
            return true;
        }

        value = Array.Find(Others, other => other.Name == name).Value;
        return value is not null;
    }

    /// <summary>The full name of a function that was written without its namespace, possibly misspelt; null for none.</summary>
    /// <param name="name">The name as it was written.</param>
    public static string? FindFunction(string name)
    {
        foreach (string library in LibraryNames)
        {
            if (LibraryOf(library)!.Contains(name))
            {
                return $"{library}.{name}";
            }
        }

        return Spelling.Nearest(name, Names);
    }
}
