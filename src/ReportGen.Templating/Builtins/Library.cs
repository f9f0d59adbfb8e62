using Scriban.Runtime;

namespace ReportGen.Templating.Builtins;

/// <summary>A namespace of functions. A render has its own copy, which its templates may add to.</summary>
/// <param name="name">The name that templates write.</param>
internal class Library(string name) : ScriptObject(0, autoImportStaticsFromThisType: false)
{
    /// <summary>The name that templates write.</summary>
    public string Name { get; } = name;

    /// <summary>Adds a function.</summary>
    /// <param name="function">Its name in the namespace.</param>
    /// <param name="signature">See <see cref="Builtin"/>.</param>
    /// <param name="body">What it does.</param>
    public void Add(string function, string signature, BuiltinBody body) =>
        SetValue(function, new Builtin($"{Name}.{function}", signature, body), readOnly: true);

    /// <summary>The functions of the namespace.</summary>
    public IEnumerable<Builtin> Functions => Values.OfType<Builtin>();

    /// <summary>A copy for a render.</summary>
    public Library Copy() => (Library)Clone(deep: false);
}
