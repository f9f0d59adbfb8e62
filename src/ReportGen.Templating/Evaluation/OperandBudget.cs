using System.Collections;
using System.Globalization;
using System.Numerics;

using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>Counts the work of Scriban's operators, which have no limits.</summary>
/// <param name="render">The render.</param>
internal sealed class OperandBudget(RenderContext render)
{
    /// <summary>Counts the work of an operator.</summary>
    /// <param name="site">The operator and its location.</param>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    public void Check(in OperatorSite site, in Value left, in Value right)
    {
        if (left.Raw is string or IEnumerable || right.Raw is string or IEnumerable)
        {
            CheckCollections(site, left, right);
        }
        else if (left.Raw is BigInteger or long or int && right.Raw is BigInteger or long or int)
        {
            CheckIntegers(site, left.Raw, right.Raw);
        }
    }

    private void CheckCollections(in OperatorSite site, in Value left, in Value right)
    {
        string? text = left.Raw as string ?? right.Raw as string;
        if (text is not null)
        {
            string other = (ReferenceEquals(text, left.Raw) ? right.Raw : left.Raw) as string ?? string.Empty;
            if (site.Operator is ScriptBinaryOperator.Multiply)
            {
                Value count = right.Raw is string ? left : right;
                Value repeated = right.Raw is string ? right : left;
                ScribanSpan counted = right.Raw is string ? site.Left : site.Right;
                if (count.IsNumber && count.TryToDecimal(out decimal times) && times <= int.MaxValue)
                {
                    render.Budget.CountText(counted, (long)decimal.Max(0, times) * ((string)repeated.Raw!).Length);
                }
                else if (count.Raw is string digits && int.TryParse(digits, CultureInfo.InvariantCulture, out int parsed))
                {
                    render.Budget.CountText(counted, (long)Math.Max(0, parsed) * ((string)repeated.Raw!).Length);
                }
            }

            render.Budget.CountWork(site.Right, Math.Min(text.Length, Math.Max(other.Length, 1)) / Budget.CharactersPerStep);
            return;
        }

        if (site.Operator is ScriptBinaryOperator.Multiply)
        {
            Value list = left.Raw is IEnumerable ? left : right;
            Value count = left.Raw is IEnumerable ? right : left;
            if (list.Raw is IEnumerable items && count.IsNumber && count.TryToDecimal(out decimal times) && times > 0)
            {
                render.Budget.CountItems(site.Span, (long)(Math.Min(times, int.MaxValue) * render.Sequences.Count(site.Span, items)));
            }

            return;
        }

        CheckStructure(site, left.Raw);
        CheckStructure(site, right.Raw);
    }

    /// <summary>
    /// Walks arrays before Scriban does: Scriban compares them recursively, endlessly if an array contains itself, and
    /// without counting.
    /// </summary>
    private void CheckStructure(in OperatorSite site, object? value)
    {
        if (value is not IEnumerable top || value is string or ScriptObject)
        {
            return;
        }

        const int MaximumLevels = 100;
        var open = new Stack<IEnumerator>();
        open.Push(top.GetEnumerator());
        while (open.TryPeek(out IEnumerator? items))
        {
            if (!items.MoveNext())
            {
                open.Pop();
                continue;
            }

            render.Budget.CountWork(site.Span, 1);
            if (Value.From(items.Current).Raw is ScriptArray or ScriptRange)
            {
                if (open.Count >= MaximumLevels)
                {
                    throw Budget.Fatal(site.Span, TemplateCodes.RecursionLimit, "The arrays are nested too deeply, or contain themselves.", "Compare their items instead.");
                }

                open.Push(((IEnumerable)Value.From(items.Current).Raw!).GetEnumerator());
            }
        }
    }

    private void CheckIntegers(in OperatorSite site, object left, object right)
    {
        if (left is int && right is int && site.Operator is not (ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight))
        {
            return;
        }

        BigInteger a = ToBig(left);
        BigInteger b = ToBig(right);
        render.Budget.CountDigits(site.Left, a);
        render.Budget.CountDigits(site.Right, b);
        if (site.Operator is ScriptBinaryOperator.Multiply)
        {
            render.Budget.CheckBits(site.Span, a.GetBitLength() + b.GetBitLength());
        }
        else if (site.Operator is ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight)
        {
            // A left shift by a negative number is a right shift, and vice versa.
            bool grows = site.Operator is ScriptBinaryOperator.ShiftLeft == (b.Sign >= 0);
            render.Budget.CheckBits(site.Span, (long)BigInteger.Min(BigInteger.Abs(b), int.MaxValue) + (grows ? a.GetBitLength() : 0));
        }
    }

    private static BigInteger ToBig(object number) => number is BigInteger big ? big : Convert.ToInt64(number, CultureInfo.InvariantCulture);
}
