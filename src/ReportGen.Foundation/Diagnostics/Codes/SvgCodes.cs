namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about SVG drawings.</summary>
public static class SvgCodes
{
    public static DiagnosticDescriptor Malformed { get; } = new("SVG001", Severity.Error, "The drawing is not well-formed XML")
    {
        Meaning = "For example, a tag is not closed, or an attribute value is not quoted.",
        Cause = "The rest of the file cannot be read reliably.",
        Remedy = "Open the file in a drawing program and save it again as plain SVG.",
        Example = new(
            ExampleKind.Drawing,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect < width="9"/></svg>
            """,
            "The drawing is not well-formed XML: Name cannot begin with the '<' character, hexadecimal value 0x3C."),
    };

    public static DiagnosticDescriptor Entities { get; } = new("SVG002", Severity.Error, "The drawing declares entities")
    {
        Meaning = "The document type of the drawing declares entities.",
        Cause = "Entities can refer to files or expand to texts of unlimited length, and are therefore not read.",
        Remedy = "Save it as plain SVG, without a document type declaration.",
        Example = new(
            ExampleKind.Drawing,
            """
            <!DOCTYPE svg [<!ENTITY size "20">]>
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>
            """,
            "The drawing declares entities."),
    };

    public static DiagnosticDescriptor NotSvg { get; } = new("SVG003", Severity.Error, "The file is not an SVG drawing")
    {
        Meaning = "The outermost element is not `svg`, or the file is empty.",
        Cause = "The file is another kind of XML, such as a web page.",
        Remedy = "Use an SVG file.",
        Example = new(
            ExampleKind.Drawing,
            "<html><body/></html>",
            "The outermost element is 'html', not 'svg'."),
    };

    public static DiagnosticDescriptor TooLarge { get; } = new("SVG004", Severity.Error, "The drawing is too large")
    {
        Meaning = "The drawing has more elements, levels of nesting or shapes than the program reads.",
        Cause = "The limit keeps a hostile file from exhausting memory and time.",
        Remedy = "Simplify the drawing, or save it as a picture.",
        Example = new(
            ExampleKind.Description,
            "A drawing of a map with a million paths.",
            "The drawing has too many elements, or nests them too deeply."),
    };

    public static DiagnosticDescriptor BadValue { get; } = new("SVG005", Severity.Error, "A value of the drawing is invalid")
    {
        Meaning = "An attribute contains a number, colour, path or transformation that cannot be read.",
        Cause = "The shape cannot be drawn as intended.",
        Remedy = "Correct the value, or save the file again from the drawing program.",
        Example = new(
            ExampleKind.Drawing,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M 0 0 L x" fill="#000000"/></svg>
            """,
            "The path 'M 0 0 L x' is not valid."),
    };

    public static DiagnosticDescriptor NoTarget { get; } = new("SVG006", Severity.Error, "The drawing refers to a missing element")
    {
        Meaning = "`use`, a gradient or a clip path names an id that no element of the file has.",
        Cause = "The referenced part cannot be drawn.",
        Remedy = "Refer to the id of an element in the same file.",
        Example = new(
            ExampleKind.Drawing,
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20"><use xlink:href="#arrow"/></svg>
            """,
            "The drawing has no element '#arrow'."),
    };

    public static DiagnosticDescriptor UnsupportedElement { get; } = new("SVG010", Severity.Warning, "The element is not drawn")
    {
        Meaning = "The drawing has an element that is not supported, such as an animation or embedded HTML.",
        Cause = "The element is omitted from the figure.",
        Remedy = "Follow the hint: use static shapes and text.",
        Example = new(
            ExampleKind.Drawing,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><foreignObject width="9" height="9"/></svg>
            """,
            "Element 'foreignObject' is not drawn."),
    };

    public static DiagnosticDescriptor UnsupportedProperty { get; } = new("SVG011", Severity.Warning, "The property has no effect")
    {
        Meaning = "A style property or attribute is not supported.",
        Cause = "The figure may look different than in the drawing program.",
        Remedy = "Follow the hint, or draw the effect with shapes.",
        Example = new(
            ExampleKind.Drawing,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="9" height="9" style="mix-blend-mode:multiply"/></svg>
            """,
            "Property 'mix-blend-mode' has no effect."),
    };

    public static DiagnosticDescriptor UnsupportedSelector { get; } = new("SVG012", Severity.Warning, "The style rule has no effect")
    {
        Meaning = "A rule of a style sheet uses an unsupported selector.",
        Cause = "The rule is not applied to the selected elements.",
        Remedy = "Select by element, `.class` or `#id`, or write the style on the element itself.",
        Example = new(
            ExampleKind.Drawing,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><style>rect:hover { fill: red }</style><rect width="9" height="9"/></svg>
            """,
            "Style rule 'rect:hover' has no effect."),
    };

    public static DiagnosticDescriptor SimplerPaint { get; } = new("SVG013", Severity.Warning, "The paint is simplified")
    {
        Meaning = "A radial gradient, pattern or other paint is replaced by a plain one.",
        Cause = "The figure looks different than in the drawing program.",
        Remedy = "Use a linear gradient or a plain colour.",
        Example = new(
            ExampleKind.Drawing,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><defs><radialGradient id="g"><stop offset="0" stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></radialGradient></defs><rect width="9" height="9" fill="url(#g)"/></svg>
            """,
            "A radial gradient is drawn in one colour."),
    };

    internal static DiagnosticGroup Group => new(
        "SVG drawings",
        [
            Malformed, Entities, NotSvg, TooLarge, BadValue, NoTarget, UnsupportedElement, UnsupportedProperty,
            UnsupportedSelector, SimplerPaint,
        ]);
}
