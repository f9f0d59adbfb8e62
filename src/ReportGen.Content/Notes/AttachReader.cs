using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Notes;
using ReportGen.Yaml;

namespace ReportGen.Content.Notes;

/// <summary>
/// Reads which parts of its record a note's PDFs carry inside: <c>attach: [source, data, lineage, manifest]</c>, or
/// <c>attach: all</c>. Without the key they carry none.
/// </summary>
/// <param name="header">The header.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class AttachReader(MapReader header, DiagnosticBag diagnostics)
{
    private const string Key = "attach";
    private const string All = "all";
    private const string None = "none";

    private static readonly ImmutableArray<RecordPart> Parts = [.. Enum.GetValues<RecordPart>()];

    /// <summary>The parts named, in their own order; a word that names none is reported.</summary>
    public ImmutableArray<RecordPart> Read()
    {
        ImmutableArray<TextValue> words = header.Texts(Key);
        if (words is [{ Text: All }])
        {
            return Parts;
        }

        if (words is [{ Text: None }])
        {
            return [];
        }

        var named = new HashSet<RecordPart>();
        foreach (TextValue word in words)
        {
            if (PartOf(word.Text) is not { } part)
            {
                diagnostics.Error(
                    ContentCodes.UnknownAttachment,
                    word.Span,
                    $"There is nothing to attach by the name of '{word.Text}'.",
                    Spelling.Hint(word.Text, [.. Parts.Select(NameOf), All, None]));
            }
            else if (!named.Add(part))
            {
                diagnostics.Error(ContentCodes.Duplicate, word.Span, $"'{word.Text}' is to be attached twice.", "Name each part once.");
            }
        }

        return [.. Parts.Where(named.Contains)];
    }

    private static RecordPart? PartOf(string word)
    {
        foreach (RecordPart part in Parts)
        {
            if (NameOf(part) == word)
            {
                return part;
            }
        }

        return null;
    }

    private static string NameOf(RecordPart part) => part switch
    {
        RecordPart.Source => "source",
        RecordPart.Data => "data",
        RecordPart.Lineage => "lineage",
        RecordPart.Manifest => "manifest",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
