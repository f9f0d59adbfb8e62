using Scriban.Runtime;

namespace ReportGen.Templating.Builtins;

/// <summary>A namespace of functions. Each render has its own copy, to which its templates may add.</summary>
/// <param name="name">The name used in templates.</param>
internal class Library(string name) : ScriptObject(0, autoImportStaticsFromThisType: false)
{
    /// <summary>The name used in templates.</summary>
    public string Name { get; } = name;

    /// <summary>Adds a function.</summary>
    /// <param name="function">Its name in the namespace.</param>
    /// <param name="signature">See <see cref="Builtin"/>.</param>
    /// <param name="body">The body of the function.</param>
    public void Add(string function, string signature, BuiltinBody body) =>
        SetValue(function, new Builtin($"{Name}.{function}", signature, body), readOnly: true);

    /// <summary>The functions of the namespace.</summary>
    public IEnumerable<Builtin> Functions => Values.OfType<Builtin>();

    /// <summary>A copy for a render.</summary>
    public Library Copy() => (Library)Clone(deep: false);
}
