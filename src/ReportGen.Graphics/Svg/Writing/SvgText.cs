using System.Text;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Writing;

/// <summary>Glyph runs as uses of outlines.</summary>
internal static class SvgText
{
    /// <summary>Writes a run: halo first, then the glyphs, then, when enabled, its text for selection.</summary>
    public static void Write(GlyphRun run, GlyphDefinitions glyphs, SvgOptions options, StringBuilder text)
    {
        string uses = Uses(run, glyphs);
        if (uses.Length > 0)
        {
            if (run.Halo is { } halo)
            {
                // Strokes are scaled with the outlines: from font units per em to points.
                Stroke scaled = halo with { Width = halo.Width * run.Font.UnitsPerEm / run.Size, Join = LineJoin.Round };
                text.Append($"<g{SvgPath.Fill(halo.Colour)}{SvgPath.Stroke(scaled)}>{uses}</g>\n");
            }

            text.Append($"<g{SvgPath.Fill(run.Colour)}>{uses}</g>\n");
        }

        if (options.HasSelectableText && run.Text.Length > 0)
        {
            string language = run.Language is null ? string.Empty : $" xml:lang=\"{Escape(run.Language)}\"";
            text.Append($"<text x=\"{SvgNumber.Write(run.Baseline.X)}\" y=\"{SvgNumber.Write(run.Baseline.Y)}\" font-size=\"{SvgNumber.Write(run.Size)}\" textLength=\"{SvgNumber.Write(run.Width)}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#000000\" fill-opacity=\"0\" xml:space=\"preserve\"{language}>{Escape(run.Text)}</text>\n");
        }
    }

    /// <summary>Escapes text as XML content or attribute value; characters that XML forbids are replaced.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < ' ' or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    private static string Uses(GlyphRun run, GlyphDefinitions glyphs)
    {
        var text = new StringBuilder();
        double scale = run.Size / run.Font.UnitsPerEm;
        foreach (PlacedGlyph glyph in run.Glyphs)
        {
            if (glyphs.IdOf(run.Font, glyph.GlyphId) is not { } id)
            {
                continue;
            }

            var place = new Matrix(scale * glyph.HorizontalScale, 0, 0, scale, run.Baseline.X + glyph.X, run.Baseline.Y + glyph.Y);
            text.Append($"<use xlink:href=\"#{id}\" transform=\"{SvgPath.Transform(place)}\"/>");
        }

        return text.ToString();
    }
}
