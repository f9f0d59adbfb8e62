using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;
using ReportGen.Publishing.Scaffolding;
using ReportGen.Publishing.Schemas;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Scaffolding;

public sealed class NoteScaffolderTests : IDisposable
{
    private static readonly Guid Id = Guid.Parse("0190f3c4-8a6e-7d02-9b51-2f4c6d8e0a13");

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Workspace _workspace;

    public NoteScaffolderTests()
    {
        foreach (string file in Directory.GetFiles(RepositoryFolder.Of("content/house")))
        {
            _folder.Write($"content/house/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        _workspace = new Workspace(_folder.Folder("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), "out");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("industry-tracking", "shanghai-securities")]
    [InlineData("company-comment", "shanghai-securities")]
    [InlineData("company-comment", "plain")]
    [InlineData("weekly", "plain")]
    public void A_new_note_is_read_without_diagnostics(string type, string style)
    {
        NoteSource note = Started(type, style);
        Assert.Equal(["en", "zh"], note.Texts.Keys);
        Assert.Equal(Id.ToString(), note.Header.Id);
        Assert.Equal(new DateOnly(2026, 3, 2), note.Header.Date.Date);
        // The second of March 2026 is a Monday; the last prices are those of Friday.
        Assert.Equal(new DateOnly(2026, 2, 27), note.Header.PriceDate!.Date);
        Assert.Equal(type.StartsWith("company", StringComparison.Ordinal), note.Header.Security is not null);
    }

    [Fact]
    public void A_new_note_names_a_schema_beside_the_notes()
    {
        Started("industry-tracking", style: null);
        string header = File.ReadLines(Path.Combine(_workspace.ContentFolder, "mine", "note.yaml")).First();
        const string Marker = "# yaml-language-server: $schema=";

        Assert.StartsWith(Marker, header, StringComparison.Ordinal);
        string schema = Path.Combine(_workspace.ContentFolder, "mine", header[Marker.Length..]);
        Assert.Equal(SchemaCatalogue.Json("note"), File.ReadAllText(schema));
        Assert.Equal("mine", Assert.Single(new NoteCatalogue(new DiskFiles(_workspace.ContentFolder)).Names));
    }

    [Fact]
    public void The_default_style_is_used_when_none_is_named() =>
        Assert.Equal("shanghai-securities", Started("industry-tracking", style: null).Header.Style.Text);

    [Theory]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData(".hidden")]
    [InlineData("_draft")]
    [InlineData("house")]
    [InlineData("a b")]
    public void An_invalid_folder_name_is_rejected(string name)
    {
        Assert.Null(Start(name, "industry-tracking", null, new DateOnly(2026, 3, 2)));
        Assert.Equal(CommandCodes.BadNoteName.Code, Assert.Single(_diagnostics.Items).Code);
    }

    [Fact]
    public void An_existing_note_is_never_overwritten()
    {
        string file = _folder.Write("content/mine/note.yaml", "mine");
        Assert.Null(Start("mine", "industry-tracking", null, new DateOnly(2026, 3, 2)));
        Assert.Equal(CommandCodes.NoteExists.Code, Assert.Single(_diagnostics.Items).Code);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void An_unknown_type_is_reported_with_a_suggestion_and_leaves_nothing()
    {
        Assert.Null(Start("mine", "company-coment", "plain", new DateOnly(2026, 3, 2)));
        Assert.Equal("Did you mean 'company-comment'?", Assert.Single(_diagnostics.Items).Hint);
        Assert.False(Directory.Exists(Path.Combine(_workspace.ContentFolder, "mine")));
    }

    [Fact]
    public void An_unknown_style_is_an_error()
    {
        Assert.Null(Start("mine", "industry-tracking", "plian", new DateOnly(2026, 3, 2)));
        Assert.Equal("Did you mean 'plain'?", Assert.Single(_diagnostics.Items).Hint);
    }

    [Fact]
    public void A_day_on_which_nobody_is_registered_is_an_error()
    {
        Assert.Null(Start("mine", "industry-tracking", null, new DateOnly(2001, 1, 1)));
        Assert.Contains("2001-01-01", Assert.Single(_diagnostics.Items).Message, StringComparison.Ordinal);
    }

    private NoteSource Started(string type, string? style)
    {
        string? folder = Start("mine", type, style, new DateOnly(2026, 3, 2));
        Assert.Empty(_diagnostics.Items);
        Assert.Equal(Path.Combine(_workspace.ContentFolder, "mine"), folder);
        NoteSource? note = NoteReader.Read(new DiskFiles(_workspace.ContentFolder), "mine", _diagnostics);
        StyleSource? read = StyleReader.Read(new DiskFiles(_workspace.TemplatesFolder), note!.Header.Style, _diagnostics);
        StyleCheck.Run(note.Header, read!, _diagnostics);
        Assert.Empty(_diagnostics.Items);
        return note;
    }

    private string? Start(string name, string type, string? style, DateOnly date) =>
        NoteScaffolder.Start(_workspace, new ScaffoldRequest(name, type, date, Id) { Style = style }, _diagnostics);
}
