using System.Collections.Immutable;

using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Fonts;

namespace ReportGen.Pdf.Content;

/// <summary>
/// The outlines of a run's glyphs as one path. A halo is stroked along them, not along text shown twice: the text would
/// be there twice for whoever searches or copies it.
/// </summary>
internal static class HaloOutline
{
    public static VectorPath Of(GlyphRun run, OpenTypeFace face)
    {
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
