using System.Globalization;

using ReportGen.Foundation.Diagnostics;

using static System.FormattableString;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Errors that are reported by several parts of Scriban.</summary>
internal static class FaultTexts
{
    /// <summary>The error of a loop, range or iteration with too many items. Scriban gives the limit in backquotes.</summary>
    /// <param name="span">The location.</param>
    /// <param name="message">Scriban's message.</param>
    public static TemplateFault LoopLimit(ScribanSpan span, string message)
    {
        string number = message.Split('`') is [_, var shown, ..] ? shown : string.Empty;
        int limit = int.TryParse(number, CultureInfo.InvariantCulture, out int parsed) ? parsed : 0;
        (string text, string hint) = message switch
        {
            _ when message.StartsWith("Range", StringComparison.Ordinal) => (Invariant($"The range has more than {limit} numbers."), "Use a smaller range."),
            _ when message.EndsWith("loop statement.", StringComparison.Ordinal) =>
                (Invariant($"The loop, including nested loops, runs more than {limit} times."), "Loop over fewer items."),
            _ => (Invariant($"More than {limit} items are processed at once."), "Process fewer items."),
        };
        return new TemplateFault(span, TemplateCodes.LoopLimit, text, hint) { IsFatal = true };
    }
}
