using System.Collections.Frozen;
using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Typesetting.Styles;

/// <summary>A part of a document.</summary>
internal enum DocumentPart
{
    /// <summary>Cover.</summary>
    Cover,

    /// <summary>Contents and lists.</summary>
    Contents,

    /// <summary>Body.</summary>
    Body,

    /// <summary>Back matter.</summary>
    BackMatter,
}

/// <summary>The parts of a note type, in order, read from <c>sections.yaml</c>.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="ContentsDepth">Heading levels in the contents.</param>
/// <param name="Lists">Lists after the contents: <c>figures</c>, <c>tables</c>.</param>
internal sealed record SectionPlan(ImmutableArray<DocumentPart> Parts, int ContentsDepth, ImmutableArray<string> Lists)
{
    private static readonly FrozenDictionary<string, DocumentPart> Names =
        new Dictionary<string, DocumentPart>(StringComparer.Ordinal)
        {
            ["cover"] = DocumentPart.Cover,
            ["contents"] = DocumentPart.Contents,
            ["body"] = DocumentPart.Body,
            ["backmatter"] = DocumentPart.BackMatter,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] ListNames = ["figures", "tables"];

    /// <summary>Reads the plan of a type of note.</summary>
    /// <param name="tree">The tree of <c>sections.yaml</c>.</param>
    /// <param name="type">Type of note.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static SectionPlan Read(MapValue tree, string type, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(tree, diagnostics, "sections.yaml", "default", "types", "contents");
        ImmutableArray<TextValue> parts = reader.Texts("default", required: true);
        if (reader.Child("types") is { } types && types.Has(type))
        {
            parts = types.Texts(type, required: true);
        }

        MapReader? contents = reader.Child("contents", required: false, "depth", "lists");
        int depth = contents?.Integer("depth", minimum: 1, maximum: 3) ?? 2;
        ImmutableArray<TextValue> lists = contents?.Texts("lists") ?? [];
        contents?.RejectUnknown();
        reader.RejectUnknown();
        return new SectionPlan(
            [.. parts.Select(part => Known(part, Names.Keys, diagnostics)).OfType<string>().Select(name => Names[name])],
            depth,
            [.. lists.Select(list => Known(list, ListNames, diagnostics)).OfType<string>()]);
    }

    private static string? Known(TextValue name, IReadOnlyCollection<string> known, DiagnosticBag diagnostics)
    {
        if (known.Contains(name.Text))
        {
            return name.Text;
        }

        diagnostics.Report(StyleCodes.UnknownSection, name.Span, $"There is no part '{name.Text}'.", Spelling.Hint(name.Text, known));
        return null;
    }
}
