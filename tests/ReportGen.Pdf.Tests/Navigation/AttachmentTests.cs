using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Navigation;

/// <summary>Attached files of all names, kinds and sizes (ISO 19005-3, 6.8).</summary>
public sealed class AttachmentTests
{
    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("Text/CSV", "text/csv")]
    [InlineData("text/markdown; charset=utf-8", "text/markdown")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("image/svg+xml", "image/svg+xml")]
    [InlineData("text/x!y", "application/octet-stream")]
    [InlineData("text/x y", "application/octet-stream")]
    [InlineData("text", "application/octet-stream")]
    [InlineData("text/", "application/octet-stream")]
    [InlineData("/csv", "application/octet-stream")]
    [InlineData("a/b/c", "application/octet-stream")]
    [InlineData("文本/表", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    public void A_media_type_is_one_that_validators_read(string given, string written) =>
        Assert.Equal(written, Assert.Single(Attach(("a", given)).Attachments).MediaType);

    [Fact]
    public void A_media_type_too_long_for_a_name_is_left_out() =>
        Assert.Equal("application/octet-stream", Assert.Single(Attach(("a", "text/" + new string('x', 200))).Attachments).MediaType);

    [Theory]
    [InlineData("价格 (1).csv", "价格 (1).csv", "__ (1).csv")]
    [InlineData("../../etc/a&b.csv", "..-..-etc-a&b.csv", "..-..-etc-a&b.csv")]
    [InlineData("a\\b.csv", "a-b.csv", "a-b.csv")]
    [InlineData("\u2F5C.csv", "\u2F5C.csv", "_.csv")]
    [InlineData("é😀.txt", "é😀.txt", "__.txt")]
    public void A_name_holds_no_folders_and_has_a_plain_form(string given, string written, string plain)
    {
        PagedDocument document = Document((given, "text/csv"));
        var file = new ReadBack(Written.Bytes(document));
        (string name, PdfDictionary specification) = Assert.Single(file.Document.Attachments);
        Assert.Equal((written, plain), (name, file.File.Get(specification, "F").AsText));
    }

    [Fact]
    public void Half_a_character_of_a_name_is_replaced() => Assert.Equal("a\uFFFD.csv", Assert.Single(Attach(("a\uD83D.csv", "text/csv")).Attachments).Name);

    [Fact]
    public void An_empty_file_is_attached_as_one() => Assert.Equal(0, Assert.Single(Attach(("empty", "text/plain")).Attachments).Length);

    [Fact]
    public void Hundreds_of_files_are_attached_in_the_order_of_their_names()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 400).Select(i => ($"文件{(i * 37 % 400).ToString("D3", CultureInfo.InvariantCulture)}.csv", "text/csv"))];
        ImmutableArray<VerifiedAttachment> attached = Attach(files).Attachments;
        Assert.Equal(files.Select(file => file.Item1).Order(StringComparer.Ordinal), attached.Select(file => file.Name));
    }

    private static VerificationReport Attach(params (string Name, string MediaType)[] files) => PdfVerifier.Verify(Written.Bytes(Document(files)));

    private static PagedDocument Document(params (string Name, string MediaType)[] files) => PageSketch.Document(new PageSketch().ToPage()) with
    {
        Attachments = [.. files.Select(file => new Attachment(file.Name, file.MediaType, AttachmentRelationship.Data, string.Empty, default))],
    };
}
