using ReportGen.Pipeline.Inspection;
using ReportGen.Pipeline.Workspaces;

namespace ReportGen.Pipeline.Compilation;

/// <summary>The stages in order: content, market, templating, composition, layout, PDF.</summary>
/// <param name="workspace">Folders.</param>
public sealed class NoteCompiler(Workspace workspace) : INoteCompiler
{
    /// <inheritdoc/>
    public NoteCompilation Compile(CompileRequest request, CompileContext context) =>
        throw new InvalidOperationException($"{workspace.ContentFolder}: the stages are not joined.");

    /// <inheritdoc/>
    public NoteInspection Inspect(CompileRequest request, InspectionForm form, CompileContext context) =>
        throw new InvalidOperationException($"{workspace.ContentFolder}: the stages are not joined.");
}
