using System.Collections.Concurrent;
using System.Collections.Immutable;

using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;
using ReportGen.Publishing.Compilation;

namespace ReportGen.Publishing.Building;

/// <summary>The part of a note's header required to determine whether the note has changed.</summary>
/// <param name="Header">Hash of the header's file.</param>
/// <param name="Id">Identifier of the note; empty when the header cannot be read.</param>
/// <param name="Styles">Its style and those that the style extends; empty when the header cannot be read.</param>
internal sealed record NoteIdentity(string Header, string Id, ImmutableArray<string> Styles);

/// <summary>
/// Reuses the identities recorded by the last build where the header has not changed, so that a build with nothing to
/// do reads no YAML. A style that now extends another one has a changed theme, which is a changed input.
/// </summary>
/// <param name="inputs">Content and templates.</param>
/// <param name="catalogue">The notes of the content.</param>
/// <param name="before">The manifest of the last build.</param>
internal sealed class NoteIdentities(InputSnapshot inputs, NoteCatalogue catalogue, BuildManifest before)
{
    private readonly ConcurrentDictionary<string, NoteIdentity> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _chains = new(StringComparer.Ordinal);

    /// <summary>The identity of a note.</summary>
    /// <param name="note">Name of the note.</param>
    public NoteIdentity Of(string note) => _known.GetOrAdd(note, Find);

    /// <summary>The identity of a note that is rebuilt, since the styles that its style extends may have changed.</summary>
    /// <param name="note">Name of the note.</param>
    public void Renew(string note) => _known[note] = Read(note, HashOf(note));

    /// <summary>The identifier of a note, determined without reading its style; empty when the header cannot be read.</summary>
    /// <param name="note">Name of the note.</param>
    public string IdOf(string note) => Recorded(note, HashOf(note))?.Id ?? catalogue.IdOf(note) ?? string.Empty;

    private NoteIdentity Find(string note)
    {
        string header = HashOf(note);
        return Recorded(note, header) ?? Read(note, header);
    }

    /// <summary>The identity recorded by the last build; null when the header has changed.</summary>
    private NoteIdentity? Recorded(string note, string header) =>
        before.Notes.TryGetValue(note, out ManifestNote? record) && record.Identity.Header == header ? record.Identity : null;

    private NoteIdentity Read(string note, string header) => new(
        header,
        catalogue.IdOf(note) ?? string.Empty,
        catalogue.StyleOf(note) is { } style ? _chains.GetOrAdd(style, ChainOf) : []);

    private string HashOf(string note) =>
        InputFingerprint.OfBytes(inputs.Content.Read($"{note}/{Workspaces.Workspace.NoteFileName}").Data.Span);

    private ImmutableArray<string> ChainOf(string style) => StyleReader.ChainOf(inputs.Templates, style);
}
