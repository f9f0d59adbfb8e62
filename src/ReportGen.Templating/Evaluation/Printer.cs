using System.Globalization;
using System.Numerics;

using Scriban.Runtime;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Reporting;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using static System.FormattableString;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>Converts values to texts, and prints them with the data behind them.</summary>
/// <param name="render">The render.</param>
internal sealed class Printer(RenderContext render)
{
    private int _textLevel;

    /// <summary>The expression whose value is printed next.</summary>
    public ScribanSpan Place { get; set; }

    /// <summary>Prints a value.</summary>
    /// <param name="textAsObject">The value.</param>
    public Scriban.TemplateContext Write(object? textAsObject)
    {
        Value value = Value.From(textAsObject);
        if (textAsObject is null)
        {
            return render;
        }

        CheckFinite(value);
        string? text;
        try
        {
            text = TextOf(textAsObject);
        }
        catch (InvalidOperationException) when (!render.IsScriban)
        {
            throw new TemplateFault(Place, TemplateCodes.ObjectDepthLimit, "The object is nested too deeply, or contains itself.", "Print one of its members.");
        }

        if (string.IsNullOrEmpty(text))
        {
            return render;
        }

        if (render.Output is not TracedOutput output)
        {
            render.Write(text);
            return render;
        }

        object? trace = render.Host.TracksOrigins ? render.Origins.OfShown(value) : null;
        if (value.Raw is System.Collections.IEnumerable and not string)
        {
            trace = TextTrace.In(trace, text.Length, ValueForm.Quoted);
        }

        if (trace is TextTrace pieces)
        {
            render.Budget.CountWork(Place, pieces.Pieces.Length / Budget.CharactersPerStep);
        }

        output.Show(text, trace, render.Sources.PlaceOf(Place));
        try
        {
            render.Write(text);
        }
        finally
        {
            output.EndShown();
        }

        return render;
    }

    /// <summary>The text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="nested">True inside an array or an object.</param>
    public string? TextOf(object? value, bool nested = false)
    {
        switch (value)
        {
            case Traced { Raw: null, Trace: MissingValue missing }:
                return MissingText(missing.Reason);
            case Traced traced:
                return TextOf(traced.Raw, nested);
            case Absent:
                return nested ? "null" : null;
            case string text when !nested && !render.Host.Limits.CutsLongText:
                CheckText(text);
                render.Budget.CountWork(render.CurrentSpan, text.Length / Budget.CharactersPerStep);
                return text;
            case DateTime date:
                return render.DateLibrary is { } library ? DateFormats.Format(date, library.Format, render.CurrentCulture) : date.ToString(render.CurrentCulture);
            case BigInteger number:
                render.Budget.CountDigits(render.CurrentSpan, number);
                return render.BaseText(number, nested);
            case KeyValuePair<string, object?> pair:
                return render.BaseText(new ScriptObject { ["key"] = pair.Key, ["value"] = pair.Value }, nested: true);
            case Builtin or DateLibrary:
                return "<function>";
            default:
                render.Budget.CountWork(render.CurrentSpan, nested ? 1 : 0);
                return value is null or bool or int or decimal || render.Host.Limits.CutsLongText ? render.BaseText(value, nested) : LimitedText(value, nested);
        }
    }

    /// <summary>The text of a missing value.</summary>
    /// <param name="reason">Why it is missing.</param>
    public string MissingText(MissingReason reason) => render.Host.MissingText?.Invoke(reason) ?? MissingTexts.Of(reason, render.Host.Language);

    private void CheckText(string text)
    {
        if (render.Budget.Limits.TextLength > 0 && text.Length > render.Budget.Limits.TextLength)
        {
            throw Budget.Fatal(render.CurrentSpan, TemplateCodes.LengthLimit, Invariant($"The text is longer than {render.Budget.Limits.TextLength} characters."), "Print it in parts.");
        }
    }

    /// <summary>The text of a value that may contain others. Scriban truncates it if it is too long; here that is an error.</summary>
    private string? LimitedText(object value, bool nested)
    {
        bool isOutermost = _textLevel == 0;
        _textLevel++;
        if (isOutermost && render.Budget.Limits.TextLength > 0)
        {
            render.LimitToString = render.Budget.Limits.TextLength + 1;
        }

        try
        {
            string? text = render.BaseText(value, nested);
            if (isOutermost && text is not null)
            {
                CheckText(text);
            }

            return text;
        }
        finally
        {
            _textLevel--;
            if (isOutermost)
            {
                render.LimitToString = 0;
            }
        }
    }

    private void CheckFinite(in Value value)
    {
        if (render.Strictness.Numbers && value.Raw is double or float && !double.IsFinite(Convert.ToDouble(value.Raw, CultureInfo.InvariantCulture)))
        {
            throw new TemplateFault(Place, TemplateCodes.NotFinite, "The number is infinite or undefined because of a division by zero.", "Check the divisor first: `if x != 0`.");
        }
    }
}
