using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>Lays out all page sets, pass after pass, until the facts that texts show about the document are settled.</summary>
internal sealed class Paginator(LayoutContext context, IReadOnlyList<PageSet> sets, GenerateOptions options, string language)
{
    /// <summary>The pages of the last pass.</summary>
    public ImmutableArray<PageFrame> Run()
    {
        // When texts show the numbers of other pages, the first pass only determines these and need not paint.
        bool scouts = context is { AsksForPages: true, Boxes: null } && options.MaximumPasses > 1;
        for (int pass = 1; ; pass++)
        {
            context.Paints = pass > 1 || !scouts;
            ImmutableArray<PageFrame> pages = RunPass(pass > 1);
            string? wrong = context.Questions.FirstWrong(context.Found);
            if (wrong is null && context.Paints)
            {
                return pages;
            }

            if (pass >= options.MaximumPasses)
            {
                context.PassDiagnostics.Report(
                    LayoutCodes.NotSettled,
                    null,
                    FormattableString.Invariant($"After {pass} passes over the document {wrong} still changes; the text shows the value of the previous pass."),
                    "Set a fixed width for the text that shows it, or move it.");
                return pages;
            }
        }
    }

    private ImmutableArray<PageFrame> RunPass(bool isRepeated)
    {
        context.Known = isRepeated ? context.Found : context.Known;
        context.Found = new PassFacts();
        context.Questions = new DocumentQuestions();
        context.PassDiagnostics = new DiagnosticBag();
        context.Root = new StructureElement(StructureRole.Document, null) { Language = language };
        ImmutableArray<PageFrame>.Builder pages = ImmutableArray.CreateBuilder<PageFrame>();
        int printed = 1;
        foreach (PageSet set in sets)
        {
            set.Reset(ResetScope.Document);
            printed = set.FirstNumber ?? printed;
            var painter = new PageComposer(context, set);
            bool more = true;
            while (more)
            {
                if (pages.Count >= options.MaximumPages)
                {
                    context.PassDiagnostics.Report(
                        LayoutCodes.Endless,
                        LayoutFailure.SourceOf(set),
                        FormattableString.Invariant($"The document has more than {options.MaximumPages} pages; the rest was omitted."),
                        "Split it, or allow more pages.");
                    return pages.ToImmutable();
                }

                context.PageNumber = pages.Count + 1;
                context.PageLabel = set.NumberFormat?.Invoke(printed) ?? printed.ToString(CultureInfo.InvariantCulture);
                context.Page = new PageRecord();
                context.Canvas = context.NewCanvas();
                context.NextEpoch();
                more = painter.Paint();
                pages.Add(new PageFrame(painter.PageSize, context.Canvas.ToItems()) { Label = context.PageLabel });
                context.Found.Add(context.Page, context.PageLabel);
                context.PassDiagnostics.AddRange(context.Page.Warnings);
                foreach (Element finished in context.Page.Finished)
                {
                    finished.LetGo();
                }

                printed++;
            }
        }

        return pages.ToImmutable();
    }
}
