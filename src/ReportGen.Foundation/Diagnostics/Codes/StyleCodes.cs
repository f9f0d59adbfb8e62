namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about house styles.</summary>
public static class StyleCodes
{
    public static DiagnosticDescriptor MissingStyle { get; } = new("STY001", Severity.Error, "There is no house style of the name")
    {
        Meaning = "The folder of templates has no folder of the name that `style` or `extends` gives.",
        Cause = "The name is misspelt, or another folder of templates is in use.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Header,
            "style: plan",
            "There is no house style 'plan' in templates."),
    };

    public static DiagnosticDescriptor MissingPart { get; } = new("STY002", Severity.Error, "The house style lacks a file or a colour")
    {
        Meaning = "The style, with the styles that it extends, does not have a file that every style has, or names a colour that is not under `colour`.",
        Cause = "The pages cannot be set without it.",
        Remedy = "Write the file or the colour, correct the name, or let the style extend another one with `extends`.",
        Example = new(
            ExampleKind.Theme,
            """
            footer:
              rule: {weight: 0.35, colour: lien}
            """,
            "There is no colour 'lien' in the palette."),
    };

    public static DiagnosticDescriptor UnresolvedReference { get; } = new("STY003", Severity.Error, "The house style refers to itself or to an unknown font")
    {
        Meaning = "The chain of `extends` leads back to the style, or a style of type names a font that is not under `fonts`.",
        Cause = "Neither can be resolved: the chain has no end, and the type has no face.",
        Remedy = "Remove one `extends` of the chain, or name a font that is declared under `fonts`.",
        Example = new(
            ExampleKind.Theme,
            """
            type:
              body: {font: txet}
            """,
            "There is no font 'txet' under 'fonts'."),
    };

    public static DiagnosticDescriptor UnknownSection { get; } = new("STY004", Severity.Error, "There is no part of the name")
    {
        Meaning = "`sections.yaml` names a part of a note that does not exist.",
        Cause = "The file gives the order of the parts of a note; an unknown one would be left out silently.",
        Remedy = "Use a known part; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Sections,
            "default: [cover, bdoy, backmatter]",
            "There is no part 'bdoy'."),
    };

    public static DiagnosticDescriptor MissingNotice { get; } = new("STY005", Severity.Error, "The house style has no notice for long pictures")
    {
        Meaning = "The style has no template `republication.sbn`, which is printed above the pages of a long picture.",
        Cause = "A picture that is passed on must say who published the note and who wrote it.",
        Remedy = "Write the template with title, date of publication, publisher with its licence, and analysts with their SAC numbers.",
        Example = new(
            ExampleKind.Description,
            "`reportgen render sora-note --long` with a house style that has no `republication.sbn`.",
            "The house style 'bare' has no template 'republication.sbn', which says whose note a long picture shows."),
    };

    internal static DiagnosticGroup Group => new(
        "house styles",
        [
            MissingStyle, MissingPart, UnresolvedReference, UnknownSection, MissingNotice,
        ]);
}
