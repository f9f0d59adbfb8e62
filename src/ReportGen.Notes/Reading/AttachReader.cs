using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Notes.Reading;

/// <summary>
/// Reads which parts of a note's record are attached to its PDFs: <c>attach: [source, data, lineage, manifest]</c>, or
/// <c>attach: all</c>. Without the key, nothing is attached.
/// </summary>
/// <param name="header">The header.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class AttachReader(MapReader header, DiagnosticBag diagnostics)
{
    private const string All = "all";
    private const string None = "none";

    private static readonly Choices<RecordPart> Parts = new(
        ("source", RecordPart.Source, "header and prose as written"),
        ("data", RecordPart.Data, "the data files of the note"),
        ("lineage", RecordPart.Lineage, "the location of each number and the cells that it comes from"),
        ("manifest", RecordPart.Manifest, "the inputs of the PDF"));

    /// <summary>The words of the key.</summary>
    public static ChoiceType Words { get; } =
        new([new ChoiceWord(All, "every part"), new ChoiceWord(None, "nothing"), .. Parts.Type.Words]);

    /// <summary>The named parts, in their standard order; an unknown word is reported.</summary>
    public ImmutableArray<RecordPart> Read()
    {
        ImmutableArray<TextValue> words = header.Read(NoteKeys.Attach);
        if (words is [{ Text: All }])
        {
            return [.. Enum.GetValues<RecordPart>()];
        }

        if (words is [{ Text: None }])
        {
            return [];
        }

        var named = new HashSet<RecordPart>();
        foreach (TextValue word in words)
        {
            if (!Parts.Meanings.TryGetValue(word.Text, out RecordPart part))
            {
                diagnostics.Report(
                    NoteCodes.UnknownAttachment,
                    word.Span,
                    $"Unknown attachment '{word.Text}'.",
                    Spelling.Hint(word.Text, [.. Words.Words.Select(known => known.Word)]));
            }
            else if (!named.Add(part))
            {
                diagnostics.Report(NoteCodes.Duplicate, word.Span, $"'{word.Text}' is listed twice.", "List each part once.");
            }
        }

        return [.. named.Order()];
    }
}
