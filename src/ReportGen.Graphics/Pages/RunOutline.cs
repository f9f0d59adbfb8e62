using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Pages;

/// <summary>The outlines of a run's glyphs as one path.</summary>
public static class RunOutline
{
    /// <summary>The outlines at the positions of the glyphs, each with its own scale, in the coordinates of the run.</summary>
    /// <param name="run">The run.</param>
    public static VectorPath Of(GlyphRun run)
    {
        FontFace face = run.Font;
        ImmutableArray<PathVerb>.Builder verbs = ImmutableArray.CreateBuilder<PathVerb>();
        ImmutableArray<Point>.Builder points = ImmutableArray.CreateBuilder<Point>();
        double scale = run.Size / face.UnitsPerEm;
        foreach (PlacedGlyph glyph in run.Glyphs)
        {
            VectorPath outline = face.OutlineOf(glyph.GlyphId);
            var map = new Matrix(scale * glyph.HorizontalScale, 0, 0, -scale, run.Baseline.X + glyph.X, run.Baseline.Y + glyph.Y);
            verbs.AddRange(outline.Verbs);
            foreach (Point point in outline.Points)
            {
                points.Add(map.Apply(point));
            }
        }

        return new VectorPath(verbs.ToImmutable(), points.ToImmutable());
    }
}
