using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Inspection;

namespace ReportGen.Publishing.Tests.Building;

/// <summary>A compiler that converts the text of a note directly to a PDF and counts its runs.</summary>
internal sealed class CountingCompiler : INoteCompiler
{
    public ConcurrentQueue<string> Compiled { get; } = [];

    public Func<string, Exception?> Fault { get; init; } = _ => null;

    public NoteCompilation Compile(CompileRequest request, CompileContext context)
    {
        Compiled.Enqueue(request.Note);
        if (Fault(request.Note) is { } fault)
        {
            throw fault;
        }

        string text = Encoding.UTF8.GetString(request.Inputs.Content.Read($"{request.Note}/note.zh.md").Data.Span);
        ImmutableArray<Edition> available = [Edition.Chinese, Edition.English];
        var editions = new List<CompiledEdition>();
        foreach (Edition edition in request.Editions.Count == 0 ? available : request.Editions)
        {
            var document = new PagedDocument(new DocumentInfo(request.Note, "zh-CN"), [new PageFrame(Size.A4, [])]);
            editions.Add(new CompiledEdition(
                edition,
                document,
                Encoding.UTF8.GetBytes($"{edition.Name()} {text}{(request.DrawsBoxes ? " boxes" : "")}"),
                Encoding.UTF8.GetBytes("{}"),
                Encoding.UTF8.GetBytes("<Research/>")));
        }

        ImmutableArray<Diagnostic> diagnostics = text.Contains("ERROR", StringComparison.Ordinal)
            ? [new Diagnostic(MarkdownCodes.UnsupportedBlock, "The text has an error.", null)]
            : [];
        return new NoteCompilation(request.Note, [.. editions], diagnostics) { Available = available };
    }

    public NoteInspection Inspect(CompileRequest request, InspectionForm form, CompileContext context) => throw new NotSupportedException();
}
