using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Engine;

/// <summary>Reports what cannot be placed, with the element that is the cause and its path.</summary>
internal static class LayoutFailure
{
    /// <summary>
    /// Reports the innermost element that refused the space offered to the root, and removes it from the layout,
    /// so that the rest can be laid out and its problems reported too. Returns false when there is none.
    /// </summary>
    public static bool Report(Element root, Size space)
    {
        // After measuring again, the refusals on the path belong to this space and no other.
        root.Context.NextEpoch();
        if (root.IsGivenUp || !root.Measure(space).IsWrap)
        {
            return false;
        }

        Element cause = root;
        while (RefusingChild(cause) is { } child)
        {
            cause = child;
        }

        (SpacePlan plan, Size had) = cause.Refusal ?? (SpacePlan.Wrap("it does not fit"), space);
        bool isTooWide = plan.Width > had.Width + SpacePlan.Tolerance;
        bool isTooHigh = plan.Height > had.Height + SpacePlan.Tolerance;
        root.Context.PassDiagnostics.Add(DiagnosticOf(
            LayoutCodes.DoesNotFit,
            cause,
            FormattableString.Invariant(
                $"{SubjectOf(cause)} does not fit on a page: {plan.Reason}; it needs {Wanted(plan, had, isTooWide, isTooHigh)}."),
            HintFor(cause, isTooWide, isTooHigh)));
        cause.GiveUp();
        root.Context.NextEpoch();
        return true;
    }

    /// <summary>Reports content that fits only in part and cannot continue.</summary>
    public static void ReportRest(Element element, Size space) => element.Context.PassDiagnostics.Add(DiagnosticOf(
        LayoutCodes.CutOff,
        element,
        FormattableString.Invariant(
            $"{SubjectOf(element)} does not fit in its area of {Length(space.Width)} × {Length(space.Height)} pt."),
        "Shorten it or provide more space."));

    /// <summary>Reports content that requires page after page without making progress, with the element that does not advance.</summary>
    public static void ReportStandstill(Element root)
    {
        Element cause = root;
        while (PartialChild(cause) is { } child)
        {
            cause = child;
        }

        root.Context.PassDiagnostics.Add(DiagnosticOf(
            LayoutCodes.Endless,
            cause,
            $"{SubjectOf(cause)} requires another page without making progress; the rest was omitted.",
            "Remove content that is repeated beside endless content, or limit that content."));
    }

    /// <summary>An error about an element at its place in the source, with its path.</summary>
    public static Diagnostic DiagnosticOf(DiagnosticDescriptor descriptor, Element element, string message, string hint)
    {
        SourceSpan? source = SourceOf(element);
        return new Diagnostic(descriptor, message, source, hint)
        {
            // Writers identify the element by its name; developers of layouts need its path in the tree.
            Trace = source is { } span && NameOf(element) is not null ? [new DiagnosticFrame("inside " + PathOf(element), span)] : [],
        };
    }

    /// <summary>The writer's name of an element, such as <c>Table 'models'</c>; otherwise its path.</summary>
    public static string SubjectOf(Element element) =>
        NameOf(element) is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : PathOf(element);

    /// <summary>False for containers and markers that do not change the space: their names do not help a reader.</summary>
    /// <param name="kind">Kind of an element.</param>
    public static bool TellsReaders(string kind) => kind is not ("Container" or "Item" or "Source" or "Layer" or "Semantic"
        or "Section" or "KeepWithNext" or "Artifact" or "DefaultTextStyle");

    /// <summary>The path from the page to an element, such as <c>Content › Column › Table</c>.</summary>
    public static string PathOf(Element element)
    {
        var steps = new List<string>();
        for (Element? step = element; step is not null; step = step.Parent)
        {
            if (step == element || TellsReaders(step.Kind))
            {
                steps.Add(step.Kind);
            }
        }

        var path = new StringBuilder();
        for (int i = steps.Count - 1; i >= 0; i--)
        {
            path.Append(steps[i]).Append(i > 0 ? " › " : string.Empty);
        }

        return path.ToString();
    }

    /// <summary>The place of an element in the source: its own or that of the nearest enclosing element.</summary>
    public static SourceSpan? SourceOf(Element element)
    {
        for (Element? step = element; step is not null; step = step.Parent)
        {
            if (step.Source is { } source)
            {
                return source;
            }
        }

        return FirstSourceBelow(element);
    }

    private static string? NameOf(Element element)
    {
        for (Element? step = element; step is not null; step = step.Parent)
        {
            if (step is SourcePlace { Name: { } name })
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The hint: the advice of the writer's element, otherwise that of the element itself.</summary>
    private static string HintFor(Element cause, bool isTooWide, bool isTooHigh)
    {
        for (Element? step = cause; step is not null; step = step.Parent)
        {
            if (step is SourcePlace { Advice: { } advice })
            {
                return (isTooWide ? advice.WhenTooWide : null) ?? (isTooHigh ? advice.WhenTooHigh : null) ?? cause.Hint;
            }
        }

        return cause.Hint;
    }

    private static Element? PartialChild(Element element)
    {
        Element? partial = null;
        element.VisitChildren(child => partial ??= child.LastPlan is { IsPartial: true } ? child : null);
        return partial;
    }

    private static SourceSpan? FirstSourceBelow(Element element)
    {
        SourceSpan? found = element.Source;
        element.VisitChildren(child => found ??= FirstSourceBelow(child));
        return found;
    }

    private static Element? RefusingChild(Element element)
    {
        Element? refusing = null;
        element.VisitChildren(child => refusing ??= child is { IsGivenUp: false, Refusal: not null } ? child : null);
        return refusing;
    }

    private static string Wanted(SpacePlan plan, Size had, bool isTooWide, bool isTooHigh) => (isTooWide, isTooHigh) switch
    {
        (true, true) => $"{Length(plan.Width)} × {Length(plan.Height)} pt but has {Length(had.Width)} × {Length(had.Height)} pt",
        (true, false) => $"a width of {Length(plan.Width)} pt but has {Length(had.Width)} pt",
        (false, true) => $"a height of {Length(plan.Height)} pt but has {Length(had.Height)} pt",
        _ => $"more than the {Length(had.Width)} × {Length(had.Height)} pt available",
    };

    private static string Length(double value) => double.IsFinite(value)
        ? Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)
        : "∞";
}
