using System.Globalization;

using ReportGen.Foundation.Diagnostics;

using static System.FormattableString;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Errors that several parts of Scriban report.</summary>
internal static class FaultTexts
{
    /// <summary>A loop, a range or a walk with too many items. Scriban names the limit in backquotes.</summary>
    /// <param name="span">Where.</param>
    /// <param name="message">What Scriban says.</param>
    public static TemplateFault LoopLimit(ScribanSpan span, string message)
    {
        string number = message.Split('`') is [_, var shown, ..] ? shown : string.Empty;
        int limit = int.TryParse(number, CultureInfo.InvariantCulture, out int parsed) ? parsed : 0;
        (string text, string hint) = message switch
        {
            _ when message.StartsWith("Range", StringComparison.Ordinal) => (Invariant($"The range has more than {limit} numbers."), "Use a smaller range."),
            _ when message.EndsWith("loop statement.", StringComparison.Ordinal) =>
                (Invariant($"The loop, with the loops inside of it, runs more than {limit} times."), "Loop over fewer items."),
            _ => (Invariant($"More than {limit} items are worked on at once."), "Work on fewer items."),
        };
        return new TemplateFault(span, TemplateCodes.LoopLimit, text, hint) { IsFatal = true };
    }
}
