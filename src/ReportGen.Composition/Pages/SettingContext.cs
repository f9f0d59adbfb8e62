using System.Collections.Immutable;

using ReportGen.Composition.Documents;
using ReportGen.Composition.Exhibits;
using ReportGen.Composition.Styles;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Notes;
using ReportGen.Core.Pages;

namespace ReportGen.Composition.Pages;

/// <summary>What setting the blocks of one language needs to know.</summary>
internal sealed class SettingContext
{
    private readonly StyleSource _style;
    private readonly string _folder;
    private readonly ImmutableSortedDictionary<string, DataTable> _tables;
    private readonly Dictionary<bool, ChartLook> _chartLooks = [];

    /// <summary>Creates a context.</summary>
    /// <param name="document">The note in the language.</param>
    /// <param name="note">The note.</param>
    /// <param name="style">The house style.</param>
    /// <param name="sheet">Type styles.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="values">Numbers the values shown.</param>
    /// <param name="exhibits">Receives the exhibits printed.</param>
    /// <param name="memory">Drawings read before.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public SettingContext(
        LanguageDocument document,
        NoteSource note,
        StyleSource style,
        StyleSheet sheet,
        Edition edition,
        ValueNumbers values,
        List<ExhibitRecord> exhibits,
        CompositionMemory memory,
        DiagnosticBag diagnostics)
    {
        Document = document;
        Pictures = note.Pictures;
        _folder = note.Name + "/";
        _tables = note.Tables;
        _style = style;
        Sheet = sheet;
        Edition = edition;
        Exhibits = exhibits;
        Memory = memory;
        Diagnostics = diagnostics;
        Inlines = new InlineSetter(document, sheet, values);
        Data = new DataLookup(note.Tables, document.Language, diagnostics);
    }

    /// <summary>The note in the language.</summary>
    public LanguageDocument Document { get; }

    /// <summary>Words of the language.</summary>
    public HouseWords Words => Document.Words;

    /// <summary>Pictures of the note by path.</summary>
    public ImmutableSortedDictionary<string, ImageFile> Pictures { get; }

    /// <summary>Rating scales of the house.</summary>
    public MapValue Ratings => _style.Ratings;

    /// <summary>Type styles.</summary>
    public StyleSheet Sheet { get; }

    /// <summary>The theme.</summary>
    public HouseTheme Theme => Sheet.Theme;

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Receives the exhibits printed.</summary>
    public List<ExhibitRecord> Exhibits { get; }

    /// <summary>Drawings read before.</summary>
    public CompositionMemory Memory { get; }

    /// <summary>Receives what is wrong.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Sets running text.</summary>
    public InlineSetter Inlines { get; }

    /// <summary>Finds data.</summary>
    public DataLookup Data { get; }

    /// <summary>True for a table whose file is the note's own: those of the house are never carried inside a PDF.</summary>
    /// <param name="table">Name of the table.</param>
    public bool OwnsData(string table) => _tables.TryGetValue(table, out DataTable? found) && found.File.StartsWith(_folder, StringComparison.Ordinal);

    /// <summary>Language tag of the text for the PDF.</summary>
    public string LanguageTag => StyleSheet.TagOf(Document.Language);

    /// <summary>The look of charts.</summary>
    /// <param name="isSidebar">True for charts in the sidebar.</param>
    public ChartLook ChartLook(bool isSidebar)
    {
        if (!_chartLooks.TryGetValue(isSidebar, out ChartLook? look))
        {
            look = ChartStyleReader.Read(_style.Theme, Sheet, Document.Language, isSidebar, Diagnostics);
            _chartLooks.Add(isSidebar, look);
        }

        return look;
    }
}
