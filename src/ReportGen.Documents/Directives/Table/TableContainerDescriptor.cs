using ReportGen.Documents.Directives.Frame;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Table;

/// <summary>The container <c>table</c>: a pipe table with a caption and a source.</summary>
internal sealed class TableContainerDescriptor() : ContainerDescriptor(Attributes)
{
    private static readonly MapDescriptor Attributes = new("table", "A typed pipe table with caption and source.", FrameKeys.All, []);

    /// <inheritdoc/>
    public override ReferenceKind? Kind => ReferenceKind.Table;

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, ContainerSource source, DiagnosticBag diagnostics)
    {
        ExhibitFrame frame = FrameKeys.Read(reader, isNumbered: false);
        if (source.Content.OfType<PipeTableBlock>().FirstOrDefault() is not { } pipe)
        {
            diagnostics.Report(DirectiveCodes.NoPipeTable, source.Span, "The table container contains no pipe table.", "Write '| header | header |' rows inside, or use a ```table directive for a data table.");
            return null;
        }

        foreach (Block other in source.Content.Where(block => block != pipe))
        {
            diagnostics.Report(
                DirectiveCodes.MoreThanTable,
                other.Span,
                "A table container prints its pipe table only.",
                "Move this above or below the container, or write it as 'note=\"…\"'.");
        }

        if (source.IsNumbered)
        {
            Require(!frame.Caption.IsEmpty, "caption", source, diagnostics);
            Require(!frame.Source.IsEmpty, "source", source, diagnostics);
        }

        return new TableBlock(frame, source.Id, source.IsNumbered, PipeTableBinder.Bind(pipe), TableOptions.Default, source.Span);
    }

    private static void Require(bool isThere, string name, ContainerSource source, DiagnosticBag diagnostics)
    {
        if (!isThere)
        {
            diagnostics.Report(
                DirectiveCodes.BareTable,
                source.Span,
                $"This table has no {name}.",
                "Write ::: table {#id caption=\"…\" source=\"…\"}, or {.unnumbered} for one without number.");
        }
    }
}
