using System.Text.RegularExpressions;

using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using Scriban.Runtime;
using Scriban.Syntax;

using ScribanContext = Scriban.TemplateContext;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// One render: Scriban's context with what a note needs on top. Every override is a documented virtual member of
/// Scriban; each file of this class has one subject.
/// </summary>
internal sealed partial class RenderContext : ScribanContext
{
    // What a template reads again is kept; one that makes patterns by the thousand fills no memory.
    private const int MaximumPatterns = 64;

    private readonly Dictionary<string, int> _cycles = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private Dictionary<(string Pattern, RegexOptions Options), Regex>? _patterns;
    private RandomSource? _random;

    /// <summary>Creates a context for one render.</summary>
    /// <param name="host">The values, the loader, the limits and the switches.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public RenderContext(TemplateContext host, DiagnosticBag diagnostics)
        : base(new BuiltinScope())
    {
        Host = host;
        Strictness = host.Strictness;
        Budget = new Budget(host.Limits, host.CancellationToken, host.Deadline);
        Data = new DataReader(host.TracksOrigins);
        _diagnostics = diagnostics;
        LoopLimit = host.Limits.Loop;
        // In the product calls and includes are counted by their frames: Scriban counts an include twice, and every builtin.
        RecursiveLimit = IsScriban ? host.Limits.Recursion : 0;
        ObjectRecursionLimit = host.Limits.ObjectDepth;
        LimitToString = host.Limits.CutsLongText ? host.Limits.TextLength : 0;
        RegexTimeOut = host.Limits.RegexTime > TimeSpan.Zero ? host.Limits.RegexTime : Regex.InfiniteMatchTimeout;
        CancellationToken = host.CancellationToken;
        NewLine = "\n";
        AutoIndent = host.AutoIndent;
        IndentOnEmptyLines = host.IndentsEmptyLines;
        StrictVariables = Strictness.Variables;
        EnableRelaxedTargetAccess = !Strictness.Targets;
        EnableRelaxedFunctionAccess = !Strictness.Functions;
        EnableRelaxedIndexerAccess = !Strictness.Indexes;
        // In the product a member that is not there is reported by TryGetMember, which knows what was meant.
        EnableRelaxedMemberAccess = !IsScriban || !Strictness.Members;
        if (!IsScriban)
        {
            TryGetVariable = (_, span, variable, out value) => FailVariable(span, variable, out value);
            TryGetMember = (_, span, target, member, out value) => FailMember(span, target, member, out value);
        }

        PushCulture(host.Culture);
        var root = new ScriptObject();
        host.CopyGlobals(root, Data);
        PushGlobal(root);
        PushOutput(NewOutput());
    }

    /// <summary>The values, the loader, the limits and the switches.</summary>
    public TemplateContext Host { get; }

    /// <summary>What is an error.</summary>
    public TemplateStrictness Strictness { get; }

    /// <summary>What the render has used of its limits.</summary>
    public Budget Budget { get; }

    /// <summary>Turns values of the data into values of Scriban.</summary>
    public DataReader Data { get; }

    /// <summary>The texts of the templates that have run.</summary>
    public SourceTable Sources { get; } = new();

    /// <summary>True to do as Scriban does where the product has reasons to do otherwise.</summary>
    public bool IsScriban => Strictness.StopsAtFirstError;

    /// <summary>True when numbers are exact, as in the product: those of different types are equal, and have an order, by their values.</summary>
    public bool IsExact => Host.ParserOptions.FloatsAreDecimal;

    /// <summary>The pattern of printed dates, which templates can set as <c>date.format</c>.</summary>
    public string DateFormat => DateLibrary?.Format ?? DateFormats.Default;

    /// <summary>The builtin <c>date</c>; null when a value of the data hides it.</summary>
    private DateLibrary? DateLibrary
    {
        get
        {
            bool isStrict = StrictVariables;
            StrictVariables = false;
            try
            {
                return GetValue(DateVariable) as DateLibrary;
            }
            finally
            {
                StrictVariables = isStrict;
            }
        }
    }

    private static ScriptVariableGlobal DateVariable { get; } = new("date");

    /// <summary>The next place in a cycle, from 0 up.</summary>
    /// <param name="group">The name of the cycle.</param>
    public int NextInCycle(string group)
    {
        _cycles.TryGetValue(group, out int next);
        _cycles[group] = next + 1;
        return next;
    }

    /// <summary>A regular expression, read once per render.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="options">How it is read.</param>
    public Regex Pattern(string pattern, RegexOptions options)
    {
        _patterns ??= [];
        if (!_patterns.TryGetValue((pattern, options), out Regex? regex))
        {
            if (_patterns.Count >= MaximumPatterns)
            {
                _patterns.Clear();
            }

            regex = new Regex(pattern, options, RegexTimeOut);
            _patterns.Add((pattern, options), regex);
        }

        return regex;
    }

    /// <summary>The random numbers of the render; an error when the context has no seed.</summary>
    /// <param name="call">Who asks.</param>
    public RandomSource Random(in Call call)
    {
        if (_random is null && Host.RandomSeed is null)
        {
            throw call.Fail(TemplateCodes.Arguments, "A note has no random numbers: the same input must give the same bytes every time.", "Write the value out.");
        }

        return _random ??= new RandomSource(Host.RandomSeed!.Value);
    }

    /// <summary>Renders a template as far as it goes; null when it had to stop.</summary>
    /// <param name="template">The template.</param>
    /// <param name="isWhole">False when something failed.</param>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public Core.Sources.TracedText? Run(Template template, out bool isWhole)
    {
        Sources.Add(template);
        var output = (TracedOutput)Output;
        bool isStopped = false;
        try
        {
            if (template.Page is { } page && Evaluate(page) is { } returned)
            {
                Write(page.Span, returned);
            }
        }
        catch (ScriptRuntimeException fault) when (Examine(fault))
        {
            Report(fault);
            isStopped = true;
        }

        isWhole = _errors == 0;
        Core.Sources.TracedText? result = isStopped ? null : output.Buffer.ToTracedText();
        output.Buffer.Release();
        return result;
    }

    private TracedOutput NewOutput() => new(Sources, (length, added) => Budget.CountOutput(_shown, length, added), Host.TracksOrigins);
}
