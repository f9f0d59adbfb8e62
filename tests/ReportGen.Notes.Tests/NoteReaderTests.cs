using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;

namespace ReportGen.Notes.Tests;

public sealed class NoteReaderTests
{
    [Fact]
    public void A_valid_folder_gives_the_complete_note()
    {
        NoteSource note = Sample.Sound(Sample.Files.With("n/figures/a.svg", "<svg/>").With("n/figures/notes.txt", "x"));

        Assert.Equal("n", note.Name);
        Assert.Equal(["en", "zh"], note.Texts.Keys);
        Assert.Equal("content/n/note.zh.md", note.Texts["zh"].Path);
        Assert.Equal<string>(["zh", "en"], note.Header.Languages);
        Assert.Equal(("标题", "Title"), (note.Header.Title.In("zh"), note.Header.Title.In("en")));
        Assert.Equal(new DateOnly(2024, 2, 22), note.Header.PriceDate!.Date);
        Assert.Equal("overweight", note.Header.Rating!.Value.Text);
        Analyst analyst = Assert.Single(note.Header.Analysts);
        Assert.Equal(("刘京昭", "Liu Jingzhao", "S0870523040005"), (analyst.Name.In("zh"), analyst.Name.In("en"), analyst.SacNumber.Text));
        Assert.Equal("Demand is weak.", Assert.Single(note.Header.Risks).Detail!.In("en"));
        Assert.Equal(["figures/a.svg"], note.Pictures.Keys);
        Assert.Equal("content/n/figures/a.svg", note.Pictures["figures/a.svg"].Path);
        Assert.Equal(["analysts", "securities"], note.House.Tables.Keys);
        Assert.Equal("某证券", ((TextValue)((MapValue)note.House.Facts["name"]!)["zh"]!).Text);
    }

    [Fact]
    public void The_header_is_passed_once_as_in_the_note()
    {
        var given = new List<NoteHeader>();
        NoteSource note = NoteReader.Read(Sample.Files, "n", new DiagnosticBag(), cache: null, given.Add)!;
        Assert.Same(note.Header, Assert.Single(given));
    }

    [Fact]
    public void The_header_is_passed_although_a_table_is_invalid()
    {
        var given = new List<NoteHeader>();
        InMemoryFiles files = Sample.Files.Without("n/data/comparables.csv");
        Assert.Null(NoteReader.Read(files, "n", new DiagnosticBag(), cache: null, given.Add));
        Assert.Equal("plain", Assert.Single(given).Style.Text);
    }

    [Fact]
    public void An_unreadable_header_is_not_returned()
    {
        var given = new List<NoteHeader>();
        Assert.Null(NoteReader.Read(Sample.Files.With("n/note.yaml", "title: {"), "n", new DiagnosticBag(), cache: null, given.Add));
        Assert.Empty(given);
    }

    [Fact]
    public void A_value_of_the_header_has_an_origin_relative_to_the_content_folder()
    {
        var origin = Assert.IsType<KeyOrigin>(Sample.Sound(Sample.Files).Header.Title.Find("zh")!.Origin);
        Assert.Equal(("n/note.yaml", "title.zh"), (origin.File, origin.Key));
    }

    [Fact]
    public void A_cell_has_its_file_line_column_name_and_span()
    {
        DataTable table = Sample.Sound(Sample.Files).Tables["comparables"];
        DataValue cell = table.Rows[1].Cells[2];
        var origin = Assert.IsType<CellOrigin>(cell.Origin);
        Assert.Equal(("n/data/comparables.csv", 3, 3, "revenue"), (origin.File, origin.Row, origin.Column, origin.ColumnName));
        Assert.Equal("11.96", cell.Span!.Value.Text);
        Assert.Equal("content/n/data/comparables.csv:3:16", cell.Span.Value.ToString());
    }

    [Fact]
    public void A_missing_note_is_reported_with_the_nearest_name()
    {
        InMemoryFiles files = Sample.Files.With("sora-note/note.yaml", "id: x");
        (NoteSource? note, IReadOnlyList<Diagnostic> diagnostics) = Sample.Read(files, "sora-noet");
        Assert.Null(note);
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal("NOT001 -", Sample.Place(diagnostic));
        Assert.Equal(("There is no note 'sora-noet' in content.", "Did you mean 'sora-note'?", "sora-noet"), (diagnostic.Message, diagnostic.Hint, diagnostic.Note));
    }

    [Theory]
    [InlineData("house")]
    [InlineData("_drafts")]
    [InlineData("")]
    [InlineData("../n")]
    [InlineData("n/data")]
    public void Only_a_notes_folder_is_a_note(string name)
    {
        InMemoryFiles files = Sample.Files.With("_drafts/note.yaml", "id: x");
        Assert.Equal("NOT001 -", Sample.Place(Assert.Single(Sample.Read(files, name).Diagnostics)));
    }

    [Fact]
    public void A_folder_without_header_is_reported() =>
        Assert.Equal("NOT002 content/n/note.yaml:1:1", Sample.Place(Assert.Single(Sample.Read(Sample.Files.Without("n/note.yaml")).Diagnostics)));

    [Fact]
    public void A_language_without_its_text_is_reported_where_it_is_declared() =>
        Assert.Equal("NOT003 content/n/note.yaml:4:17", Sample.Place(Assert.Single(Sample.Read(Sample.Files.Without("n/note.en.md")).Diagnostics)));

    [Fact]
    public void A_text_whose_language_is_not_declared_is_a_warning()
    {
        Diagnostic warning = Assert.Single(Sample.WithHeader("[zh, en]", "[zh]"));
        Assert.Equal(Severity.Warning, warning.Severity);
        Assert.Equal("NOT003 content/n/note.yaml:4:12", Sample.Place(warning));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF \r\n\t\n")]
    public void An_empty_text_is_reported(string text) =>
        Assert.Equal("NOT004 content/n/note.zh.md:1:1", Sample.Place(Assert.Single(Sample.Read(Sample.Files.With("n/note.zh.md", text)).Diagnostics)));

    [Fact]
    public void Malformed_yaml_is_reported_in_its_line() =>
        Assert.Equal("YML001 content/n/note.yaml:2:7", Sample.Place(Assert.Single(Sample.WithHeader("type: industry-tracking", "type: [industry"))));

    [Fact]
    public void A_picture_is_not_a_text()
    {
        IReadOnlyList<Diagnostic> diagnostics = Sample.Read(Sample.Files.With("n/note.zh.md", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0 })).Diagnostics;
        Assert.Equal("NOT014 content/n/note.zh.md:1:1", Sample.Place(Assert.Single(diagnostics)));
    }

    [Fact]
    public void All_errors_are_reported_in_one_run()
    {
        InMemoryFiles files = Sample.Files
            .With("n/note.yaml", Sample.Header
                .Replace("date: 2024-02-27", "date: 2024-02-30", StringComparison.Ordinal)
                .Replace("[liu-jingzhao]", "[liu-jinzhao]", StringComparison.Ordinal)
                .Replace("months: 6", "month: 6", StringComparison.Ordinal))
            .With("n/note.en.md", string.Empty)
            .With("n/data/comparables.csv", "code,name,revenue,pe\n300308.SZ,中际旭创,many,30\n300394.SZ,天孚通信,11.96\n");
        (NoteSource? note, IReadOnlyList<Diagnostic> diagnostics) = Sample.Read(files);
        Assert.Null(note);
        Assert.Equal(
            [
                "CSV003 content/n/data/comparables.csv:3:16",
                "CSV004 content/n/data/comparables.csv:2:16",
                "NOT008 content/n/note.yaml:9:12",
                "YML102 content/n/note.yaml:11:31",
                "YML106 content/n/note.yaml:5:7",
            ],
            diagnostics.Select(Sample.Place).Order(StringComparer.Ordinal));
        Assert.All(diagnostics, diagnostic => Assert.Equal("n", diagnostic.Note));
    }

    [Fact]
    public void A_note_with_an_invalid_cell_is_still_returned_so_that_later_stages_can_be_checked()
    {
        (NoteSource? note, IReadOnlyList<Diagnostic> diagnostics) =
            Sample.Read(Sample.Files.With("n/data/comparables.csv", "code,name,revenue,pe\n300308.SZ,中际旭创,x,30\n"));
        Assert.Equal("CSV004", Assert.Single(diagnostics).Code);
        Assert.IsType<MissingValue>(note!.Tables["comparables"].Rows[0].Cells[2]);
    }

    [Fact]
    public void Missing_house_data_are_reported()
    {
        IReadOnlyList<Diagnostic> diagnostics = Sample.Read(Sample.Files.Without("house/house.yaml").Without("house/analysts.csv")).Diagnostics;
        Assert.Equal(["NOT002 content/house/house.yaml:1:1", "NOT002 content/n/note.yaml:9:12"], diagnostics.Select(Sample.Place));
    }
}
