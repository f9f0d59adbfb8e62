using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;

namespace ReportGen.Notes.Tests;

public sealed class RepositoryContentTests
{
    private static readonly DiskFiles Content = new(Path.Combine(RepositoryFolder.Path, "content"));
    private static readonly DiskFiles Templates = new(Path.Combine(RepositoryFolder.Path, "templates"));

    public static TheoryData<string> Notes() => [.. new NoteCatalogue(Content).Names];

    [Theory]
    [MemberData(nameof(Notes))]
    public void Every_note_of_the_repository_reads_without_a_diagnostic(string name)
    {
        var diagnostics = new DiagnosticBag();
        NoteSource note = NoteReader.Read(Content, name, diagnostics)!;
        StyleSource style = StyleReader.Read(Templates, note.Header.Style, diagnostics)!;
        StyleCheck.Run(note.Header, style, diagnostics);
        Assert.Empty(diagnostics.Items);
        Assert.NotEmpty(note.Tables);
    }

    [Fact]
    public void The_reference_notes_comparables_are_all_there()
    {
        DataTable table = NoteReader.Read(Content, "sora-note", new DiagnosticBag())!.Tables["comparables"];
        Assert.Equal(33, table.Rows.Length);
        Assert.Equal("code", table.KeyColumn);
        Assert.Equal(9, table.Rows.Select(row => row.Cells[table.IndexOf("group_zh")]).OfType<TextValue>().Select(cell => cell.Text).Distinct().Count());
    }

    [Fact]
    public void No_two_notes_of_the_repository_share_an_id() => Assert.Empty(new NoteCatalogue(Content).FindSharedIds());
}
