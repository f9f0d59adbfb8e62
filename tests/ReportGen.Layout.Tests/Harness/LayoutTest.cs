using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;

namespace ReportGen.Layout.Tests.Harness;

/// <summary>Lays out content of mocks on pages of a small size without margins and tells what went where.</summary>
internal sealed class LayoutTest
{
    private readonly Size _page;

    private LayoutTest(double width, double height) => _page = new Size(width, height);

    /// <summary>The mocks on the pages, in the order of painting.</summary>
    public IReadOnlyList<DrawnMock> Drawn => Result is null ? [] : DrawnMock.Of(Result);

    public DiagnosticBag Diagnostics { get; } = new();

    public PagedDocument? Result { get; private set; }

    public GenerateOptions Options { get; set; } = new() { MaximumPages = 2000 };

    public static LayoutTest OnPagesOf(double width, double height) => new(width, height);

    /// <summary>Fills the pages with content that takes no more height than it needs.</summary>
    public LayoutTest ForContent(Action<IContainer> content) =>
        ForPage(page => content(page.Content().ShrinkVertical()));

    public LayoutTest ForPage(Action<PageDescriptor> describe) => ForDocument(document => document.Page(page =>
    {
        page.Size(_page);
        describe(page);
    }));

    public LayoutTest ForDocument(Action<IDocumentContainer> describe)
    {
        Result = Document.Create(describe)
            .WithMetadata(new DocumentInfo("Test", "en"))
            .Generate(Options, Diagnostics);
        return this;
    }

    /// <summary>Expects mocks on pages, each line as <c>page name x y width height</c>, in the order of drawing.</summary>
    public LayoutTest Draws(params string[] expected)
    {
        string[] actual = [.. Drawn.Select(mock => FormattableString.Invariant(
            $"{mock.Page} {mock.Name} {Number(mock.Area.X)} {Number(mock.Area.Y)} {Number(mock.Area.Width)} {Number(mock.Area.Height)}"))];
        Assert.Equal(expected, actual);
        return this;
    }

    /// <summary>Expects mocks on pages, such as <c>a1 b2</c>, in the order of drawing.</summary>
    public LayoutTest ShowsIn(string expected)
    {
        Assert.Equal(expected, string.Join(' ', Drawn.Select(mock => $"{mock.Name}{mock.Page}")));
        return this;
    }

    public LayoutTest HasPages(int count)
    {
        Assert.Empty(Diagnostics.Items);
        Assert.NotNull(Result);
        Assert.Equal(count, Result.Pages.Length);
        return this;
    }

    public Diagnostic HasError(string code)
    {
        Diagnostic diagnostic = Assert.Single(Diagnostics.Items);
        Assert.Equal(code, diagnostic.Code);
        return diagnostic;
    }

    private static double Number(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0;
}

/// <summary>Mocks as fluent calls.</summary>
internal static class MockExtensions
{
    /// <summary>A block that may break anywhere.</summary>
    public static void Mock(this IContainer container, string name, double width, double height) =>
        container.Wrap(new Mock(name, width, height, isSolid: false));

    /// <summary>A block that stays in one piece.</summary>
    public static void Solid(this IContainer container, string name, double width, double height) =>
        container.Wrap(new Mock(name, width, height, isSolid: true));
}
