using System.Collections.Immutable;
using System.Globalization;

using Scriban.Runtime;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating;

/// <summary>The environment of a render. A context can be used for many renders, one at a time.</summary>
public sealed class TemplateContext
{
    private readonly Dictionary<string, Template?> _included = new(StringComparer.Ordinal);

    /// <summary>The source of includes; null if there are none.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>The limits of a render.</summary>
    public TemplateLimits Limits { get; init; } = TemplateLimits.Report;

    /// <summary>The conditions that are errors.</summary>
    public TemplateStrictness Strictness { get; init; } = TemplateStrictness.Report;

    /// <summary>The parser options of included templates.</summary>
    public TemplateParserOptions ParserOptions { get; init; } = TemplateParserOptions.Default;

    /// <summary>The culture of numbers and dates that are printed without a format. The machine's culture is never used.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The language of the report helpers and of missing values.</summary>
    public ReportLanguage Language { get; init; }

    /// <summary>The text of a missing value, by reason; null for the default: <c>--</c>, in English <c>n.a.</c> and <c>n.m.</c>.</summary>
    public Func<MissingReason, string>? MissingText { get; init; }

    /// <summary>The clock that <c>date.now</c> reads; null makes it an error, because the output of a render must be reproducible.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The seed of <c>math.random</c> and <c>math.uuid</c>; null makes them errors.</summary>
    public long? RandomSeed { get; init; }

    /// <summary>True to trace the data behind each span of the output.</summary>
    public bool TracksOrigins { get; init; } = true;

    /// <summary>True to indent each line of a value or an include like the line that prints it.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>True to indent empty lines as well.</summary>
    public bool IndentsEmptyLines { get; init; } = true;

    /// <summary>Ends the render with an exception, when its result is no longer needed.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>
    /// Ends the render with an error, when its time limit is exceeded. The clock is outside the engine, so that a test
    /// can use its own; a running pattern search continues, for at most <see cref="TemplateLimits.RegexTime"/>.
    /// </summary>
    public CancellationToken Deadline { get; init; }

    /// <summary>Values by name: a <see cref="DataValue"/>, a <see cref="Library"/>, or a value of Scriban.</summary>
    internal Dictionary<string, object?> Globals { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a value that templates see under a name. A later value replaces an earlier one with the same name.</summary>
    /// <param name="name">The name; see <see cref="IsReserved"/> for names that would hide a built-in.</param>
    /// <param name="value">The value; its members and items keep their origins.</param>
    public void Add(string name, DataValue value) => Globals[name] = value;

    /// <summary>Adds every entry of a map as a separate value.</summary>
    /// <param name="values">The values by name.</param>
    /// <param name="diagnostics">Receives a warning for each name that hides a built-in.</param>
    public void AddAll(MapValue values, DiagnosticBag diagnostics)
    {
        foreach (MapEntry entry in values.Entries)
        {
            if (IsReserved(entry.Key))
            {
                diagnostics.Report(
                    TemplateCodes.HiddenBuiltin,
                    entry.KeySpan,
                    $"The key `{entry.Key}` hides the built-in namespace of the same name: templates can no longer call `{entry.Key}.…`.",
                    "Rename the key.");
            }

            Add(entry.Key, entry.Value);
        }
    }

    /// <summary>Adds a function that templates can call.</summary>
    /// <param name="name">The name; a dot separates an object from its function: <c>house.analyst</c>.</param>
    /// <param name="parameters">Names of the parameters; a name ending in <c>?</c> is optional.</param>
    /// <param name="body">The function; omitted arguments are null.</param>
    public void AddFunction(string name, ImmutableArray<string> parameters, Func<ImmutableArray<DataValue?>, DataValue?> body)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        var function = new Builtin(name, string.Join(' ', parameters), (in Call call) => call.Bridge(body));
        if (dot < 0)
        {
            Globals[name] = function;
            return;
        }

        string owner = name[..dot];
        if (!Globals.TryGetValue(owner, out object? target) || target is not Library library)
        {
            library = new Library(owner);
            Globals[owner] = library;
        }

        library.SetValue(name[(dot + 1)..], function, readOnly: true);
    }

    /// <summary>True for the name of a built-in, which a value with that name would hide.</summary>
    /// <param name="name">A name.</param>
    public static bool IsReserved(string name) => BuiltinTable.Contains(name);

    /// <summary>Passes the values to a render, which may change its copy.</summary>
    /// <param name="root">Receives them.</param>
    /// <param name="data">Converts values of the data to values of Scriban.</param>
    internal void CopyGlobals(ScriptObject root, DataReader data)
    {
        foreach ((string name, object? value) in Globals)
        {
            root.SetValue(name, value is DataValue given ? data.Read(given) : value is Library library ? library.Copy() : value, readOnly: false);
        }
    }

    /// <summary>The parsed template of an include, read once per context.</summary>
    internal Template? Include(string name, DiagnosticBag diagnostics, out SourceText? source)
    {
        if (_included.TryGetValue(name, out Template? template) && template is not null)
        {
            source = template.Source;
            return template;
        }

        source = Loader?.Load(name);
        template = source is null ? null : Template.Parse(source, diagnostics, ParserOptions);
        _included[name] = template;
        return template;
    }
}
