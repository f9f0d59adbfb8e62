using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives;

/// <summary>A fenced directive: its name, its keys, and how its body becomes a block, checked and bound to data.</summary>
/// <param name="keys">Its keys; the name of the map is the word behind the fence.</param>
public abstract class DirectiveDescriptor(MapDescriptor keys)
{
    /// <summary>The word behind the fence.</summary>
    public string Name => Keys.Name;

    /// <summary>Its keys and what it is.</summary>
    public MapDescriptor Keys => keys;

    /// <summary>What its blocks are numbered as; null for what has no number.</summary>
    public virtual ReferenceKind? Kind => null;

    /// <summary>Reads a directive; one in which something is wrong is reported, and gives a block that is not printed.</summary>
    /// <param name="source">The directive as written.</param>
    /// <param name="context">What it may name.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public Block Read(DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        if (source.Body is not MapValue map)
        {
            diagnostics.Report(
                DirectiveCodes.BadBody,
                source.Body.Span ?? source.Span,
                $"The body of a {Name} directive is a map of keys.",
                "Write one 'key: value' a line.");
            return Invalid(source);
        }

        var reader = new MapReader(map, diagnostics, $"the {Name} directive", Keys);
        Block? block = Read(reader, source, context, diagnostics);
        reader.RejectUnknown();
        return block ?? Invalid(source);
    }

    /// <summary>Reads and binds the keys; null, with a report, when the directive lacks what its block needs.</summary>
    /// <param name="reader">Reads the keys.</param>
    /// <param name="source">The directive as written.</param>
    /// <param name="context">What it may name.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    protected abstract Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics);

    private InvalidBlock Invalid(DirectiveSource source) =>
        new(Name, Kind, source.Id, source.IsNumbered, [.. DirectiveText.All(source.Body)], [], source.Span);
}
