using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Elements;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Fluent;

/// <summary>Pieces, places and conditions.</summary>
public static class ElementExtensions
{
    /// <summary>Fills the container with a handler.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Fills it.</param>
    public static void Element(this IContainer container, Action<IContainer> handler) => handler(container);

    /// <summary>Wraps the container with a handler.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Returns the container to be filled.</param>
    public static IContainer Element(this IContainer container, Func<IContainer, IContainer> handler) => handler(container);

    /// <summary>Places a reusable piece.</summary>
    /// <param name="container">The container.</param>
    /// <param name="component">The piece.</param>
    public static void Component(this IContainer container, IComponent component) => component.Compose(container);

    /// <summary>Places content that is built for the page on which it is placed, such as a header with the running title.</summary>
    /// <param name="container">The container.</param>
    /// <param name="compose">Builds it; called again on each page and in each pass.</param>
    public static void Dynamic(this IContainer container, Action<IContainer, PageSituation> compose) =>
        container.Wrap(new Dynamic(compose));

    /// <summary>
    /// Places content that is built when it is reached and released when its last page is finished, for documents too
    /// long to be built at once. It is built again in each pass.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="compose">Builds it; must build the same content each time.</param>
    public static void Lazy(this IContainer container, Action<IContainer> compose) => container.Wrap(new Lazy(compose));

    /// <summary>Names the content for diagnostics about content that does not fit.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">The name.</param>
    public static IContainer DebugPointer(this IContainer container, string name) => container.Source(null, name);

    /// <summary>Sets the place of the content in the source, to which diagnostics refer.</summary>
    /// <param name="container">The container.</param>
    /// <param name="span">The place; null has no effect.</param>
    /// <param name="name">Name of the content for diagnostics, such as an exhibit's id.</param>
    /// <param name="advice">Advice to its writer when it does not fit; null for that of the elements.</param>
    public static IContainer Source(
        this IContainer container, SourceSpan? span, string? name = null, SizeAdvice? advice = null) =>
        container.Wrap(new SourcePlace(span, name, advice));

    /// <summary>Shows the content on its first page only.</summary>
    /// <param name="container">The container.</param>
    public static IContainer ShowOnce(this IContainer container) => container.Wrap(new ShowOnce());

    /// <summary>Shows the content on all pages but the first.</summary>
    /// <param name="container">The container.</param>
    public static IContainer SkipOnce(this IContainer container) => container.Wrap(new SkipOnce());

    /// <summary>Shows the content when a condition holds.</summary>
    /// <param name="container">The container.</param>
    /// <param name="condition">The condition.</param>
    public static IContainer ShowIf(this IContainer container, bool condition) =>
        condition ? container : container.Wrap(new ShowIf(static _ => false));

    /// <summary>Shows the content on the pages that meet a condition.</summary>
    /// <param name="container">The container.</param>
    /// <param name="condition">The condition; evaluated for each page.</param>
    public static IContainer ShowIf(this IContainer container, Func<PageSituation, bool> condition) =>
        container.Wrap(new ShowIf(condition));

    /// <summary>Keeps the content on one page; content larger than a page is split, with a warning.</summary>
    /// <param name="container">The container.</param>
    public static IContainer ShowEntire(this IContainer container) => container.Wrap(new ShowEntire());

    /// <summary>Moves content that would break to the next page when less than a minimum height is left.</summary>
    /// <param name="container">The container.</param>
    /// <param name="minimum">The height in points.</param>
    public static IContainer EnsureSpace(this IContainer container, double minimum = 150) =>
        container.Wrap(new EnsureSpace(minimum));

    /// <summary>Moves content that would break to the next page, once.</summary>
    /// <param name="container">The container.</param>
    public static IContainer PreventPageBreak(this IContainer container) => container.Wrap(new PreventPageBreak());

    /// <summary>Keeps an item of a column on one page with the start of the item below it: headings, captions.</summary>
    /// <param name="container">The container.</param>
    /// <param name="height">Minimum height of the items below it that must be on the same page, as far as there are any.</param>
    /// <param name="unit">Its unit.</param>
    public static IContainer KeepWithNext(this IContainer container, double height = 0, Unit unit = Unit.Point) =>
        container.Wrap(new KeepWithNext(height.ToPoints(unit)));

    /// <summary>What follows starts on a new page.</summary>
    /// <param name="container">The container.</param>
    public static void PageBreak(this IContainer container) => container.Wrap(new PageBreak());

    /// <summary>Shows only the part of the content that fits on one page.</summary>
    /// <param name="container">The container.</param>
    public static IContainer StopPaging(this IContainer container) => container.Wrap(new StopPaging());

    /// <summary>Repeats the content on each page of its neighbours.</summary>
    /// <param name="container">The container.</param>
    public static IContainer Repeat(this IContainer container) => container.Wrap(new Repeat());

    /// <summary>Names a part of the document, as a destination for links and for page numbers.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">Name, unique in the document.</param>
    public static IContainer Section(this IContainer container, string name) => container.Wrap(new Section(name));

    /// <summary>Names a part of the document and enters it in the outline.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">Name, unique in the document.</param>
    /// <param name="outlineTitle">Title in the outline.</param>
    /// <param name="outlineLevel">Level from 1; an entry is a child of the last one of a lower level.</param>
    public static IContainer Section(this IContainer container, string name, string outlineTitle, int outlineLevel = 1) =>
        container.Wrap(new Section(name) { OutlineTitle = outlineTitle, OutlineLevel = outlineLevel });

    /// <summary>Makes the content a link to an address.</summary>
    /// <param name="container">The container.</param>
    /// <param name="address">Absolute address.</param>
    /// <param name="description">Description of the target; null for the address.</param>
    public static IContainer Hyperlink(this IContainer container, string address, string? description = null) =>
        container.Wrap(new Link(new AddressTarget(address), description ?? address));

    /// <summary>Makes the content a link to a section.</summary>
    /// <param name="container">The container.</param>
    /// <param name="section">Name of the section.</param>
    /// <param name="description">Description of the target; null for the name.</param>
    public static IContainer SectionLink(this IContainer container, string section, string? description = null) =>
        container.Wrap(new Link(new DestinationTarget(section), description ?? section));

    /// <summary>Records the position of the content.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">Name for queries.</param>
    public static IContainer CaptureContentPosition(this IContainer container, string name) =>
        container.Wrap(new CaptureContentPosition(name));

    /// <summary>Adds a reference to a footnote of the page set, which is then placed on the same page.</summary>
    /// <param name="container">The container.</param>
    /// <param name="key">Name of the footnote.</param>
    public static IContainer FootnoteMark(this IContainer container, string key) =>
        container.Wrap(new FootnoteReference(key));

    /// <summary>Makes the content one element of the structure tree.</summary>
    /// <param name="container">The container.</param>
    /// <param name="role">Its role.</param>
    /// <param name="settings">Properties besides its role.</param>
    public static IContainer Semantic(this IContainer container, StructureRole role, StructureSettings? settings = null) =>
        container.Wrap(new Semantic(role, settings ?? StructureSettings.None));

    /// <summary>Makes the content decoration to assistive technology.</summary>
    /// <param name="container">The container.</param>
    /// <param name="kind">Kind of decoration.</param>
    public static IContainer Artifact(this IContainer container, ArtifactKind kind = ArtifactKind.Layout) =>
        container.Wrap(new Artifact(kind));

    /// <summary>A custom drawing over the whole box; its width or height must be set from outside.</summary>
    /// <param name="container">The container.</param>
    /// <param name="draw">Draws on the canvas, from the top left corner, in the size given in points.</param>
    public static void Canvas(this IContainer container, Action<Canvas, Size> draw) => container.Wrap(new CanvasElement(draw));

    /// <summary>A grey box with its diagonals, as a placeholder for an image; its width or height must be set from outside.</summary>
    /// <param name="container">The container.</param>
    public static void Placeholder(this IContainer container) => container.Artifact().Canvas(static (canvas, size) =>
    {
        var line = new Stroke(new Colour(0xA0, 0xA0, 0xA0), 0.5);
        canvas.FillRectangle(new Rect(0, 0, size.Width, size.Height), new Colour(0xEE, 0xEE, 0xEE));
        canvas.DrawLine(new Point(0, 0), new Point(size.Width, size.Height), line);
        canvas.DrawLine(new Point(0, size.Height), new Point(size.Width, 0), line);
    });

    internal static T Wrap<T>(this IContainer container, T element)
        where T : Element
    {
        container.Child = element;
        return element;
    }
}
