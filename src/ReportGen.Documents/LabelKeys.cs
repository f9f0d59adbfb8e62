using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents;

/// <summary>A label printed by the program.</summary>
/// <param name="Path">Its key in the labels of a house style; keys of nested maps are joined by dots.</param>
/// <param name="Documentation">Description of its use.</param>
public sealed record LabelKey(string Path, string Documentation);

/// <summary>The labels printed by the program; templates may use further ones.</summary>
public static class LabelKeys
{
    /// <summary>Heading of the table of contents.</summary>
    public static readonly LabelKey Contents = new("contents", "Heading of the table of contents.");

    /// <summary>Heading of the list of figures.</summary>
    public static readonly LabelKey Figures = new("figures", "Heading of the list of figures.");

    /// <summary>Heading of the list of tables.</summary>
    public static readonly LabelKey Tables = new("tables", "Heading of the list of tables.");

    /// <summary>Label of a figure; <c>{number}</c> is replaced by the number.</summary>
    public static readonly LabelKey FigureNumber = new("figure_number", "Label of a figure; `{number}` is replaced by the number.");

    /// <summary>Label of a table; <c>{number}</c> is replaced by the number.</summary>
    public static readonly LabelKey TableNumber = new("table_number", "Label of a table; `{number}` is replaced by the number.");

    /// <summary>Label before the source of an exhibit.</summary>
    public static readonly LabelKey Source = new("source", "Label before the source of an exhibit.");

    /// <summary>Label before the notes of an exhibit.</summary>
    public static readonly LabelKey Note = new("note", "Label before the notes of an exhibit.");

    /// <summary>Label before one of several notes; <c>{number}</c> is replaced by the number.</summary>
    public static readonly LabelKey NoteItem = new("note_item", "Label before one of several notes; `{number}` is replaced by the number.");

    /// <summary>Text after the caption of a table continued on the next page.</summary>
    public static readonly LabelKey ContinuedTable = new("continued_table", "Text after the caption of a table continued on the next page.");

    /// <summary>Text below the label of a row group continued on the next page.</summary>
    public static readonly LabelKey ContinuedGroup = new("continued_group", "Text below the label of a row group continued on the next page.");

    /// <summary>Label of a row of means.</summary>
    public static readonly LabelKey Mean = new("mean", "Label of a row of means.");

    /// <summary>Label of a row of medians.</summary>
    public static readonly LabelKey Median = new("median", "Label of a row of medians.");

    /// <summary>Label of a row of sums.</summary>
    public static readonly LabelKey Total = new("total", "Label of a row of sums.");

    /// <summary>Label of a row of minimum values.</summary>
    public static readonly LabelKey Minimum = new("minimum", "Label of a row of minimum values.");

    /// <summary>Label of a row of maximum values.</summary>
    public static readonly LabelKey Maximum = new("maximum", "Label of a row of maximum values.");

    /// <summary>A reference to a figure; <c>{number}</c> is replaced by the number.</summary>
    public static readonly LabelKey FigureReference = new("reference.figure", "A reference to a figure; `{number}` is replaced by the number.");

    /// <summary>A reference to a table; <c>{number}</c> is replaced by the number.</summary>
    public static readonly LabelKey TableReference = new("reference.table", "A reference to a table; `{number}` is replaced by the number.");

    /// <summary>A reference to a chapter; <c>{number}</c> is replaced by the number.</summary>
    public static readonly LabelKey ChapterReference = new("reference.chapter", "A reference to a chapter; `{number}` is replaced by the number.");

    /// <summary>A reference to a section; <c>{number}</c> is replaced by the number.</summary>
    public static readonly LabelKey SectionReference = new("reference.section", "A reference to a section; `{number}` is replaced by the number.");

    /// <summary>A reference to a page; <c>{number}</c> is replaced by the number.</summary>
    public static readonly LabelKey PageReference = new("reference.page", "A reference to a page; `{number}` is replaced by the number.");

    private static readonly ImmutableArray<LabelKey> References =
        [FigureReference, TableReference, ChapterReference, SectionReference, PageReference];

    private static readonly ImmutableArray<LabelKey> Plain =
    [
        Contents, Figures, Tables, FigureNumber, TableNumber, Source, Note, NoteItem, ContinuedTable, ContinuedGroup, Mean, Median, Total,
        Minimum, Maximum,
    ];

    private static readonly MapDescriptor Missing = new(
        "missing",
        "Text printed for a missing value, by the reason why it is missing.",
        [.. Enum.GetValues<MissingReason>().Select(Labels.NameOf).Distinct(StringComparer.Ordinal).Select(reason => Key.Text(reason, $"A value that is {reason.Replace('_', ' ')}."))]);

    /// <summary>The keys of a labels file.</summary>
    public static MapDescriptor All { get; } = new(
        "labels",
        "The labels of a house style in one language. Templates may use further keys.",
        [
            .. Plain.Select(label => Key.Text(label.Path, label.Documentation)),
            Key.Map("reference", "References in running text.", new MapDescriptor("reference", "References in running text.", [.. References.Select(label => Key.Text(label.Path[(label.Path.IndexOf('.') + 1)..], label.Documentation))])),
            Key.Value("missing", "Text printed for a missing value: one text, or one for each reason.", new EitherType(new TextType(), new MapType(Missing))),
            Key.Value("types", "Names of the note types, by the word used in `note.yaml`.", new NamedType(new TextType(), "type")),
        ])
    {
        AllowsFurtherKeys = true,
    };
}
