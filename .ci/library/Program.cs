using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Pdf;

var diagnostics = new DiagnosticBag();
var fonts = new FontLibrary(name => File.ReadAllBytes(Path.Combine(args[0], name)));
var body = new TextStyle { Font = new FontSelection(fonts.Find("NotoSansSC_400Regular.ttf", diagnostics)!), Size = 11, Leading = 16 };

PagedDocument? pages = Document.Create(container => container.Page(page =>
{
    page.Size(PageSizes.A4);
    page.Margin(20, Unit.Millimetre);
    page.DefaultTextStyle(body);
    page.Header().Text("Hello");
    page.Content().Text("World");
    page.Footer().AlignCenter().Text(text => text.CurrentPageNumber());
})).WithMetadata(new DocumentInfo("Hello", "en")).Generate(GenerateOptions.Default, diagnostics);

using FileStream file = File.Create(args[1]);
PdfWriter.Write(pages!, file, PdfOptions.Default, diagnostics);
return diagnostics.HasErrors ? 1 : 0;
