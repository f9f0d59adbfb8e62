using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives;

/// <summary>A container between <c>:::</c> fences: its name, its attributes, and how it becomes a block.</summary>
/// <param name="keys">Its attributes; the name of the map is the word after the fence.</param>
public abstract class ContainerDescriptor(MapDescriptor keys)
{
    /// <summary>The word after the fence.</summary>
    public string Name => Keys.Name;

    /// <summary>Its attributes and description.</summary>
    public MapDescriptor Keys => keys;

    /// <summary>The series in which its blocks are numbered; null when they have no number.</summary>
    public virtual ReferenceKind? Kind => null;

    /// <summary>Reads a container; one with errors is reported, and results in a block that is not printed.</summary>
    /// <param name="source">The container in the source.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public Block Read(ContainerSource source, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(source.Attributes, diagnostics, $"the {Name} container", Keys);
        Block? block = Read(reader, source, diagnostics);
        reader.RejectUnknown();
        return block ?? new InvalidBlock(Name, Kind, source.Id, source.IsNumbered, [.. DirectiveText.All(source.Attributes)], source.Content, source.Span);
    }

    /// <summary>Reads the attributes and the content; null, after reporting a diagnostic, when required content is missing.</summary>
    /// <param name="reader">Reads the attributes.</param>
    /// <param name="source">The container in the source.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    protected abstract Block? Read(MapReader reader, ContainerSource source, DiagnosticBag diagnostics);
}
