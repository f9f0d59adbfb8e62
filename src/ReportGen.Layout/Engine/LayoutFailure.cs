using System.Text;

using ReportGen.Core.Geometry;
using ReportGen.Core.Sources;

namespace ReportGen.Layout.Engine;

/// <summary>Reports what cannot be placed, naming the element that is the cause and the way to it.</summary>
internal static class LayoutFailure
{
    /// <summary>
    /// Reports the innermost element that refused the space offered to the root, and takes it out of the layout,
    /// so that the rest can be laid out and its problems reported too. False when there is none.
    /// </summary>
    public static bool Report(Element root, Size space)
    {
        // Measured afresh, the refusals on the way down are those of this space and no other.
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
        root.Context.PassDiagnostics.Error(
            LayoutCodes.DoesNotFit,
            SourceOf(cause),
            FormattableString.Invariant(
                $"{PathOf(cause)} does not fit on a page: {plan.Reason}; it wants {Wanted(plan)} and has {Length(had.Width)} × {Length(had.Height)} pt."),
            cause.Hint);
        cause.GiveUp();
        root.Context.NextEpoch();
        return true;
    }

    /// <summary>Reports content that fits only in part where nothing follows.</summary>
    public static void ReportRest(Element element, Size space) => element.Context.PassDiagnostics.Error(
        LayoutCodes.CutOff,
        SourceOf(element) ?? FirstSourceBelow(element),
        FormattableString.Invariant(
            $"{PathOf(element)} holds more than its place of {Length(space.Width)} × {Length(space.Height)} pt can show."),
        "Shorten it or give it more room.");

    /// <summary>False for slots and marks that do not change the space: their names tell a reader nothing.</summary>
    /// <param name="kind">Kind of an element.</param>
    public static bool TellsReaders(string kind) => kind is not ("Container" or "Item" or "Source" or "Layer" or "Semantic"
        or "Section" or "KeepWithNext" or "Artifact" or "DefaultTextStyle");

    /// <summary>The way from the page to an element, such as <c>Content › Column › Table</c>.</summary>
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

    /// <summary>Where an element is written: its own place or that of the nearest element around it.</summary>
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

    private static string Wanted(SpacePlan plan) => plan switch
    {
        { Width: > 0, Height: > 0 } => $"{Length(plan.Width)} × {Length(plan.Height)} pt",
        { Width: > 0 } => $"a width of {Length(plan.Width)} pt",
        { Height: > 0 } => $"a height of {Length(plan.Height)} pt",
        _ => "more",
    };

    private static string Length(double value) => double.IsFinite(value)
        ? Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)
        : "∞";
}
