using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Engine;

/// <summary>State shared by the elements of one document during layout.</summary>
internal sealed class LayoutContext(DiagnosticBag diagnostics)
{
    private readonly List<(Element Element, object? State)> _journal = [];
    private int _trials;
    private int _lastEpoch = 1;
    private PageSituation? _situation;
    private Action<Element>? _bindChild;
    private Element? _parent;

    /// <summary>The canvas that receives the drawing.</summary>
    public Canvas Canvas { get; set; } = new();

    /// <summary>False in a pass that only determines positions: its drawing is discarded.</summary>
    public bool Paints { get; set; } = true;

    /// <summary>True when a text shows the number of a page other than its own, so that one pass is not enough.</summary>
    public bool AsksForPages { get; set; }

    /// <summary>Receives problems of the document that do not depend on the layout: images, characters, cells.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Receives the problems of this pass; those of a repeated pass are discarded.</summary>
    public DiagnosticBag PassDiagnostics { get; set; } = new();

    /// <summary>Answers of another epoch are stale: each page and each trial has its own epoch.</summary>
    public int Epoch { get; private set; } = 1;

    /// <summary>
    /// True when preferences (keep together, keep with next, widows, rows in one piece) are ignored because an
    /// empty page could not satisfy them.
    /// </summary>
    public bool IsRelaxed { get; set; }

    /// <summary>Number of state changes so far; a page without changes would be repeated endlessly.</summary>
    public int StateChanges { get; private set; }

    /// <summary>Number of texts in the document.</summary>
    public int TextCount { get; set; }

    /// <summary>Number of characters in the texts that are kept measured.</summary>
    public long MeasuredCharacters { get; set; }

    /// <summary>Draws the box of each element; null for none.</summary>
    public BoxDrawing? Boxes { get; init; }

    /// <summary>True when lines of text are recorded as they are drawn.</summary>
    public bool RecordsLines { get; init; }

    /// <summary>Measured texts of earlier documents; null to measure each text again.</summary>
    public TextCache? Texts { get; init; }

    /// <summary>The page being laid out, from 1.</summary>
    public int PageNumber { get; set; }

    /// <summary>The number printed on it.</summary>
    public string PageLabel { get; set; } = string.Empty;

    /// <summary>Facts determined by the last pass.</summary>
    public PassFacts Known { get; set; } = new();

    /// <summary>Facts determined by this pass on earlier pages.</summary>
    public PassFacts Found { get; set; } = new();

    /// <summary>Record of the page being laid out.</summary>
    public PageRecord Page { get; set; } = new();

    /// <summary>Root of the structure tree.</summary>
    public StructureElement Root { get; set; } = new(StructureRole.Document, null);

    /// <summary>The structure element to which content belongs; null inside decoration.</summary>
    public StructureElement? Structure { get; set; }

    /// <summary>The only item of a dedicated page; null for a shared page.</summary>
    public Elements.ColumnItem? WishedItem { get; set; }

    /// <summary>The structure element whose children are not painted in reading order.</summary>
    public StructureElement? OrderedParent { get; set; }

    /// <summary>Position in reading order of what is painted below <see cref="OrderedParent"/>.</summary>
    public int OrderBelowParent { get; set; }

    /// <summary>Queries about the whole document in this pass, with their answers.</summary>
    public DocumentQuestions Questions { get; set; } = new();

    /// <summary>The page being laid out.</summary>
    public PageSituation Situation => _situation ??= new PageSituation(this);

    /// <summary>
    /// Marks what is painted until the scope is closed as decoration. Inside decoration it has no effect:
    /// the outer scope already marks it.
    /// </summary>
    public DecorationScope PushDecoration(ArtifactKind kind) => new(this, kind);

    /// <summary>Position in reading order of a new child of a structure element.</summary>
    public int OrderBelow(StructureElement? parent) =>
        parent is not null && ReferenceEquals(parent, OrderedParent) ? OrderBelowParent : 0;

    /// <summary>A canvas to draw on in this pass.</summary>
    public Canvas NewCanvas() => Paints ? new Canvas() : Canvas.Discarding();

    /// <summary>Assigns the children of an element their positions in the tree.</summary>
    public void BindChildren(Element parent)
    {
        Element? outer = _parent;
        _parent = parent;
        parent.VisitChildren(_bindChild ??= child => child.Bind(this, _parent));
        _parent = outer;
    }

    /// <summary>Discards all answers.</summary>
    public void NextEpoch() => Epoch = ++_lastEpoch;

    /// <summary>Records a change of an element's state.</summary>
    public void Remember(Element element, object? state)
    {
        StateChanges++;
        if (_trials > 0)
        {
            _journal.Add((element, state));
        }
    }

    /// <summary>Starts a drawing that may be rolled back; earlier answers are not valid inside it.</summary>
    public Trial BeginTrial()
    {
        Trial trial = BeginDrawing() with { Epoch = Epoch };
        NextEpoch();
        return trial;
    }

    /// <summary>
    /// Starts a drawing that is usually committed: earlier answers stay valid. When it is rolled back,
    /// all answers are discarded, including the earlier ones.
    /// </summary>
    public Trial BeginDrawing()
    {
        _trials++;
        return new Trial(_journal.Count, Canvas, Page.Mark(), StateChanges, Structure, Epoch: null);
    }

    /// <summary>Commits a trial.</summary>
    public void Accept() => EndTrial();

    /// <summary>Undoes everything since a trial began; earlier answers become valid again, unless the trial used them.</summary>
    public void TakeBack(Trial trial)
    {
        for (int i = _journal.Count - 1; i >= trial.JournalLength; i--)
        {
            _journal[i].Element.Restore(_journal[i].State);
        }

        _journal.RemoveRange(trial.JournalLength, _journal.Count - trial.JournalLength);
        Canvas = trial.Canvas;
        Page.Truncate(trial.Page);
        StateChanges = trial.StateChanges;
        Structure = trial.Structure;
        if (trial.Epoch is { } epoch)
        {
            Epoch = epoch;
        }
        else
        {
            NextEpoch();
        }

        EndTrial();
    }

    private void EndTrial()
    {
        _trials--;
        if (_trials == 0)
        {
            _journal.Clear();
        }
    }
}

/// <summary>The state to which a trial is rolled back. Without an epoch all answers are discarded.</summary>
internal readonly record struct Trial(
    int JournalLength,
    Canvas Canvas,
    PageRecordMark Page,
    int StateChanges,
    StructureElement? Structure,
    int? Epoch);
