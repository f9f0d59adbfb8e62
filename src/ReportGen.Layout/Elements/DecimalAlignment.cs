using ReportGen.Layout.Text;

namespace ReportGen.Layout.Elements;

/// <summary>Texts whose numbers are aligned at the decimal sign: those of a column of a table.</summary>
internal sealed class DecimalAlignment
{
    private readonly List<TextBlock> _texts = [];
    private DecimalParts? _widest;

    /// <summary>The widest integer part and the widest fraction.</summary>
    public DecimalParts Widest => _widest ??= Measure();

    /// <summary>Adds a text to the alignment.</summary>
    public void Add(TextBlock text)
    {
        _texts.Add(text);
        text.Decimals = this;
        _widest = null;
    }

    /// <summary>Discards widths that may differ in the next pass, when page numbers become known.</summary>
    public void Forget()
    {
        if (_texts.Exists(text => text.DependsOnPage))
        {
            _widest = null;
        }
    }

    private DecimalParts Measure()
    {
        // Fractions may be negative: an integer ends before the tracking that a following sign would have.
        var widest = new DecimalParts(double.NegativeInfinity, double.NegativeInfinity);
        foreach (TextBlock text in _texts)
        {
            if (text.DecimalParts is { } parts)
            {
                widest = new DecimalParts(Math.Max(widest.Whole, parts.Whole), Math.Max(widest.Fraction, parts.Fraction));
            }
        }

        return widest;
    }
}
