namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about house styles.</summary>
public static class StyleCodes
{
    public static DiagnosticDescriptor MissingStyle { get; } = new("STY001", Severity.Error, "Unknown house style")
    {
        Meaning = "The templates folder does not contain the style that `style` or `extends` names.",
        Cause = "The name is misspelt, or another templates folder is in use.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Header,
            "style: plan",
            "There is no house style 'plan' in templates."),
    };

    public static DiagnosticDescriptor MissingPart { get; } = new("STY002", Severity.Error, "A file or colour of the house style is missing")
    {
        Meaning = "The style and the styles that it extends do not contain a required file, or the style names a colour that is not defined under `colour`.",
        Cause = "The pages cannot be set without it.",
        Remedy = "Add the file or the colour, correct the name, or extend another style with `extends`.",
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
        Meaning = "The chain of `extends` leads back to the style, or a text style names a font that is not declared under `fonts`.",
        Cause = "A chain without an end and a text style without a font cannot be resolved.",
        Remedy = "Remove one `extends` from the chain, or name a font that is declared under `fonts`.",
        Example = new(
            ExampleKind.Theme,
            """
            type:
              body: {font: txet}
            """,
            "There is no font 'txet' under 'fonts'."),
    };

    public static DiagnosticDescriptor UnknownSection { get; } = new("STY004", Severity.Error, "Unknown part of a note")
    {
        Meaning = "`sections.yaml` names a part of a note that does not exist.",
        Cause = "The file gives the order of the parts of a note; an unknown part would be omitted silently.",
        Remedy = "Use a known part; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Sections,
            "default: [cover, bdoy, backmatter]",
            "There is no part 'bdoy'."),
    };

    public static DiagnosticDescriptor MissingNotice { get; } = new("STY005", Severity.Error, "The house style has no notice for long pictures")
    {
        Meaning = "The style has no template `republication.sbn`, which is printed above the pages of a long picture.",
        Cause = "A picture that is republished must state who published and who wrote the note.",
        Remedy = "Add the template with the title, the date of publication, the publisher and its licence, and the analysts with their SAC numbers.",
        Example = new(
            ExampleKind.Description,
            "`reportgen render sora-note --long` with a house style that has no `republication.sbn`.",
            "The house style 'bare' has no template 'republication.sbn' for the notice above a long picture."),
    };

    internal static DiagnosticGroup Group => new(
        "house styles",
        [
            MissingStyle, MissingPart, UnresolvedReference, UnknownSection, MissingNotice,
        ]);
}
