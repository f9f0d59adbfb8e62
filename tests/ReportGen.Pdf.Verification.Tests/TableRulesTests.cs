using System.Text;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Verification.Reading;

using static ReportGen.Pdf.Verification.Tests.SpoiltFile;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Headers of table cells (ISO 14289-1, 7.5; ISO 32000-1, 14.8.5.7).</summary>
public sealed class TableRulesTests
{
    private const string NoSuchHeader = "A cell refers to a missing header.";
    private const string NotConnected = "The headers of a cell cannot be determined.";

    // Two rows: headers of which one is wide, and two cells that refer to their headers.
    private static readonly Lazy<byte[]> Wide = new(() => Table(isWide: true));

    // Two rows: two headers with a scope, and two cells that refer to none.
    private static readonly Lazy<byte[]> Plain = new(() => Table(isWide: false));

    [Theory]
    [InlineData("th9")]
    [InlineData("")]
    [InlineData("TH1")]
    public void A_cell_that_names_an_unknown_head_is_found(string id)
    {
        FileEditor editor = new(Wide.Value);
        Assert.Equal([NoSuchHeader], Findings(editor.Set(editor.FindElement("TD"), "A", Headers(Id(id)))));
    }

    [Fact]
    public void A_header_cell_may_name_an_unknown_header()
    {
        FileEditor editor = new(Wide.Value);
        Assert.Equal(
            [],
            Findings(editor.Set(editor.FindElement("TH"), "A", Dictionary(("O", Name("Table")), ("Scope", Name("Column")), ("ColSpan", Number(2)), ("Headers", Array(Id("th9")))))));
    }

    [Fact]
    public void One_unknown_head_among_known_ones_is_found()
    {
        FileEditor editor = new(Wide.Value);
        Assert.Equal([NoSuchHeader], Findings(editor.Set(editor.FindElement("TD"), "A", Headers(Id("th1"), Id("th9")))));
    }

    [Fact]
    public void A_head_without_identifier_cannot_be_named()
    {
        FileEditor editor = new(Plain.Value);
        Assert.Equal([NoSuchHeader], Findings(editor.Set(editor.FindElement("TD"), "A", Headers(Id("")))));
        Assert.Equal([NoSuchHeader], Findings(editor.Set(editor.FindElement("TD"), "A", Headers(Name("th1")))));
    }

    [Fact]
    public void An_element_of_another_role_is_no_head()
    {
        FileEditor editor = new(Wide.Value);
        int header = editor.FindElement("TH");
        Assert.Contains(NoSuchHeader, Findings(editor.Set(header, "S", Name("TD"))));
    }

    [Fact]
    public void The_names_of_heads_may_stand_in_objects_of_their_own()
    {
        FileEditor editor = new(Wide.Value);
        Assert.Empty(Findings(editor.Set(editor.FindElement("TD"), "A", Headers(editor.Add(Id("th1"))))));
    }

    [Theory]
    [InlineData("Row")]
    [InlineData("Column")]
    [InlineData("Both")]
    public void Heads_that_say_what_they_speak_for_need_no_names(string scope)
    {
        FileEditor editor = new(Plain.Value);
        Assert.Empty(Findings(editor.Set(editor.FindElement("TH"), "A", Dictionary(("O", Name("Table")), ("Scope", Name(scope))))));
    }

    [Fact]
    public void A_head_without_scope_leaves_cells_that_name_no_head_unconnected()
    {
        FileEditor editor = new(Plain.Value);
        Assert.Equal([NotConnected], Findings(editor.Set(editor.FindElement("TH"), "A", null)).Distinct());
        Assert.Equal([NotConnected], Findings(editor.Set(editor.FindElement("TH"), "A", Dictionary(("O", Name("Table")), ("Scope", Name("All"))))).Distinct());
    }

    [Fact]
    public void A_head_without_scope_is_sound_where_every_cell_names_its_heads()
    {
        FileEditor editor = new(Wide.Value);
        Assert.Empty(Findings(editor.Set(editor.FindElement("TH"), "A", Dictionary(("O", Name("Table")), ("ColSpan", Number(2))))));
    }

    [Fact]
    public void A_second_head_section_is_found()
    {
        StructureElement table = new(StructureRole.Table, new StructureElement(StructureRole.Document, null));
        StructureRole[] sections = [StructureRole.THead, StructureRole.TBody, StructureRole.TBody];
        IEnumerable<FrameItem> items = sections.Select((section, i) => PageSketch.Tagged(
            new StructureElement(i == 0 ? StructureRole.TH : StructureRole.TD, new StructureElement(StructureRole.TR, new StructureElement(section, table))),
            PageSketch.Text("文", new Point(72, 50 + (15 * i)))));
        FileEditor editor = new(Written.Bytes(PageSketch.Document(new PageSketch().Add(items).ToPage())));
        Assert.Equal(
            ["A table has several headers, footers or captions, or a caption that is neither first nor last."],
            Findings(editor.Set(editor.FindElement("TBody"), "S", Name("THead"))));
    }

    private static PdfString Id(string id) => new(Encoding.Latin1.GetBytes(id));

    private static PdfDictionary Headers(params PdfValue[] ids) => Dictionary(("O", Name("Table")), ("Headers", Array(ids)));

    private static string[] Findings(FileEditor editor) =>
        [.. PdfVerifier.Verify(editor.Build()).Findings.Where(finding => finding.Rule == "PDF/UA 7.5").Select(finding => finding.Message)];

    private static byte[] Table(bool isWide)
    {
        StructureElement table = new(StructureRole.Table, new StructureElement(StructureRole.Document, null));
        StructureElement header = new(StructureRole.TR, new StructureElement(StructureRole.THead, table));
        StructureElement body = new(StructureRole.TR, new StructureElement(StructureRole.TBody, table));
        StructureElement[] cells =
        [
            new(StructureRole.TH, header) { ColumnSpan = isWide ? 2 : 1 },
            .. isWide ? System.Array.Empty<StructureElement>() : [new StructureElement(StructureRole.TH, header)],
            new(StructureRole.TD, body),
            new(StructureRole.TD, body),
        ];
        IEnumerable<FrameItem> items = cells.Select((cell, i) => PageSketch.Tagged(cell, PageSketch.Text("文", new Point(72, 50 + (15 * i)))));
        return Written.Bytes(PageSketch.Document(new PageSketch().Add(items).ToPage()));
    }
}
