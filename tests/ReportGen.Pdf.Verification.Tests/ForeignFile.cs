namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Minimal files that other programs could have written, with the claims of a test.</summary>
internal static class ForeignFile
{
    /// <summary>A packet that claims a part and level of PDF/A, a part of PDF/UA, both or neither.</summary>
    public static string Packet(string archive = "", string level = "B", string access = "", string more = "")
    {
        string claims = (archive.Length > 0 ? $"<pdfaid:part>{archive}</pdfaid:part><pdfaid:conformance>{level}</pdfaid:conformance>" : string.Empty)
            + (access.Length > 0 ? $"<pdfuaid:part>{access}</pdfuaid:part>" : string.Empty);
        return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
            + $"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">A</rdf:li></rdf:Alt></dc:title>{claims}{more}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    }

    /// <summary>A tagged page of one paragraph without text; objects from 20 on are free.</summary>
    /// <param name="packet">The metadata.</param>
    /// <param name="catalog">Entries of the catalog besides pages, tags and metadata.</param>
    /// <param name="content">The page's content.</param>
    /// <param name="page">Entries of the page.</param>
    /// <param name="element">Entries of the paragraph's element.</param>
    /// <param name="root">Entries of the root of the structure.</param>
    public static RawPdf Make(
        string packet,
        string catalog = "/Lang(en)",
        string content = "/P<</MCID 0>>BDC 0 0 1 1 re f EMC",
        string page = "",
        string element = "/S/P",
        string root = "") => new RawPdf()
        .Add(1, $"<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>{catalog}>>")
        .Add(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
        .Add(3, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<<>>/Contents 4 0 R/StructParents 0{page}>>")
        .AddStream(4, string.Empty, content)
        .AddStream(5, "/Type/Metadata/Subtype/XML", packet)
        .Add(6, $"<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R]]>>{root}>>")
        .Add(7, $"<</Type/StructElem/P 6 0 R/Pg 3 0 R/K 0{element}>>");

    /// <summary>The rules that a file breaks, each once.</summary>
    public static string[] RulesOf(RawPdf file) => [.. PdfVerifier.Verify(file.Build()).Findings.Select(finding => finding.Rule).Distinct()];
}
