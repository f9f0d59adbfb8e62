using System.Collections;

using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// One render: Scriban's context, extended for notes. Every override is a documented virtual member of
/// Scriban and delegates to the responsible type.
/// </summary>
internal sealed class RenderContext : ScribanContext
{
    private static readonly ScriptVariableGlobal DateVariable = new("date");

    private readonly Conversions _conversions;

    /// <summary>Creates a context for one render.</summary>
    /// <param name="host">The values, the loader, the limits and the switches.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public RenderContext(TemplateContext host, DiagnosticBag diagnostics)
        : base(new BuiltinScope())
    {
        Host = host;
        Budget = new Budget(host.Limits, host.CancellationToken, host.Deadline);
        Data = new DataReader(host.TracksOrigins);
        State = new RenderState(this);
        Faults = new FaultLog(this, diagnostics);
        Names = new UnknownNames(this);
        Conditions = new ConditionWarnings(this);
        Origins = new ValueOrigins(this);
        Accessors = new Accessors(this);
        Evaluator = new Evaluator(this);
        Statements = new Statements(this);
        Operators = new Operators(this);
        Texts = new TextJoining(this);
        Sequences = new Sequences(this);
        _conversions = new Conversions(this);
        Printer = new Printer(this);
        Inclusion = new Inclusion(this);
        ScribanSwitches.Set(this);
        PushCulture(host.Culture);
        var root = new ScriptObject();
        host.CopyGlobals(root, Data);
        PushGlobal(root);
        PushOutput(NewOutput());
    }

    /// <summary>The values, the loader, the limits and the switches.</summary>
    public TemplateContext Host { get; }

    /// <summary>The conditions that are errors.</summary>
    public TemplateStrictness Strictness => Host.Strictness;

    /// <summary>The usage of the render's limits.</summary>
    public Budget Budget { get; }

    /// <summary>Converts values of the data to values of Scriban.</summary>
    public DataReader Data { get; }

    /// <summary>The texts of the templates that have run.</summary>
    public SourceTable Sources { get; } = new();

    /// <summary>The state of built-ins between calls.</summary>
    public RenderState State { get; }

    /// <summary>The diagnostics.</summary>
    public FaultLog Faults { get; }

    /// <summary>Unknown names.</summary>
    public UnknownNames Names { get; }

    /// <summary>Conditions that are probably unintentionally true.</summary>
    public ConditionWarnings Conditions { get; }

    /// <summary>The data behind values that contain others.</summary>
    public ValueOrigins Origins { get; }

    /// <summary>Evaluates the nodes of a template.</summary>
    public Evaluator Evaluator { get; }

    /// <summary>Statements.</summary>
    public Statements Statements { get; }

    /// <summary>Operators.</summary>
    public Operators Operators { get; }

    /// <summary>Joins texts.</summary>
    public TextJoining Texts { get; }

    /// <summary>Items of arrays, ranges and lazy sequences.</summary>
    public Sequences Sequences { get; }

    /// <summary>Converts values to texts.</summary>
    public Printer Printer { get; }

    /// <summary>Nested templates.</summary>
    public Inclusion Inclusion { get; }

    /// <summary>Members of objects and items of lists.</summary>
    public Accessors Accessors { get; }

    /// <summary>True to follow Scriban where the product deviates from it.</summary>
    public bool IsScriban => Strictness.StopsAtFirstError;

    /// <summary>True when numbers are exact, as in the product: numbers of different types are compared by value.</summary>
    public bool IsExact => Host.ParserOptions.FloatsAreDecimal;

    /// <summary>The built-in <c>date</c>; null when a value of the data hides it.</summary>
    public DateLibrary? DateLibrary => ValueOrNull(DateVariable) as DateLibrary;

    /// <summary>The names of the variables that templates have set, and those of the data.</summary>
    public IEnumerable<string> GlobalNames => CurrentGlobal?.GetMembers() ?? [];

    /// <summary>Renders a template as far as possible; null if the render was stopped.</summary>
    /// <param name="template">The template.</param>
    /// <param name="isWhole">False if a statement failed.</param>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public Foundation.Sources.TracedText? Run(Template template, out bool isWhole)
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
        catch (ScriptRuntimeException fault) when (Faults.Examine(fault))
        {
            Faults.Report(fault);
            isStopped = true;
        }

        isWhole = Faults.Errors == 0;
        Foundation.Sources.TracedText? result = isStopped ? null : output.Buffer.ToTracedText();
        output.Buffer.Release();
        return result;
    }

    /// <summary>Creates an output that counts and traces the text written to it.</summary>
    public TracedOutput NewOutput() => new(Sources, (length, added) => Budget.CountOutput(Printer.Place, length, added), Host.TracksOrigins);

    /// <summary>The value of a variable; null, without an error, if it was never set.</summary>
    /// <param name="variable">The variable.</param>
    public object? ValueOrNull(ScriptVariableGlobal variable)
    {
        bool isStrict = StrictVariables;
        StrictVariables = false;
        try
        {
            return GetValue(variable);
        }
        finally
        {
            StrictVariables = isStrict;
        }
    }

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction) => Evaluator.Evaluate(scriptNode, aliasReturnedFunction);

    /// <inheritdoc/>
    public override ScribanContext Write(ScribanSpan span, object? textAsObject) => Printer.Write(textAsObject);

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false) => Printer.TextOf(value, nested);

    /// <inheritdoc/>
    public override bool ToBool(ScribanSpan span, object? value) => base.ToBool(span, _conversions.Condition(span, value));

    /// <inheritdoc/>
    public override int ToInt(ScribanSpan span, object? value) => _conversions.ToInt(span, value);

    /// <inheritdoc/>
    public override object? ToObject(ScribanSpan span, object? value, Type destinationType) =>
        destinationType.IsInstanceOfType(value) ? value : base.ToObject(span, Value.From(value).Raw, destinationType);

    /// <inheritdoc/>
    public override IList? ToList(ScribanSpan span, object? value) => value is Traced { Raw: null } ? null : base.ToList(span, value);

    /// <inheritdoc/>
    public override object? IsEmpty(ScribanSpan span, object? against) => Conversions.IsEmpty(against);

    /// <inheritdoc/>
    public override string GetTypeName(object? value) => Value.From(value).KindName ?? "null";

    /// <inheritdoc/>
    public override void Import(ScribanSpan span, object objectToImport) => _conversions.Import(span, objectToImport);

    /// <summary>Scriban's own evaluation of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="aliasReturnedFunction">True to return a function instead of calling it.</param>
    public object? BaseEvaluate(ScriptNode node, bool aliasReturnedFunction) => base.Evaluate(node, aliasReturnedFunction);

    /// <summary>Scriban's own text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="nested">True inside an array or an object.</param>
    public string? BaseText(object? value, bool nested) => base.ObjectToString(value, nested);

    /// <summary>Scriban's own conversion to a whole number.</summary>
    /// <param name="span">Where the value is written.</param>
    /// <param name="value">The value.</param>
    public int BaseToInt(ScribanSpan span, object? value) => base.ToInt(span, value);

    /// <summary>Scriban's own import of the members of an object.</summary>
    /// <param name="span">The statement.</param>
    /// <param name="value">The object.</param>
    public void BaseImport(ScribanSpan span, object value) => base.Import(span, value);

    /// <summary>Scriban's own access to the members of a value.</summary>
    /// <param name="target">The value.</param>
    public IObjectAccessor? BaseMembers(object target) => base.GetMemberAccessorImpl(target);

    /// <summary>Scriban's own access to the items of a value.</summary>
    /// <param name="target">The value.</param>
    /// <param name="type">Its type.</param>
    public IListAccessor? BaseItems(object target, Type type) => base.GetListAccessorImpl(target, type);

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => Accessors.OfMembers(target);

    /// <inheritdoc/>
    protected override IListAccessor? GetListAccessorImpl(object target, Type type) => Accessors.OfItems(target, type);
}
