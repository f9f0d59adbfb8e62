using ReportGen.Publishing.Building;

namespace ReportGen.Publishing.Tests.Building;

public sealed class FontFingerprintTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_changed_byte_changes_the_hash()
    {
        byte[] font = new byte[300_000];
        byte[] hash = HashOf(font);
        Assert.All(new[] { 0, 15, 150_000, font.Length - 1 }, at =>
        {
            byte[] changed = [.. font];
            changed[at] ^= 1;
            Assert.NotEqual(hash, HashOf(changed));
        });
    }

    [Fact]
    public void Another_name_or_length_changes_the_hash_and_files_other_than_fonts_do_not()
    {
        byte[] hash = HashOf([1, 2, 3]);
        Assert.NotEqual(hash, HashOf([1, 2, 3, 0]));
        File.WriteAllText(Path.Combine(_folder.Path, "OFL.txt"), "licence");
        Assert.Equal(hash, HashOf([1, 2, 3]));
        File.Move(Path.Combine(_folder.Path, "f.ttf"), Path.Combine(_folder.Path, "g.ttf"));
        Assert.NotEqual(hash, FontFingerprint.OfFolder(_folder.Path));
    }

    private byte[] HashOf(byte[] font)
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "f.ttf"), font);
        return FontFingerprint.OfFolder(_folder.Path);
    }
}
