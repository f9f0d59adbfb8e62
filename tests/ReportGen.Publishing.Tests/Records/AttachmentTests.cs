using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Notes.Text;
using ReportGen.Pdf.Verification;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Records;

namespace ReportGen.Publishing.Tests.Records;

public sealed class AttachmentTests
{
    private const string Header = $"{PublishedNote.Name}/note.yaml";

    private static readonly Lazy<CompiledEdition> English = new(() => PublishedNote.Compile(Edition.English));

    [Fact]
    public void The_attachments_are_extracted_from_the_PDF_byte_for_byte()
    {
        VerificationReport report = PdfVerifier.Verify(English.Value.Pdf);
        Assert.True(report.IsValid, string.Join("\n", report.Findings));
        Assert.Equal("PDF/A-3A, PDF/UA-1", report.Claims);
        string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(PublishedSource.Of(path, PublishedNote.Files.Read($"{PublishedNote.Name}/{path}").Data, _ => true).Span));
        Dictionary<string, VerifiedAttachment> files = report.Attachments.ToDictionary(file => file.Name, StringComparer.Ordinal);
        Assert.Equal(
            ("application/yaml", "Source", Hash("note.yaml"), "Header of the note (source file)"),
            (files["note.yaml"].MediaType, files["note.yaml"].Relationship, files["note.yaml"].Sha256, files["note.yaml"].Description));
        Assert.Equal(
            ("text/markdown", "Source", Hash("note.en.md")),
            (files["note.en.md"].MediaType, files["note.en.md"].Relationship, files["note.en.md"].Sha256));
        Assert.Equal(
            ("text/csv", "Data", Hash("data/forecast.csv"), "Data file data/forecast.csv"),
            (files["data-forecast.csv"].MediaType, files["data-forecast.csv"].Relationship, files["data-forecast.csv"].Sha256, files["data-forecast.csv"].Description));
        Assert.Equal(
            ("application/json", "Supplement", Convert.ToHexStringLower(SHA256.HashData(English.Value.Lineage.Span))),
            (files["lineage.json"].MediaType, files["lineage.json"].Relationship, files["lineage.json"].Sha256));
        Assert.Equal("Supplement", files["manifest.json"].Relationship);
        Assert.Equal(12, files.Keys.Count(name => !name.StartsWith("chart-", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_chart_shows_is_a_file_of_the_chart_unless_it_comes_from_the_house()
    {
        string[] ChartsOf(InMemoryFiles files) =>
            [.. PdfVerifier.Verify(PublishedNote.Compile(Edition.English, files).Pdf).Attachments.Where(file => file.Name.StartsWith("chart-", StringComparison.Ordinal)).Select(file => file.Sha256)];

        string[] all = ChartsOf(PublishedNote.Files);
        InMemoryFiles withHouse = PublishedNote.With(Header, "file: data/products.csv", "file: ../house/products.csv")
            .With("house/products.csv", PublishedNote.Files.Read($"{PublishedNote.Name}/data/products.csv").Data);
        Assert.True(all.Length > 1);
        Assert.Equal(all.Length - 1, ChartsOf(withHouse).Length);
        Assert.Empty(ChartsOf(PublishedNote.With(Header, "attach: all", "attach: [source, lineage]")));
    }

    [Theory]
    [InlineData(Edition.Chinese, "note.yaml note.zh.md")]
    [InlineData(Edition.English, "note.en.md note.yaml")]
    [InlineData(Edition.Bilingual, "note.en.md note.yaml note.zh.md")]
    public void An_edition_carries_the_texts_of_its_languages(Edition edition, string names)
    {
        InMemoryFiles files = PublishedNote.With(Header, "attach: all", "attach: source");
        Assert.Equal(names, string.Join(' ', PdfVerifier.Verify(PublishedNote.Compile(edition, files).Pdf).Attachments.Select(file => file.Name)));
    }

    [Fact]
    public void Descriptions_are_in_the_language_of_the_document()
    {
        InMemoryFiles files = PublishedNote.With(Header, "attach: all", "attach: lineage");
        Assert.StartsWith("数字溯源", Assert.Single(PublishedNote.Compile(Edition.Chinese, files).Document.Attachments).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_asks_for_nothing_carries_nothing_and_is_of_part_2()
    {
        InMemoryFiles files = PublishedNote.With(Header, "attach: all", "attach: none");
        VerificationReport report = PdfVerifier.Verify(PublishedNote.Compile(Edition.English, files).Pdf);
        Assert.Equal(("PDF/A-2A, PDF/UA-1", 0), (report.Claims, report.Attachments.Length));
    }

    [Fact]
    public void Files_of_the_house_are_never_attached()
    {
        InMemoryFiles files = PublishedNote.With(Header, "file: data/shares.csv", "file: ../house/shares.csv")
            .With("house/shares.csv", PublishedNote.Files.Read($"{PublishedNote.Name}/data/shares.csv").Data);
        Attachment[] attached = [.. PublishedNote.Compile(Edition.English, files).Document.Attachments];
        Assert.DoesNotContain(attached, file => file.Name.Contains("shares", StringComparison.Ordinal));
        Assert.DoesNotContain(attached, file => file.Name.Contains("house", StringComparison.Ordinal));
    }

    [Fact]
    public void The_manifest_names_inputs_fonts_and_program_and_nothing_of_the_machine()
    {
        CompiledEdition compiled = PublishedNote.Compile(Edition.English, revision: "4f1c2d7");
        string text = Encoding.UTF8.GetString(compiled.Document.Attachments.Single(file => file.Name == "manifest.json").Data.Span);
        using JsonDocument manifest = JsonDocument.Parse(text);
        JsonElement root = manifest.RootElement;
        Assert.Equal(PublishedNote.Name, root.GetProperty("note").GetString());
        Assert.Equal(("en", "2024-02-27", "4f1c2d7"), (root.GetProperty("edition").GetString(), root.GetProperty("date").GetString(), root.GetProperty("revision").GetString()));
        Assert.Matches(@"^\d+\.\d+\.\d+$", root.GetProperty("program").GetProperty("version").GetString()!);
        Dictionary<string, string> content = root.GetProperty("content").EnumerateArray()
            .ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(PublishedNote.Files.Read($"{PublishedNote.Name}/data/prices.csv").Data.Span)),
            content[$"{PublishedNote.Name}/data/prices.csv"]);
        Assert.Contains("house/analysts.csv", content.Keys);
        Assert.Contains("shanghai-securities/theme.yaml", root.GetProperty("templates").EnumerateArray().Select(file => file.GetProperty("path").GetString()));
        Assert.NotEmpty(root.GetProperty("fonts").EnumerateArray());
        Assert.DoesNotContain(RepositoryFolder.Path, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_names_no_file_of_the_house_that_the_pages_do_not_show()
    {
        InMemoryFiles files = PublishedNote.Files.With("house/restricted.csv", "code,until\n300308.SZ,2024-06-30\n");
        Attachment manifest = PublishedNote.Compile(Edition.English, files).Document.Attachments.Single(file => file.Name == "manifest.json");
        Assert.DoesNotContain("restricted", Encoding.UTF8.GetString(manifest.Data.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/prices.csv", "data-prices.csv")]
    [InlineData("data\\prices.csv", "data-prices.csv")]
    [InlineData("价格 (1).csv", "价格 (1).csv")]
    [InlineData("../../a:b*.csv", "a_b_.csv")]
    [InlineData("a\u202Eb.csv", "a_b.csv")]
    [InlineData("//", "file")]
    public void A_name_can_be_saved_anywhere(string path, string name) => Assert.Equal(name, new AttachmentNames().Of(path));

    [Fact]
    public void Half_a_character_is_no_part_of_a_name() => Assert.Equal("a_.csv", new AttachmentNames().Of($"a{'\uD800'}.csv"));

    [Fact]
    public void A_name_is_given_once()
    {
        var names = new AttachmentNames();
        Assert.Equal(
            ["data-a.csv", "data-a-2.csv", "DATA-A-3.csv"],
            new[] { "data/a.csv", "data-a.csv", "DATA/A.csv" }.Select(names.Of));
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes() =>
        Assert.True(English.Value.Pdf.Span.SequenceEqual(PublishedNote.Compile(Edition.English).Pdf.Span));

    [Fact]
    public void Comments_reach_neither_the_pages_nor_the_files_made_with_them()
    {
        const string Remark = "INTERNAL-REMARK";
        InMemoryFiles files = PublishedNote.With($"{PublishedNote.Name}/note.en.md", "## Key points", $"<!-- {Remark} {{{{ unknown }}}} -->\n## Key points<!-- {Remark}\n\n{Remark} --> {{{{# {Remark} }}}}")
            .With(Header, $"# {Remark}\n{Encoding.UTF8.GetString(PublishedNote.Files.Read(Header).Data.Span)}");
        CompiledEdition commented = PublishedNote.Compile(Edition.English, files);

        string[] texts = [.. commented.Document.Attachments.Select(file => Encoding.UTF8.GetString(file.Data.Span)), Encoding.UTF8.GetString(commented.Lineage.Span), Encoding.UTF8.GetString(commented.Rixml.Span)];
        Assert.True(texts.Length > 6);
        Assert.All(texts, text => Assert.DoesNotContain(Remark, text, StringComparison.Ordinal));
        Assert.Contains(commented.Document.Attachments, file => file.Name == "note.en.md" && Encoding.UTF8.GetString(file.Data.Span).Contains("\n\n## Key points\n\n", StringComparison.Ordinal));
        Assert.Equal(
            PagesOf(English.Value.Document),
            PagesOf(commented.Document));

        static string PagesOf(PagedDocument document) => string.Join('\n', document.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Select(run => run.Text));
    }
}
