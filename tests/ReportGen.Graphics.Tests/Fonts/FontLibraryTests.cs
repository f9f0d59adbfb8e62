using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;

namespace ReportGen.Graphics.Tests.Fonts;

public class FontLibraryTests
{
    [Fact]
    public void A_face_is_read_once()
    {
        int reads = 0;
        ReadOnlyMemory<byte> data = RepositoryFonts.Sans.Data;
        var library = new FontLibrary(_ =>
        {
            reads++;
            return data;
        });

        OpenTypeFace? first = library.Find("a.ttf", new DiagnosticBag());
        OpenTypeFace? second = library.Find("a.ttf", new DiagnosticBag());

        Assert.NotNull(first);
        Assert.Same(first, second);
        Assert.Equal(1, reads);
    }

    [Fact]
    public void Every_note_that_asks_for_a_missing_file_hears_of_it_at_its_own_place()
    {
        var library = new FontLibrary(_ => null);
        var source = new SourceText("theme.yaml", "file: None.ttf");
        for (int note = 0; note < 2; note++)
        {
            var diagnostics = new DiagnosticBag();

            Assert.Null(library.Find("None.ttf", diagnostics, source.Span(6, 8)));

            Diagnostic diagnostic = Assert.Single(diagnostics.Items);
            Assert.Equal("FNT004", diagnostic.Code);
            Assert.Equal(7, diagnostic.Span?.StartPosition.Column);
        }
    }
}
