using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Elements;

/// <summary>A paragraph; its lines continue on the next page, without widows and orphans.</summary>
internal sealed class TextBlock : Element
{
    // Beyond this many texts or characters, composed text is released once its page is finished: memory must not grow
    // with tables of tens of thousands of rows, nor with books. Composing again in a second pass costs less than keeping
    // it all, at some two hundred bytes a character.
    private const int ManyTexts = 20_000;
    private const int ManyCharacters = 300_000;

    private readonly Func<TextStyle?, PageSituation, Paragraph?> _compose;
    private readonly bool _isDynamic;
    private readonly IReadOnlyList<InlineBox> _boxes;
    private Paragraph? _paragraph;
    private PreparedParagraph? _prepared;
    private string _preparedFor = string.Empty;
    private ParagraphLayout? _lines;
    private double _linesFor = double.NaN;
    private double _linesLeft;
    private bool _hasPageNumbers;
    private InlineStructure? _inlineStructure;
    private TextProgress _progress = TextProgress.Start;

    /// <summary>Creates a block of text.</summary>
    /// <param name="compose">Creates the paragraph from the surrounding style and the page; null for no text.</param>
    /// <param name="isDynamic">True when it must be composed again on each page.</param>
    /// <param name="boxes">Content placed in its lines.</param>
    public TextBlock(
        Func<TextStyle?, PageSituation, Paragraph?> compose, bool isDynamic = false, IReadOnlyList<InlineBox>? boxes = null)
    {
        _boxes = boxes ?? [];
        _compose = compose;
        _isDynamic = isDynamic;
    }

    /// <summary>Minimum number of lines at the bottom of a page before the paragraph continues.</summary>
    public int Orphans { get; set; } = 2;

    /// <summary>Minimum number of lines that continue on the next page.</summary>
    public int Widows { get; set; } = 2;

    /// <summary>The texts with which its decimal sign is aligned; null for none.</summary>
    public DecimalAlignment? Decimals { get; set; }

    /// <summary>Its widths on both sides of the decimal sign of its number; null for a text without digits.</summary>
    public DecimalParts? DecimalParts => Prepare()?.DecimalParts;

    /// <summary>True when its text may differ from page to page.</summary>
    public bool DependsOnPage => _isDynamic || _hasPageNumbers;

    public override bool IsSpent => _progress.IsDone || (!_isDynamic && _paragraph is null);

    public override string Kind => "Text";

    public override string Hint => "Increase the height, or reduce the leading.";

    /// <summary>Place of its first part in the source.</summary>
    public override SourceSpan? Source
    {
        get
        {
            foreach (ParagraphItem inline in _paragraph?.Inlines ?? [])
            {
                if (inline.Provenance.Written is { } written)
                {
                    return written;
                }
            }

            return null;
        }
    }

    public override void Bind(LayoutContext context, Element? parent)
    {
        base.Bind(context, parent);
        context.TextCount++;
        if (!_isDynamic)
        {
            SetParagraph();
        }
    }

    public override void VisitChildren(Action<Element> visit)
    {
        foreach (InlineBox box in _boxes)
        {
            visit(box);
        }
    }

    public override WidthRange MeasureWidth()
    {
        if (Prepare() is not { } text)
        {
            return default;
        }

        (double left, double right) = RoomForDecimals(text, double.PositiveInfinity);
        WidthRange own = new WidthRange(text.MinimumWidth, text.NaturalWidth, text.DividedWidth).Plus(left + right);
        // All numbers of an alignment take the same width.
        return Decimals is { } decimals && text.DecimalParts is not null
            ? own with { Natural = Math.Max(own.Natural, decimals.Widest.Whole + decimals.Widest.Fraction) }
            : own;
    }

    public override void Restore(object? state) => _progress = (TextProgress)state!;

    protected override void ResetState(ResetScope scope)
    {
        _progress = scope == ResetScope.Document ? TextProgress.Start : _progress with { NextLine = 0, IsDone = false };
        if (scope == ResetScope.Document && DependsOnPage)
        {
            Count(-1);
            _prepared = null;
        }
    }

    public override void LetGo()
    {
        Count(-1);
        _prepared = null;
        _lines = null;
    }

    protected override SpacePlan MeasureContent(Size available)
    {
        if (_progress.IsDone || ComposeIn(available.Width) is not { } text || text.Lines.IsEmpty)
        {
            return SpacePlan.Empty;
        }

        int count = CountIn(text, available.Height, out double height, out double wanted);
        if (count == 0)
        {
            return SpacePlan.Wrap("too few of its lines fit", 0, wanted);
        }

        double width = WidthOf(text, count, available.Width);
        return _progress.NextLine + count == text.Lines.Length
            ? SpacePlan.FullRender(width, height)
            : SpacePlan.PartialRender(width, height);
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (_progress.IsDone || ComposeIn(available.Width) is not { } text || text.Lines.IsEmpty)
        {
            return;
        }

        int count = CountIn(text, available.Height, out _, out _);
        if (count == 0)
        {
            return;
        }

        TextProgress before = _progress;
        if (before.NextLine == 0)
        {
            RequireDestinations();
        }

        StructureElement? outer = Context.Structure;
        StructureElement? own = before.Structure ?? (outer is null || !NeedsParagraph(outer.Role)
            ? null
            : new StructureElement(StructureRole.P, outer) { Order = Context.OrderBelow(outer) });
        own = outer is null ? null : own;
        Context.Structure = own ?? outer;
        using (own is null ? Context.Canvas.Translate(0, 0) : Context.Canvas.PushTag(new StructureTag(own)))
        {
            DrawLines(text, before.NextLine, count);
        }

        Context.Structure = outer;
        Remember(before);
        int next = before.NextLine + count;
        _progress = new TextProgress(next, own ?? before.Structure, IsDone: next >= text.Lines.Length);
        if (_progress.IsDone && (Context.TextCount > ManyTexts || Context.MeasuredCharacters > ManyCharacters))
        {
            Context.Page.Finished.Add(this);
        }
    }

    // Grouping elements contain blocks, not text (ISO 32000-1, 14.8.4.2).
    private static bool NeedsParagraph(StructureRole role) => role is StructureRole.Document or StructureRole.Part
        or StructureRole.Sect or StructureRole.Div or StructureRole.BlockQuote;

    private void RequireDestinations()
    {
        foreach (ParagraphItem inline in _paragraph!.Inlines)
        {
            if (inline.Link is DestinationTarget destination)
            {
                Context.Questions.Require(destination.Name, this);
            }
        }
    }

    private void DrawLines(ParagraphLayout text, int first, int count)
    {
        Canvas canvas = Context.Canvas;
        StructureElement? structure = Context.Structure;
        Func<ParagraphItem, StructureElement?>? elementOf = structure is null || _inlineStructure is null
            ? null
            : inline => _inlineStructure.ElementOf(inline, structure);
        IPageNumbers? numbers = _hasPageNumbers ? new PageNumbers(Context, this) : null;
        double y = 0;
        for (int i = first; i < first + count; i++)
        {
            TextLine line = text.Lines[i];
            if (!canvas.Discards || _boxes.Count > 0)
            {
                line.Draw(canvas, new Point(_linesLeft, y), numbers, elementOf);
            }

            if (Context.RecordsLines)
            {
                Rect area = canvas.CurrentTransform.Apply(new Rect(_linesLeft + line.X, y, line.SetWidth, line.Height));
                Context.Page.Lines.Add(new PlacedLine(Context.PageNumber, Context.PageLabel, area, line, text.Lines.Length));
            }

            y += line.Height;
            if (_inlineStructure is { HasNotes: true })
            {
                double bottom = canvas.CurrentTransform.Apply(new Point(0, y)).Y;
                foreach (string key in line.NoteKeys)
                {
                    Context.Page.Footnotes.Add(new FootnoteMark(key, bottom, structure, this));
                }
            }
        }
    }

    /// <summary>Number of lines that fit without a widow or an orphan at the page break.</summary>
    private int CountIn(ParagraphLayout text, double available, out double height, out double wanted)
    {
        int first = _progress.NextLine;
        int left = text.Lines.Length - first;
        int fits = 0;
        height = 0;
        while (fits < left && height + text.Lines[first + fits].Height <= available + SpacePlan.Tolerance)
        {
            height += text.Lines[first + fits].Height;
            fits++;
        }

        wanted = 0;
        int count = fits;
        if (fits < left && !Context.IsRelaxed)
        {
            int orphans = first == 0 ? Math.Min(Orphans, left) : 1;
            count = Math.Min(fits, left - Math.Min(Widows, left));
            // A word is not hyphenated across pages when one line less is possible.
            bool isDivided = count > orphans && count < left && text.Lines[first + count - 1].End == LineEnd.Hyphen;
            count = isDivided ? count - 1 : count;
            count = count < orphans ? 0 : count;
        }

        for (int i = 0; i < left && wanted <= height + SpacePlan.Tolerance; i++)
        {
            wanted += text.Lines[first + i].Height;
        }

        for (int i = fits - 1; i >= count; i--)
        {
            height -= text.Lines[first + i].Height;
        }

        return count;
    }

    /// <summary>Width of the widest line when left aligned; text aligned right or justified needs the whole box.</summary>
    private double WidthOf(ParagraphLayout text, int count, double available)
    {
        double width = 0;
        for (int i = _progress.NextLine; i < _progress.NextLine + count; i++)
        {
            width = Math.Max(width, _linesLeft + text.Lines[i].X + text.Lines[i].SetWidth);
        }

        return _paragraph!.Style.Alignment == Text.TextAlignment.Left || !double.IsFinite(available)
            ? Math.Min(width, available)
            : available;
    }

    private ParagraphLayout? ComposeIn(double available)
    {
        if (Prepare() is not { } text)
        {
            return null;
        }

        if (_lines is null || _linesFor != available)
        {
            // Sums differ in the last digits, but text must fit on one line in a box of its own width.
            double natural = text.NaturalWidth;
            (_linesLeft, double right) = RoomForDecimals(text, available);
            double room = available - _linesLeft - right;
            double width = room > natural - SpacePlan.Tolerance && (room < natural || double.IsInfinity(room)) ? natural : room;
            _lines = text.Compose(Math.Max(0, width));
            _linesFor = available;
        }

        return _lines;
    }

    /// <summary>The space at both sides of a number for longer ones of its alignment; no text is broken for it.</summary>
    private (double Left, double Right) RoomForDecimals(PreparedParagraph text, double available)
    {
        if (Decimals is null || text.DecimalParts is not { } own)
        {
            return default;
        }

        double slack = Math.Max(0, available - text.NaturalWidth);
        Text.TextAlignment alignment = _paragraph!.Style.Alignment;
        double left = alignment == Text.TextAlignment.Right ? 0 : Math.Min(slack, Decimals.Widest.Whole - own.Whole);
        double right = alignment is Text.TextAlignment.Right or Text.TextAlignment.Centre
            ? Math.Min(slack - left, Decimals.Widest.Fraction - own.Fraction)
            : 0;
        return (left, right);
    }

    private void SetParagraph()
    {
        _paragraph = _compose(TextDefaults.Of(this), Context.Situation);
        Count(-1);
        _prepared = null;
        _hasPageNumbers = false;
        _inlineStructure = null;
        if (_paragraph is null)
        {
            return;
        }

        foreach (ParagraphItem inline in _paragraph.Inlines)
        {
            _hasPageNumbers |= inline is PageNumberInline;
            Context.AsksForPages |= inline is PageNumberInline { Kind: not PageNumberKind.Current };
        }

        _inlineStructure = InlineStructure.For(_paragraph);
    }

    private void Count(int sign) => Context.MeasuredCharacters += sign * (_prepared?.Measured.Clusters.Length ?? 0);

    private PreparedParagraph? Prepare()
    {
        // A text that has begun continues as composed, whatever the number of its next page.
        bool isStale = _prepared is null
            || (DependsOnPage && _progress.NextLine == 0 && _preparedFor != Context.PageLabel);
        if (isStale && _isDynamic)
        {
            SetParagraph();
        }

        if (_paragraph is null)
        {
            return null;
        }

        if (isStale || _prepared is null)
        {
            IPageNumbers? numbers = _hasPageNumbers ? new PageNumbers(Context, this) : null;
            Count(-1);
            _prepared = numbers is null && Context.Texts is { } caches
                ? caches.Prepare(_paragraph, Context.Diagnostics)
                : PreparedParagraph.Of(_paragraph, numbers, Context.Diagnostics);
            Count(1);
            _preparedFor = Context.PageLabel;
            _lines = null;
        }

        return _prepared;
    }
}

/// <summary>Progress of drawing a paragraph.</summary>
/// <param name="NextLine">First line that is left, from 0.</param>
/// <param name="Structure">Structure element created for it; null when it belongs to one around it.</param>
/// <param name="IsDone">True when no line is left.</param>
internal sealed record TextProgress(int NextLine, StructureElement? Structure, bool IsDone)
{
    public static TextProgress Start { get; } = new(0, null, IsDone: false);
}
