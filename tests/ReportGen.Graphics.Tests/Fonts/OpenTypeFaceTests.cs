using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Fonts;

public class OpenTypeFaceTests
{
    [Fact]
    public void Names_and_measures_come_from_the_file()
    {
        OpenTypeFace face = RepositoryFonts.Serif;

        Assert.Equal("Noto Serif SC", face.FamilyName);
        Assert.Equal("NotoSerifSC-Regular", face.PostScriptName);
        Assert.Equal(1000, face.UnitsPerEm);
        Assert.Equal(1.151, face.Metrics.Ascent);
        Assert.Equal(0.286, face.Metrics.Descent);
        Assert.Equal(0.88, face.Metrics.TypographicAscent);
        Assert.Equal(0.12, face.Metrics.TypographicDescent);
        Assert.Equal(0.729, face.Metrics.CapHeight);
        Assert.Equal(400, face.Weight);
        Assert.Equal(700, RepositoryFonts.SerifBold.Weight);
        Assert.False(face.IsItalic);
        Assert.True(face.IsEmbeddable);
    }

    [Theory]
    [InlineData('A', 608)]
    [InlineData('0', 555)]
    [InlineData('，', 1000)]
    [InlineData('中', 1000)]
    [InlineData('—', 894)]
    public void A_width_is_that_of_the_glyph_of_the_character(int codePoint, int advance)
    {
        OpenTypeFace face = RepositoryFonts.Sans;

        ushort glyph = face.GlyphOf(codePoint);

        Assert.NotEqual(0, glyph);
        Assert.Equal(advance, face.AdvanceOf(glyph));
    }

    [Theory]
    [InlineData(0x20BB7)]
    [InlineData(0x1F600)]
    [InlineData(-1)]
    [InlineData(0x110000)]
    public void A_character_that_the_font_does_not_have_has_glyph_zero(int codePoint) =>
        Assert.Equal(0, RepositoryFonts.Sans.GlyphOf(codePoint));

    [Fact]
    public void A_character_beyond_the_basic_plane_is_found() => Assert.NotEqual(0, RepositoryFonts.Sans.GlyphOf(0x2CE18));

    [Fact]
    public void Kerning_is_read_from_class_pairs_behind_extension_lookups()
    {
        foreach (OpenTypeFace face in new[] { RepositoryFonts.Serif, RepositoryFonts.Sans })
        {
            int kern = face.Kerning(face.GlyphOf('A'), face.GlyphOf('V'));

            Assert.InRange(kern, -120, -10);
            Assert.Equal(kern, face.Kerning(face.GlyphOf('A'), face.GlyphOf('V')));
            Assert.Equal(0, face.Kerning(face.GlyphOf('H'), face.GlyphOf('H')));
        }
    }

    [Fact]
    public void A_proportional_form_replaces_a_full_width_quotation_mark()
    {
        OpenTypeFace face = RepositoryFonts.Serif;
        ushort wide = face.GlyphOf('“');

        ushort narrow = face.Substitute(wide, "pwid");

        Assert.Equal(1000, face.AdvanceOf(wide));
        Assert.InRange(face.AdvanceOf(narrow), 300, 600);
        Assert.Equal(face.GlyphOf('A'), face.Substitute(face.GlyphOf('A'), "pwid"));
    }

    [Fact]
    public void The_longest_ligature_stands_for_its_letters()
    {
        OpenTypeFace face = RepositoryFonts.Serif;
        ushort[] glyphs = [face.GlyphOf('f'), face.GlyphOf('f'), face.GlyphOf('i')];

        ushort ffi = face.Ligature(glyphs, out int three);
        ushort ff = face.Ligature(glyphs.AsSpan(0, 2), out int two);

        Assert.Equal((3, 2), (three, two));
        Assert.Equal(3, new[] { ffi, ff, glyphs[0] }.Distinct().Count());
        Assert.Equal(0, face.Ligature([face.GlyphOf('a'), face.GlyphOf('b')], out _));
    }

    [Fact]
    public void An_outline_fills_the_box_that_the_glyph_header_states()
    {
        OpenTypeFace face = RepositoryFonts.Sans;
        foreach (char character in "ÅA8中证€é，永ﬁ")
        {
            ushort glyph = face.GlyphOf(character);
            GlyphBounds bounds = face.BoundsOf(glyph);

            VectorPath path = face.OutlineOf(glyph);

            Rect box = path.Bounds();
            Assert.InRange(box.X, bounds.Left - 1, bounds.Left + 40);
            Assert.InRange(box.Right, bounds.Right - 40, bounds.Right + 1);
            Assert.InRange(box.Y, bounds.Bottom - 1, bounds.Bottom + 40);
            Assert.InRange(box.Bottom, bounds.Top - 40, bounds.Top + 1);
        }
    }

    [Fact]
    public void A_space_has_width_and_no_ink()
    {
        OpenTypeFace face = RepositoryFonts.Sans;
        ushort space = face.GlyphOf(' ');

        Assert.Equal(224, face.AdvanceOf(space));
        Assert.True(face.BoundsOf(space).IsEmpty);
        Assert.True(face.GlyphData(space).IsEmpty);
        Assert.Empty(face.OutlineOf(space).Verbs);
    }

    [Fact]
    public void What_is_no_font_is_refused_with_a_diagnostic()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(OpenTypeFace.Load("note.ttf", "This is a text."u8.ToArray(), diagnostics));
        Assert.Null(OpenTypeFace.Load("cff.otf", "OTTO\0\x01\0\0\0\0\0\0"u8.ToArray(), diagnostics));
        Assert.Null(OpenTypeFace.Load("empty.ttf", default, diagnostics));

        Assert.All(diagnostics.Items, item => Assert.Equal("FNT001", item.Code));
        Assert.Equal(3, diagnostics.Items.Count);
    }

    [Fact]
    public void A_font_file_that_is_cut_short_is_refused_with_a_diagnostic()
    {
        ReadOnlyMemory<byte> whole = RepositoryFonts.Sans.Data;
        foreach (int length in new[] { 4, 11, 12, 100, 400, 100_000, whole.Length - 64 })
        {
            var diagnostics = new DiagnosticBag();

            Assert.Null(OpenTypeFace.Load("cut.ttf", whole[..length], diagnostics));

            Assert.Equal("FNT002", Assert.Single(diagnostics.Items).Code);
        }
    }

    [Fact]
    public void Wrong_bytes_anywhere_in_a_font_never_throw()
    {
        byte[] bytes = RepositoryFonts.Sans.Data.ToArray();
        string[] tables = ["head", "hhea", "maxp", "hmtx", "cmap", "name", "OS/2", "post", "GPOS", "GSUB", "loca"];
        uint state = 12345;
        for (int round = 0; round < 60; round++)
        {
            var changed = new List<(int At, byte Old)>();
            foreach (string tag in tables)
            {
                int start = OffsetOf(bytes, tag, out int length);
                for (int i = 0; i < 12; i++)
                {
                    state = (state * 1664525) + 1013904223;
                    int at = start + (int)(state % (uint)Math.Min(length, 400));
                    changed.Add((at, bytes[at]));
                    bytes[at] = (byte)(state >> 24);
                }
            }

            UseEverything(bytes);

            changed.Reverse();
            changed.ForEach(change => bytes[change.At] = change.Old);
        }
    }

    private static void UseEverything(byte[] bytes)
    {
        if (OpenTypeFace.Load("broken.ttf", bytes, new DiagnosticBag()) is not { } face)
        {
            return;
        }

        foreach (int point in new[] { 'A', 'V', '“', '中', 0x2F00, 0x20000 })
        {
            ushort glyph = face.GlyphOf(point);
            _ = face.AdvanceOf(glyph);
            _ = face.BoundsOf(glyph);
            _ = face.OutlineOf(glyph);
            _ = face.Substitute(glyph, "pwid");
            _ = face.Kerning(glyph, face.GlyphOf('V'));
            _ = face.Ligature([face.GlyphOf('f'), face.GlyphOf('i')], out _);
        }
    }

    private static int OffsetOf(byte[] bytes, string tag, out int length)
    {
        for (int record = 12; ; record += 16)
        {
            if (System.Text.Encoding.Latin1.GetString(bytes, record, 4) == tag)
            {
                length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(record + 12));
                return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(record + 8));
            }
        }
    }
}
