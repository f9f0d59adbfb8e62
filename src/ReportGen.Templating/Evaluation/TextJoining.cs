using System.Globalization;

using Scriban.Syntax;

using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>Joins texts by <c>+</c> and by interpolation; each piece keeps its data and its location.</summary>
/// <param name="render">The render.</param>
internal sealed class TextJoining(RenderContext render)
{
    /// <summary>Concatenates two values as texts; each keeps its pieces.</summary>
    /// <param name="site">The operator and its location.</param>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    public Value Concatenate(in OperatorSite site, object? left, object? right)
    {
        string first = render.ObjectToString(left) ?? string.Empty;
        string second = render.ObjectToString(right) ?? string.Empty;
        render.Budget.CountText(site.Right, (long)first.Length + second.Length);
        object? firstTrace = render.Host.TracksOrigins ? render.Origins.OfShown(Value.From(left)) : null;
        object? secondTrace = render.Host.TracksOrigins ? render.Origins.OfShown(Value.From(right)) : null;
        if (firstTrace is null && secondTrace is null)
        {
            return Value.Of(string.Concat(first, second));
        }

        var text = new TextBuilder();
        text.Add(first, firstTrace, render.Sources.PlaceOf(site.Left));
        text.Add(second, secondTrace, render.Sources.PlaceOf(site.Right));
        render.Budget.CountPieces(site.Right, text.PieceCount);
        return text.ToValue();
    }

    /// <summary>Interpolated values are written in the invariant culture, whatever the culture of the context.</summary>
    /// <param name="expression">The expression.</param>
    public object? Evaluate(ScriptInterpolatedStringExpression expression)
    {
        render.PushCulture(CultureInfo.InvariantCulture);
        try
        {
            return EvaluateParts(expression).Boxed;
        }
        finally
        {
            render.PopCulture();
        }
    }

    private Value EvaluateParts(ScriptInterpolatedStringExpression expression)
    {
        var text = new TextBuilder();
        foreach (ScriptExpression part in expression.Parts)
        {
            if (part is ScriptLiteral { Value: string literal } written && render.Host.TracksOrigins && render.Sources.VerbatimPlaceOf(written.Span, literal) is { } place)
            {
                if (literal.Length > 0)
                {
                    text.AddVerbatim(literal, place);
                }

                continue;
            }

            AddText(text, render.Evaluate(part), part.Span);
        }

        render.Budget.CountText(expression.Span, text.Length);
        return text.ToValue();
    }

    private void AddText(TextBuilder text, object? value, in ScribanSpan span)
    {
        string? shown = render.ObjectToString(value);
        render.Budget.CheckLength(span, (long)text.Length + (shown?.Length ?? 0));
        text.Add(shown, render.Host.TracksOrigins ? render.Origins.OfShown(Value.From(value)) : null, render.Sources.PlaceOf(span));
    }
}
