using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Content;

/// <summary>
/// Finds the most common spacing of the glyphs of a run, as in a justified line: set once as character spacing, it need not
/// be repeated between each two.
/// </summary>
internal sealed class UsualSpacing
{
    /// <summary>Shorter runs are not worth the operator.</summary>
    private const int ShortestRun = 4;

    /// <summary>Wider steps, in ems, are gaps of their own.</summary>
    private const double WidestSpacing = 0.06;

    private readonly List<double> _steps = [];

    /// <summary>The spacing in points; 0 when there is none.</summary>
    public double Of(GlyphRun run)
    {
        FontFace face = run.Font;
        if (run.Glyphs.Length < ShortestRun)
        {
            return 0;
        }

        _steps.Clear();
        for (int i = 0; i + 1 < run.Glyphs.Length; i++)
        {
            PlacedGlyph glyph = run.Glyphs[i];
            double width = face.AdvanceOf(glyph.GlyphId) * run.Size / face.UnitsPerEm * glyph.HorizontalScale;
            double step = run.Glyphs[i + 1].X - glyph.X - width;
            if (glyph.HorizontalScale > 0 && Math.Abs(step) < WidestSpacing * run.Size)
            {
                _steps.Add(step / glyph.HorizontalScale);
            }
        }

        if (_steps.Count < ShortestRun - 1)
        {
            return 0;
        }

        _steps.Sort();
        double middle = _steps[_steps.Count / 2];
        return Math.Abs(middle) < 0.001 ? 0 : middle;
    }
}
