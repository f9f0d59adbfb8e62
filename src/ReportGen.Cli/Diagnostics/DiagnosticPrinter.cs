using System.Globalization;

using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Cli.Diagnostics;

/// <summary>Prints diagnostics as text: the message, the source line, and the hint.</summary>
/// <param name="writer">The output.</param>
/// <param name="style">Colours.</param>
/// <param name="columns">Columns of the screen; longer source lines are truncated around the marked span.</param>
internal sealed class DiagnosticPrinter(TextWriter writer, Style style, int columns)
{
    /// <summary>Columns used when the screen width is unknown.</summary>
    public const int DefaultColumns = 120;

    /// <summary>Prints diagnostics in the given order, separated by empty lines.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Print(diagnostic);
            writer.WriteLine();
        }
    }

    /// <summary>Prints one diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Print(Diagnostic diagnostic)
    {
        SourceSpan? place = diagnostic.Span?.ToWritten();
        string gutter = new(' ', GutterWidth(place));
        writer.WriteLine($"{Label(diagnostic.Severity, diagnostic.Code)}{style.Strong(": " + Printable.Of(diagnostic.Message))}");
        if (place is { } span)
        {
            PrintPlace(span, gutter, diagnostic.Severity);
        }
        else if (diagnostic.Note is { } note)
        {
            writer.WriteLine($"{gutter} {style.Gutter("┌─")} {Printable.Of(note)}");
        }

        foreach (DiagnosticFrame frame in diagnostic.Trace)
        {
            writer.WriteLine($"{gutter} {style.Gutter("=")} {frame.Description} {Printable.Of(frame.Span.ToWritten().ToString())}");
        }

        if (diagnostic.Hint is { } hint)
        {
            writer.WriteLine($"{gutter} {style.Gutter("=")} {style.Strong("hint:")} {Printable.Of(hint)}");
        }
    }

    private void PrintPlace(SourceSpan span, string gutter, Severity severity)
    {
        LinePosition start = span.StartPosition;
        writer.WriteLine($"{gutter} {style.Gutter("┌─")} {Printable.Of(span.Source.Path)}:{start}");
        string number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter.Length);
        SourceExcerpt excerpt = SourceExcerpt.Of(span, Math.Max(20, columns - gutter.Length - 3));
        // An empty file has no line worth showing.
        if (excerpt.Text.Length == 0 && span.Source.Text.Length == 0)
        {
            return;
        }

        writer.WriteLine($"{gutter} {style.Gutter("│")}");
        writer.WriteLine($"{style.Gutter(number)} {style.Gutter("│")} {excerpt.Text}".TrimEnd());
        string marks = Colour(severity, new string('^', excerpt.MarkWidth));
        writer.WriteLine($"{gutter} {style.Gutter("│")} {new string(' ', excerpt.MarkStart)}{marks}");
    }

    private string Label(Severity severity, string code) => Colour(severity, $"{severity.Name()}[{code}]");

    private string Colour(Severity severity, string text) => severity switch
    {
        Severity.Error => style.Error(text),
        Severity.Warning => style.Warning(text),
        _ => style.Info(text),
    };

    private static int GutterWidth(SourceSpan? place)
    {
        int line = place?.StartPosition.Line ?? 1;
        return line.ToString(CultureInfo.InvariantCulture).Length;
    }
}
