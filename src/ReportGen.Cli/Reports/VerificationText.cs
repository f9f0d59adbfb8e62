using System.Globalization;
using System.Text;

using ReportGen.Cli.Terminals;
using ReportGen.Pdf.Verification;

namespace ReportGen.Cli.Reports;

/// <summary>Reports the contents and rule violations of verified files on standard output.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="isQuiet">True to report rule violations only.</param>
internal sealed class VerificationText(Terminal terminal, bool isQuiet)
{
    private int _files;
    private int _broken;

    /// <summary>Reports a file that could be read.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="report">The verification report.</param>
    public void Report(string path, VerificationReport report)
    {
        _files++;
        _broken += report.IsValid ? 0 : 1;
        if (report.IsValid && isQuiet)
        {
            return;
        }

        terminal.Out.WriteLine($"{Printable.Path(ShownPath.Of(path, terminal))}: {(report.IsValid ? "fine" : Count(report.Findings.Length, "finding"))}");
        foreach (VerificationFinding finding in report.Findings)
        {
            terminal.Out.WriteLine($"  {Shown(finding.ToString())}");
        }

        if (!isQuiet && report.PageCount > 0)
        {
            Describe(report);
        }
    }

    /// <summary>Reports the totals on standard error.</summary>
    public void Finish()
    {
        terminal.Out.Flush();
        if (!isQuiet)
        {
            terminal.Error.WriteLine($"verified {Count(_files, "file")}{(_broken > 0 ? FormattableString.Invariant($", {_broken} with findings") : string.Empty)}");
        }
    }

    private void Describe(VerificationReport report)
    {
        Line("claims", report.Claims.Length > 0 ? report.Claims : "nothing");
        Line("title", report.Title);
        Line("pages", FormattableString.Invariant($"{report.PageCount}, language {(report.Language.Length > 0 ? report.Language : "unknown")}"));
        Line("fonts", string.Join(", ", report.Fonts.Select(FontText)));
        Line("tags", string.Join(", ", report.Tags.Select(tag => FormattableString.Invariant($"{tag.Key} {tag.Value}"))));
        foreach (VerifiedAttachment file in report.Attachments)
        {
            Line("file", $"{file.Name} ({OrUnknown(file.Relationship)}, {OrUnknown(file.MediaType)}, {(file.Length is { } length ? Count(length, "byte") : "unreadable")})");
        }
    }

    private void Line(string name, string text)
    {
        if (text.Length > 0)
        {
            terminal.Out.WriteLine($"  {name,-6}  {Shown(text)}");
        }
    }

    /// <summary>The text without control characters, since it comes from untrusted files.</summary>
    private static string Shown(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ? "\uFFFD" : rune.ToString()));

    private static string FontText(VerifiedFont font)
    {
        string lacks = (font.IsEmbedded ? string.Empty : " not embedded") + (font.HasUnicode ? string.Empty : " without Unicode");
        return font.Name + (lacks.Length > 0 ? $" ({lacks.Trim()})" : string.Empty);
    }

    private static string OrUnknown(string text) => text.Length > 0 ? text : "unknown";

    private static string Count(long number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? string.Empty : "s")}");
}
