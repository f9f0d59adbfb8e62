using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Engine;

/// <summary>What the elements of one document share while it is laid out.</summary>
internal sealed class LayoutContext(DiagnosticBag diagnostics)
{
    private readonly List<(Element Element, object? State)> _journal = [];
    private int _trials;
    private int _lastEpoch = 1;
    private PageSituation? _situation;
    private Action<Element>? _bindChild;
    private Element? _parent;

    /// <summary>Where what is drawn goes.</summary>
    public Canvas Canvas { get; set; } = new();

    /// <summary>False in a pass that only finds out where things stand: what is drawn in it is not kept.</summary>
    public bool Paints { get; set; } = true;

    /// <summary>True when a text shows the number of another page than its own, so that one pass cannot be enough.</summary>
    public bool AsksForPages { get; set; }

    /// <summary>Where problems go that hold for the document, however it is laid out: pictures, characters, cells.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Where problems of this pass go; those of a pass that is done over do not count.</summary>
    public DiagnosticBag PassDiagnostics { get; set; } = new();

    /// <summary>Answers given in another epoch are stale: each page and each trial has its own.</summary>
    public int Epoch { get; private set; } = 1;

    /// <summary>
    /// True when wishes (keep together, keep with next, widows, rows in one piece) must yield because an
    /// empty page could not grant them.
    /// </summary>
    public bool IsRelaxed { get; set; }

    /// <summary>Number of state changes so far; a page that changes none would be drawn for ever.</summary>
    public int StateChanges { get; private set; }

    /// <summary>Number of texts in the document.</summary>
    public int TextCount { get; set; }

    /// <summary>Number of characters in the texts that are kept measured.</summary>
    public long MeasuredCharacters { get; set; }

    /// <summary>Draws the box of each element; null draws none.</summary>
    public BoxDrawing? Boxes { get; init; }

    /// <summary>True when lines of text are recorded as they are drawn.</summary>
    public bool RecordsLines { get; init; }

    /// <summary>Measured texts of earlier documents; null measures each text anew.</summary>
    public TextCache? Texts { get; init; }

    /// <summary>The page being laid out, from 1.</summary>
    public int PageNumber { get; set; }

    /// <summary>The number printed on it.</summary>
    public string PageLabel { get; set; } = string.Empty;

    /// <summary>What the last pass found out.</summary>
    public PassFacts Known { get; set; } = new();

    /// <summary>What this pass has found out on the pages before this one.</summary>
    public PassFacts Found { get; set; } = new();

    /// <summary>What the page being laid out has shown so far.</summary>
    public PageRecord Page { get; set; } = new();

    /// <summary>Root of the structure tree.</summary>
    public StructureElement Root { get; set; } = new(StructureRole.Document, null);

    /// <summary>The structure element that content belongs to; null inside decoration.</summary>
    public StructureElement? Structure { get; set; }

    /// <summary>The item that the page is made for, and that stands on it alone; null for a page that all share.</summary>
    public Elements.ColumnItem? WishedItem { get; set; }

    /// <summary>The structure element whose children are painted out of their order.</summary>
    public StructureElement? OrderedParent { get; set; }

    /// <summary>Place in reading order of what is painted below <see cref="OrderedParent"/>.</summary>
    public int OrderBelowParent { get; set; }

    /// <summary>Questions asked about the whole document in this pass, with the answers given.</summary>
    public DocumentQuestions Questions { get; set; } = new();

    /// <summary>Which page is being laid out.</summary>
    public PageSituation Situation => _situation ??= new PageSituation(this);

    /// <summary>
    /// Says that what is painted until the scope is closed is decoration. Inside decoration it says nothing:
    /// the outer scope has said so.
    /// </summary>
    public DecorationScope PushDecoration(ArtifactKind kind) => new(this, kind);

    /// <summary>Place in reading order of a new child of a structure element.</summary>
    public int OrderBelow(StructureElement? parent) =>
        parent is not null && ReferenceEquals(parent, OrderedParent) ? OrderBelowParent : 0;

    /// <summary>A canvas to draw on in this pass.</summary>
    public Canvas NewCanvas() => Paints ? new Canvas() : Canvas.Discarding();

    /// <summary>Gives the children of an element their places in the tree.</summary>
    public void BindChildren(Element parent)
    {
        Element? outer = _parent;
        _parent = parent;
        parent.VisitChildren(_bindChild ??= child => child.Bind(this, _parent));
        _parent = outer;
    }

    /// <summary>Forgets all answers.</summary>
    public void NextEpoch() => Epoch = ++_lastEpoch;

    /// <summary>Announces a change of an element's state.</summary>
    public void Remember(Element element, object? state)
    {
        StateChanges++;
        if (_trials > 0)
        {
            _journal.Add((element, state));
        }
    }

    /// <summary>Starts a drawing that may be taken back; answers given before it do not hold inside.</summary>
    public Trial BeginTrial()
    {
        Trial trial = BeginDrawing() with { Epoch = Epoch };
        NextEpoch();
        return trial;
    }

    /// <summary>
    /// Starts a drawing that will most often stand: it goes on with the answers given before it. When it is taken back,
    /// all answers are forgotten, those given before it too.
    /// </summary>
    public Trial BeginDrawing()
    {
        _trials++;
        return new Trial(_journal.Count, Canvas, Page.Mark(), StateChanges, Structure, Epoch: null);
    }

    /// <summary>Lets a trial stand.</summary>
    public void Accept() => EndTrial();

    /// <summary>Undoes everything since a trial began; answers given before it hold again, unless it went on with them.</summary>
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

/// <summary>The state to which a trial goes back. Without an epoch all answers are forgotten.</summary>
internal readonly record struct Trial(
    int JournalLength,
    Canvas Canvas,
    PageRecordMark Page,
    int StateChanges,
    StructureElement? Structure,
    int? Epoch);
