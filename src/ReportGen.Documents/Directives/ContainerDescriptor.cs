using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives;

/// <summary>A container between <c>:::</c> fences: its name, its attributes, and how it becomes a block.</summary>
/// <param name="keys">Its attributes; the name of the map is the word behind the fence.</param>
public abstract class ContainerDescriptor(MapDescriptor keys)
{
    /// <summary>The word behind the fence.</summary>
    public string Name => Keys.Name;

    /// <summary>Its attributes and what it is.</summary>
    public MapDescriptor Keys => keys;

    /// <summary>What its blocks are numbered as; null for what has no number.</summary>
    public virtual ReferenceKind? Kind => null;

    /// <summary>Reads a container; one in which something is wrong is reported, and gives a block that is not printed.</summary>
    /// <param name="source">The container as written.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public Block Read(ContainerSource source, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(source.Attributes, diagnostics, $"the {Name} container", Keys);
        Block? block = Read(reader, source, diagnostics);
        reader.RejectUnknown();
        return block ?? new InvalidBlock(Name, Kind, source.Id, source.IsNumbered, [.. DirectiveText.All(source.Attributes)], source.Content, source.Span);
    }

    /// <summary>Reads the attributes and the content; null, with a report, when it lacks what its block needs.</summary>
    /// <param name="reader">Reads the attributes.</param>
    /// <param name="source">The container as written.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    protected abstract Block? Read(MapReader reader, ContainerSource source, DiagnosticBag diagnostics);
}
