using System.Collections.Concurrent;
using System.Collections.Immutable;

using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;
using ReportGen.Publishing.Compilation;

namespace ReportGen.Publishing.Building;

/// <summary>What of a note's header must be known before it is known whether the note has changed.</summary>
/// <param name="Header">Hash of the header's file.</param>
/// <param name="Id">Identifier of the note; empty when the header cannot be read.</param>
/// <param name="Styles">The style that it names and those that one extends; empty when the header cannot be read.</param>
internal sealed record NoteIdentity(string Header, string Id, ImmutableArray<string> Styles);

/// <summary>
/// Knows the identities of notes from the last build where the header is as it was then, so that a build with nothing to
/// do reads no YAML. A style that now extends another one has a changed theme, which counts as a changed input.
/// </summary>
/// <param name="inputs">Content and templates.</param>
/// <param name="catalogue">The notes of the content.</param>
/// <param name="before">What was built last.</param>
internal sealed class NoteIdentities(InputSnapshot inputs, NoteCatalogue catalogue, BuildManifest before)
{
    private readonly ConcurrentDictionary<string, NoteIdentity> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _chains = new(StringComparer.Ordinal);

    /// <summary>The identity of a note.</summary>
    /// <param name="note">Name of the note.</param>
    public NoteIdentity Of(string note) => _known.GetOrAdd(note, Find);

    /// <summary>The identity of a note that is built anew: the styles that its own one extends may be others than they were.</summary>
    /// <param name="note">Name of the note.</param>
    public void Renew(string note) => _known[note] = Read(note, HashOf(note));

    /// <summary>The identifier of a note, for which its style need not be looked at; empty when the header cannot be read.</summary>
    /// <param name="note">Name of the note.</param>
    public string IdOf(string note) => Recorded(note, HashOf(note))?.Id ?? catalogue.IdOf(note) ?? string.Empty;

    private NoteIdentity Find(string note)
    {
        string header = HashOf(note);
        return Recorded(note, header) ?? Read(note, header);
    }

    /// <summary>The identity known from the last build; null when the header is another one than then.</summary>
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
