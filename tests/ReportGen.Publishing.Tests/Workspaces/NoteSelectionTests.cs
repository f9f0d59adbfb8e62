using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Workspaces;

public sealed class NoteSelectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Workspace _workspace;

    public NoteSelectionTests()
    {
        foreach (string name in new[] { "house", "sora-note", "chip-note", "_drafts", ".git" })
        {
            _folder.Folder($"content/{name}");
        }

        _workspace = new Workspace(_folder.Folder("content"), "t", "f", "o");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Notes_are_the_folders_of_content_but_house_and_hidden_ones() =>
        Assert.Equal(["chip-note", "sora-note"], NoteSelection.All(_workspace));

    [Theory]
    [InlineData("sora-note")]
    [InlineData("content/sora-note")]
    [InlineData("content/sora-note/")]
    [InlineData("./content/sora-note/note.zh.md")]
    public void A_note_may_be_named_as_a_shell_completes_it(string argument)
    {
        Assert.Equal(["sora-note"], Named(argument));
        Assert.Empty(_diagnostics.Items);
    }

    [Fact]
    public void A_note_named_twice_is_built_once() => Assert.Equal(["sora-note"], Named("sora-note", "content/sora-note"));

    [Fact]
    public void A_misspelt_note_is_reported_with_a_suggestion()
    {
        Assert.Empty(Named("sora-nota"));
        Assert.Equal("Did you mean 'sora-note'?", Assert.Single(_diagnostics.Items).Hint);
    }

    [Theory]
    [InlineData("../elsewhere/note")]
    [InlineData(".")]
    public void A_path_outside_content_is_rejected(string argument)
    {
        Assert.Empty(Named(argument));
        Assert.Contains("outside the content folder", Assert.Single(_diagnostics.Items).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_content_folder_itself_is_not_a_note()
    {
        Assert.Empty(Named("content/"));
        Assert.Equal("'content/' is the content folder itself, not a note.", Assert.Single(_diagnostics.Items).Message);
    }

    private List<string> Named(params string[] arguments) =>
        NoteSelection.Named(_workspace, arguments, _folder.Path, _diagnostics);
}
