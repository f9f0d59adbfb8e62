using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Inspection;

namespace ReportGen.Cli.Tests.Commands;

/// <summary>A compiler that copies the text of a note: <c>ERROR</c> in it is reported as an error, <c>WARN</c> as a warning, <c>CRASH</c> as an internal error.</summary>
internal sealed class FakeCompiler : INoteCompiler
{
    public NoteCompilation Compile(CompileRequest request, CompileContext context)
    {
        string text = Encoding.UTF8.GetString(request.Inputs.Content.Read($"{request.Note}/note.zh.md").Data.Span);
        if (text.Contains("CRASH", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("the stages\nfailed");
        }

        var source = new SourceText($"content/{request.Note}/note.zh.md", text);
        var bag = new DiagnosticBag();
        foreach ((string word, Severity severity) in new[] { ("ERROR", Severity.Error), ("WARN", Severity.Warning) })
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                bag.Add(new Diagnostic(MarkdownCodes.UnsupportedBlock, $"'{word}' was written.", source.Span(at, word.Length), "Write something else.")
                {
                    Severity = severity,
                    Note = request.Note,
                });
            }
        }

        ImmutableArray<Edition> editions = request.Editions.Count == 0 ? [Edition.Chinese, Edition.English] : [.. request.Editions];
        return new NoteCompilation(request.Note, [.. editions.Select(edition => Compiled(request, edition, text))], [.. bag.Items])
        {
            Available = [Edition.Chinese, Edition.English],
        };
    }

    public NoteInspection Inspect(CompileRequest request, InspectionForm form, CompileContext context) =>
        new($"{form} of {request.Note} {string.Join(' ', request.Editions)}\n", []);

    private static CompiledEdition Compiled(CompileRequest request, Edition edition, string text) => new(
        edition,
        new PagedDocument(new DocumentInfo(request.Note, "zh-CN"), Pages(text)),
        Encoding.UTF8.GetBytes($"{edition.Name()} {text}"),
        Encoding.UTF8.GetBytes("{}"),
        Encoding.UTF8.GetBytes("<Research/>"))
    {
        Notice = request.NeedsNotice ? new PageFrame(new Size(Size.A4.Width, 50), []) : null,
    };

    /// <summary>One page, or the number given by a text such as <c>PAGES 12</c>.</summary>
    private static ImmutableArray<PageFrame> Pages(string text)
    {
        int count = text.StartsWith("PAGES ", StringComparison.Ordinal) ? int.Parse(text["PAGES ".Length..], CultureInfo.InvariantCulture) : 1;
        return [.. Enumerable.Repeat(new PageFrame(Size.A4, []), count)];
    }
}
