namespace ReportGen.Foundation.Diagnostics;

/// <summary>An example of input for which a diagnostic is reported.</summary>
/// <param name="Kind">Location of the input.</param>
/// <param name="Input">The input, or a description of it for <see cref="ExampleKind.Description"/>.</param>
/// <param name="Message">The message that is reported.</param>
public sealed record DiagnosticExample(ExampleKind Kind, string Input, string Message);

/// <summary>The kind of input of an example.</summary>
public enum ExampleKind
{
    /// <summary>A description of input that cannot be shown as text, such as a damaged picture.</summary>
    Description,

    /// <summary>The command line.</summary>
    CommandLine,

    /// <summary>Keys of <c>note.yaml</c>.</summary>
    Header,

    /// <summary>The whole text of a note, <c>note.zh.md</c>.</summary>
    Prose,

    /// <summary>Markdown in a chapter of the text.</summary>
    Markdown,

    /// <summary>An expression or statement of a template, in a chapter of the text.</summary>
    Template,

    /// <summary>A data file of a note.</summary>
    Data,

    /// <summary>A drawing in SVG.</summary>
    Drawing,

    /// <summary>Keys of <c>theme.yaml</c> of a house style.</summary>
    Theme,

    /// <summary><c>sections.yaml</c> of a house style.</summary>
    Sections,
}

/// <summary>Names of the kinds of input of examples.</summary>
public static class ExampleKindNames
{
    /// <summary>The name: a file of the note or house style, <c>command line</c>, or <c>description</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string Name(this ExampleKind kind) => kind switch
    {
        ExampleKind.CommandLine => "command line",
        ExampleKind.Header => "note.yaml",
        ExampleKind.Prose or ExampleKind.Markdown or ExampleKind.Template => "note.zh.md",
        ExampleKind.Data => "data/segments.csv",
        ExampleKind.Drawing => "figures/flow.svg",
        ExampleKind.Theme => "theme.yaml",
        ExampleKind.Sections => "sections.yaml",
        _ => "description",
    };
}
