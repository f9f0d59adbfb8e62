using System.Globalization;
using System.Text;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Svg;
using ReportGen.Notes;
using ReportGen.Notes.Styles;
using ReportGen.Typesetting.Styles;
using ReportGen.Typesetting.Tests.Rendering;

namespace ReportGen.Typesetting.Tests;

public sealed class CompositionCachesTests
{
    private readonly CompositionCaches _memory =
        new(new FontLibrary(name => File.ReadAllBytes(Path.Combine(ComposedSample.Repository, "fonts", name))));

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_style_that_was_read_again_is_loaded_again()
    {
        StyleSource first = StyleOf("page: {margin: {left: 20}}");
        StyleSource changed = StyleOf("page: {margin: {left: 30}}");
        StyleSheet sheet = _memory.SheetOf(first, _diagnostics)!;
        Assert.Same(sheet, _memory.SheetOf(first, _diagnostics));
        Assert.NotEqual(sheet.Theme.Page.Margin.Left, _memory.SheetOf(changed, _diagnostics)!.Theme.Page.Margin.Left);
    }

    [Fact]
    public void A_theme_with_an_error_is_reported_each_time()
    {
        StyleSource broken = StyleOf("fonts: {text: missing.ttf}");
        Assert.Null(_memory.SheetOf(broken, _diagnostics));
        var again = new DiagnosticBag();
        Assert.Null(_memory.SheetOf(broken, again));
        Assert.NotEmpty(_diagnostics.Items);
        Assert.Equal(_diagnostics.Items, again.Items);
    }

    [Fact]
    public void A_drawing_is_read_again_when_a_byte_of_its_file_has_changed()
    {
        StyleSheet sheet = _memory.SheetOf(StyleOf(string.Empty), _diagnostics)!;
        SvgDrawing first = Drawing(sheet, "a.svg", 10);
        Assert.Same(first, Drawing(sheet, "a.svg", 10));
        Assert.Equal(first.Size.Width * 2, Drawing(sheet, "a.svg", 20).Size.Width, 6);
        Assert.NotSame(first, Drawing(sheet, "b.svg", 10));
    }

    [Fact]
    public void A_template_is_cached_by_its_source_object()
    {
        var source = new SourceText("a.sbn", "{{ 1 }}");
        Assert.Same(_memory.TemplateOf(source, _diagnostics), _memory.TemplateOf(source, _diagnostics));
        Assert.NotSame(_memory.TemplateOf(source, _diagnostics), _memory.TemplateOf(new SourceText("a.sbn", "{{ 1 }}"), _diagnostics));
    }

    [Fact]
    public void A_note_composed_after_others_is_as_if_it_were_the_first()
    {
        const string Text = "::: cover\n要点。\n:::\n\n# 章\n\n正文，共3项；AV。\n";
        ComposedNote first = ComposedSample.Compose(Text);
        ComposedSample.Compose(Text.Replace("3项", "4项", StringComparison.Ordinal));
        ComposedNote again = ComposedSample.Compose(Text);
        Assert.Equal(RunsOf(first), RunsOf(again));
    }

    private static IEnumerable<string> RunsOf(ComposedNote note) => note.Pages.Pages.SelectMany(page => ComposedSample.Runs(page)
        .Select(run => string.Create(CultureInfo.InvariantCulture, $"{run.At} {run.Run.Text} {run.Run.Width} {run.Run.Provenance.Written?.Start}")));

    private static StyleSource StyleOf(string theme) =>
        StyleReader.Read(ComposedSample.StylesWith(theme), new TextValue("own"), new DiagnosticBag())!;

    private SvgDrawing Drawing(StyleSheet sheet, string path, int width) => _memory.DrawingOf(
        new ImageFile(path, Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='10'/>")),
        sheet,
        _ => sheet.Font("body"),
        _diagnostics)!;
}
