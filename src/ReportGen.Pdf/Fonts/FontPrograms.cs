using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Foundation.Caching;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Fonts;

/// <summary>
/// Creates embedded fonts and caches them, because a rewritten note needs mostly the same glyphs. Safe to use
/// from several threads.
/// </summary>
/// <param name="compressor">Compresses them.</param>
internal sealed class FontPrograms(StreamCompressor compressor)
{
    private const int SubsetTagLength = 6;

    private const int CachedBytes = 8 << 20;

    private readonly Cache<Key, FontProgram> _programs = new(CachedBytes, static program => program.Compressed.Length);

    /// <summary>The program that shows glyphs of a face.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="lasting">
    /// How many of them, from the first on, mostly come again when a number changes: their outlines are compressed by
    /// themselves.
    /// </param>
    public FontProgram Of(FontFace face, IEnumerable<SubsetGlyph> glyphs, int lasting)
    {
        var key = new Key(face, [.. glyphs], lasting);
        return _programs.GetOrAdd(key, (Key: key, Compressor: compressor), static made => Make(made.Key, made.Compressor));
    }

    private static FontProgram Make(Key key, StreamCompressor compressor)
    {
        FontSubset subset = key.Face.Subset(key.Glyphs.AsSpan());
        ReadOnlySpan<byte> data = subset.Data.Span;
        (int start, int length) = subset.OutlinesOf(key.Lasting);
        return new FontProgram(
            $"{SubsetTag(data)}+{AsciiName(key.Face.PostScriptName)}",
            data.Length,
            compressor.CompressWithPart(data, start, length));
    }

    /// <summary>Six capital letters from the content, so that equal subsets have equal names (ISO 32000-1, 9.6.4).</summary>
    private static string SubsetTag(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        Span<char> tag = stackalloc char[SubsetTagLength];
        for (int i = 0; i < tag.Length; i++)
        {
            tag[i] = (char)('A' + (hash[i] % 26));
        }

        return tag.ToString();
    }

    /// <summary>A PostScript name contains printable ASCII without delimiters; other characters are written as their codes.</summary>
    private static string AsciiName(string name)
    {
        var ascii = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            {
                ascii.Append(c);
            }
            else
            {
                ascii.Append(CultureInfo.InvariantCulture, $"u{(int)c:X4}");
            }
        }

        // Names end at 127 bytes (ISO 19005-2, 6.1.13), the tag included.
        return ascii.Length switch
        {
            0 => "Font",
            > 100 => ascii.ToString(0, 100),
            _ => ascii.ToString(),
        };
    }

    /// <summary>All that a program depends on: the bytes differ also by how many glyphs are compressed by themselves.</summary>
    private readonly record struct Key(FontFace Face, ImmutableArray<SubsetGlyph> Glyphs, int Lasting)
    {
        public bool Equals(Key other) =>
            ReferenceEquals(Face, other.Face) && Lasting == other.Lasting && Glyphs.AsSpan().SequenceEqual(other.Glyphs.AsSpan());

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(Lasting);
            foreach (SubsetGlyph glyph in Glyphs)
            {
                hash.Add(glyph.Glyph);
            }

            return hash.ToHashCode();
        }
    }
}
