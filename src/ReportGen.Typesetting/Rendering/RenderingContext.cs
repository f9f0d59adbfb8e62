using ReportGen.Documents;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Context for rendering the blocks of one language.</summary>
internal sealed class RenderingContext
{
    private readonly StyleSource _style;
    private readonly Dictionary<bool, ChartDefaults> _chartDefaults = [];

    /// <summary>Creates a context.</summary>
    /// <param name="document">The note in the language.</param>
    /// <param name="style">The house style.</param>
    /// <param name="sheet">Type styles.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="values">Assigns numbers to the values shown.</param>
    /// <param name="exhibits">Receives the printed exhibits.</param>
    /// <param name="caches">Cached drawings.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public RenderingContext(
        LanguageDocument document,
        StyleSource style,
        StyleSheet sheet,
        Edition edition,
        ValueNumbers values,
        List<ExhibitRecord> exhibits,
        CompositionCaches caches,
        DiagnosticBag diagnostics)
    {
        Document = document;
        _style = style;
        Sheet = sheet;
        Edition = edition;
        Exhibits = exhibits;
        Caches = caches;
        Diagnostics = diagnostics;
        Inlines = new InlineRenderer(document, sheet, values);
    }

    /// <summary>The note in the language.</summary>
    public LanguageDocument Document { get; }

    /// <summary>Labels of the language.</summary>
    public Labels Words => Document.Words;

    /// <summary>Type styles.</summary>
    public StyleSheet Sheet { get; }

    /// <summary>The theme.</summary>
    public HouseTheme Theme => Sheet.Theme;

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Receives the printed exhibits.</summary>
    public List<ExhibitRecord> Exhibits { get; }

    /// <summary>Cached drawings.</summary>
    public CompositionCaches Caches { get; }

    /// <summary>Receives the diagnostics.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Renders running text.</summary>
    public InlineRenderer Inlines { get; }

    /// <summary>Language tag of the text for the PDF.</summary>
    public string LanguageTag => StyleSheet.TagOf(Document.Language);

    /// <summary>The chart style.</summary>
    /// <param name="isSidebar">True for charts in the sidebar.</param>
    public ChartDefaults ChartDefaults(bool isSidebar)
    {
        if (!_chartDefaults.TryGetValue(isSidebar, out ChartDefaults? style))
        {
            style = ChartStyleReader.Read(_style.Theme, Sheet, Document.Language, isSidebar, Diagnostics);
            _chartDefaults.Add(isSidebar, style);
        }

        return style;
    }
}
