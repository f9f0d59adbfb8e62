using System.Collections.Concurrent;
using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;

namespace ReportGen.Pdf.Tests;

public sealed class PdfWriterTests
{
    [Fact]
    public void The_same_input_gives_the_same_bytes_in_every_culture()
    {
        byte[] first = Written.Bytes(SampleNote.Make());
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "~";
            Thread.CurrentThread.CurrentCulture = culture;
            Assert.Equal(first, Written.Bytes(SampleNote.Make()));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Documents_written_at_once_do_not_disturb_one_another()
    {
        PagedDocument document = SampleNote.Make();
        byte[] alone = Written.Bytes(document);
        var files = new ConcurrentBag<byte[]>();
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ =>
        {
            var output = new MemoryStream();
            PdfWriter.Write(document, output, PdfOptions.Default, new DiagnosticBag());
            files.Add(output.ToArray());
        });
        Assert.All(files, file => Assert.Equal(alone, file));
    }

    [Fact]
    public void The_identifier_tells_contents_apart()
    {
        string Identifier(string text)
        {
            var file = new ReadBack(Written.Bytes(PageSketch.Document(new PageSketch().Add(PageSketch.Text(text, new Point(72, 72))).ToPage())));
            return Convert.ToHexString(((Pdf.Verification.Reading.PdfString)file.File.Items(file.File.Trailer, "ID")[0]).Bytes);
        }

        Assert.Equal(Identifier("一"), Identifier("一"));
        Assert.NotEqual(Identifier("一"), Identifier("二"));
    }

    [Fact]
    public void A_document_without_pages_is_an_error_and_no_file()
    {
        var diagnostics = new DiagnosticBag();
        var output = new MemoryStream();
        PdfWriter.Write(PageSketch.Document(), output, PdfOptions.Default, diagnostics);
        Assert.Equal("PDF001", Assert.Single(diagnostics.Items).Code);
        Assert.Equal(0, output.Length);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(100, 20000)]
    [InlineData(double.NaN, 100)]
    public void A_page_of_an_impossible_size_is_an_error_and_no_file(double width, double height)
    {
        var diagnostics = new DiagnosticBag();
        var output = new MemoryStream();
        PdfWriter.Write(PageSketch.Document(new PageFrame(new Size(width, height), [])), output, PdfOptions.Default, diagnostics);
        Assert.Equal("PDF002", Assert.Single(diagnostics.Items).Code);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void A_document_of_many_pages_is_written()
    {
        var root = new StructureElement(StructureRole.Document, null);
        PagedDocument document = PageSketch.Document(Enumerable.Range(1, 300).Select(i => new PageSketch()
            .Add(PageSketch.Tagged(new StructureElement(StructureRole.P, root), PageSketch.Text(i.ToString(CultureInfo.InvariantCulture), new Point(72, 72))))
            .ToPage(i.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(300, new ReadBack(Written.Bytes(document)).Document.Pages.Count);
    }
}
