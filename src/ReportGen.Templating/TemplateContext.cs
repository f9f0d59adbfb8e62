using System.Collections.Immutable;
using System.Globalization;

using Scriban.Runtime;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating;

/// <summary>All that a render works with. A context can serve many renders, one at a time.</summary>
public sealed class TemplateContext
{
    private readonly Dictionary<string, Template?> _included = new(StringComparer.Ordinal);

    /// <summary>Where includes come from; null when there are none.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>How much a render may use.</summary>
    public TemplateLimits Limits { get; init; } = TemplateLimits.Report;

    /// <summary>What is an error.</summary>
    public TemplateStrictness Strictness { get; init; } = TemplateStrictness.Report;

    /// <summary>How included templates are read.</summary>
    public TemplateParserOptions ParserOptions { get; init; } = TemplateParserOptions.Default;

    /// <summary>The culture of numbers and dates that are printed as they are. Nothing reads the machine's culture.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The language of the report helpers and of missing values.</summary>
    public ReportLanguage Language { get; init; }

    /// <summary>What stands for a missing value, by reason; null for the house's rule: <c>--</c>, in English <c>n.a.</c> and <c>n.m.</c>.</summary>
    public Func<MissingReason, string>? MissingText { get; init; }

    /// <summary>The clock that <c>date.now</c> reads; null makes it an error, for a render must give the same bytes every time.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The seed of <c>math.random</c> and <c>math.uuid</c>; null makes them errors.</summary>
    public long? RandomSeed { get; init; }

    /// <summary>True to keep track of which data stands behind which stretch of the output.</summary>
    public bool TracksOrigins { get; init; } = true;

    /// <summary>True to indent each line of a value or an include as far as the line that prints it.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>True to indent empty lines too.</summary>
    public bool IndentsEmptyLines { get; init; } = true;

    /// <summary>Ends the render by an exception: nobody wants its result any more.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>
    /// Ends the render with an error: its time is over. The clock behind it stands outside of the engine, so that a test
    /// can use its own; a pattern that is being searched for runs on, no longer than <see cref="TemplateLimits.RegexTime"/>.
    /// </summary>
    public CancellationToken Deadline { get; init; }

    /// <summary>Values by name: a <see cref="DataValue"/>, a <see cref="Library"/>, or a value of Scriban.</summary>
    internal Dictionary<string, object?> Globals { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a value that templates see under a name. The last one of a name counts.</summary>
    /// <param name="name">The name; see <see cref="IsReserved"/> for the ones that would hide a builtin.</param>
    /// <param name="value">The value; its members and items keep their origins.</param>
    public void Add(string name, DataValue value) => Globals[name] = value;

    /// <summary>Adds every entry of a map as a value of its own.</summary>
    /// <param name="values">The values by name.</param>
    /// <param name="diagnostics">Takes a warning for each name that hides a builtin.</param>
    public void AddAll(MapValue values, DiagnosticBag diagnostics)
    {
        foreach (MapEntry entry in values.Entries)
        {
            if (IsReserved(entry.Key))
            {
                diagnostics.Report(
                    TemplateCodes.HiddenBuiltin,
                    entry.KeySpan,
                    $"The key `{entry.Key}` hides the builtin of the same name: templates cannot call `{entry.Key}.…` any more.",
                    "Give the key another name.");
            }

            Add(entry.Key, entry.Value);
        }
    }

    /// <summary>Adds a function that templates can call.</summary>
    /// <param name="name">The name; a dot separates an object from its function: <c>house.analyst</c>.</param>
    /// <param name="parameters">Names of the parameters; a name ending in <c>?</c> may be left out.</param>
    /// <param name="body">The function: arguments that were left out are null.</param>
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

    /// <summary>True for a name that a builtin has: a value of that name would hide it.</summary>
    /// <param name="name">A name.</param>
    public static bool IsReserved(string name) => BuiltinTable.Contains(name);

    /// <summary>Hands the values to a render, which may change its own.</summary>
    /// <param name="root">Takes them.</param>
    /// <param name="data">Turns values of the data into values of Scriban.</param>
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
