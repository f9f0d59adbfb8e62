using System.Buffers.Binary;

using ReportGen.Publishing.Building;

namespace ReportGen.Publishing.Tests.Building;

public sealed class FontFingerprintTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_changed_table_checksum_changes_the_hash() =>
        Assert.NotEqual(HashOf(Font(tableChecksum: 1, adjustment: 1)), HashOf(Font(tableChecksum: 2, adjustment: 1)));

    [Fact]
    public void A_changed_file_checksum_changes_the_hash() =>
        Assert.NotEqual(HashOf(Font(tableChecksum: 1, adjustment: 1)), HashOf(Font(tableChecksum: 1, adjustment: 2)));

    [Fact]
    public void A_changed_length_changes_the_hash()
    {
        byte[] font = Font(1, 1);
        Assert.NotEqual(HashOf(font), HashOf([.. font, 0]));
    }

    [Fact]
    public void A_font_that_is_only_a_stub_is_hashed_by_its_bytes() => Assert.NotEqual(HashOf([1, 2]), HashOf([1, 3]));

    [Fact]
    public void Equal_fonts_have_equal_hashes() => Assert.Equal(HashOf(Font(3, 4)), HashOf(Font(3, 4)));

    private byte[] HashOf(byte[] font)
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "f.ttf"), font);
        return FontFingerprint.OfFolder(_folder.Path);
    }

    /// <summary>A font with the single table <c>head</c>.</summary>
    private static byte[] Font(uint tableChecksum, uint adjustment)
    {
        var font = new byte[12 + 16 + 54];
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), 1);
        "head"u8.CopyTo(font.AsSpan(12));
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(16), tableChecksum);
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(20), 28);
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(24), 54);
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(36), adjustment);
        return font;
    }
}
