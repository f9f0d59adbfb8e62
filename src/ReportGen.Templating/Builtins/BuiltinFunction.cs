using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The body of a function of the engine.</summary>
/// <param name="call">The call: arguments, place, evaluator.</param>
internal delegate Value BuiltinBody(in Call call);

/// <summary>A function of the engine.</summary>
internal sealed class BuiltinFunction : FunctionValue
{
    private readonly string[] _parameters;
    private readonly BuiltinBody _body;

    /// <summary>Creates a function.</summary>
    /// <param name="name">Full name, such as <c>string.upcase</c>.</param>
    /// <param name="signature">Names of the parameters, parted by blanks; <c>name?</c> may be left out; a last <c>...</c> takes any number more.</param>
    /// <param name="body">What it does.</param>
    public BuiltinFunction(string name, string signature, BuiltinBody body)
    {
        Name = name;
        _body = body;
        string[] names = signature.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        HasRest = names.Length > 0 && names[^1] == "...";
        names = HasRest ? names[..^1] : names;
        Required = names.TakeWhile(parameter => !parameter.EndsWith('?')).Count();
        _parameters = Array.ConvertAll(names, parameter => parameter.TrimEnd('?'));
    }

    public override string Name { get; }

    public override IReadOnlyList<string> Parameters => _parameters;

    public override int Required { get; }

    public override bool HasRest { get; }

    /// <summary>True when arguments of any name are handed on.</summary>
    public bool TakesNames { get; init; }

    public Value Invoke(Evaluator evaluator, Expression caller, int start, int count)
    {
        var call = new Call(evaluator, this, caller, start, count);
        evaluator.CheckTime(caller);
        foreach (Value argument in evaluator.ArgumentsAt(start, count))
        {
            if (argument.Kind is ValueKind.Text && argument.AsText.Length >= Evaluator.CharactersPerStep)
            {
                evaluator.CountWork(caller, argument.AsText.Length / Evaluator.CharactersPerStep);
            }
        }

        Value result = _body(call);
        if (result.Kind is ValueKind.Text && result.AsText.Length >= Evaluator.CharactersPerStep)
        {
            evaluator.CountResult(caller, result.AsText.Length);
        }

        return result;
    }
}
