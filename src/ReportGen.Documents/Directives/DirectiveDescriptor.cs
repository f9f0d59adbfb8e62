using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives;

/// <summary>A fenced directive: its name, its keys, and how its body becomes a block, checked and bound to data.</summary>
/// <param name="keys">Its keys; the name of the map is the word after the fence.</param>
public abstract class DirectiveDescriptor(MapDescriptor keys)
{
    /// <summary>The word after the fence.</summary>
    public string Name => Keys.Name;

    /// <summary>Its keys and description.</summary>
    public MapDescriptor Keys => keys;

    /// <summary>The series in which its blocks are numbered; null when they have no number.</summary>
    public virtual ReferenceKind? Kind => null;

    /// <summary>Reads a directive; one with errors is reported, and results in a block that is not printed.</summary>
    /// <param name="source">The directive in the source.</param>
    /// <param name="context">What it may refer to.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public Block Read(DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        if (source.Body is not MapValue map)
        {
            diagnostics.Report(
                DirectiveCodes.BadBody,
                source.Body.Span ?? source.Span,
                $"The body of a {Name} directive must be a map of keys.",
                "Write one 'key: value' on each line.");
            return Invalid(source);
        }

        var reader = new MapReader(map, diagnostics, $"the {Name} directive", Keys);
        Block? block = Read(reader, source, context, diagnostics);
        reader.RejectUnknown();
        return block ?? Invalid(source);
    }

    /// <summary>Reads and binds the keys; null, after reporting a diagnostic, when required content is missing.</summary>
    /// <param name="reader">Reads the keys.</param>
    /// <param name="source">The directive in the source.</param>
    /// <param name="context">What it may refer to.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    protected abstract Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics);

    private InvalidBlock Invalid(DirectiveSource source) =>
        new(Name, Kind, source.Id, source.IsNumbered, [.. DirectiveText.All(source.Body)], [], source.Span);
}
