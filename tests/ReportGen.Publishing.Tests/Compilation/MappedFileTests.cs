using ReportGen.Publishing.Compilation;

namespace ReportGen.Publishing.Tests.Compilation;

public sealed class MappedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_mapped_file_shows_its_bytes()
    {
        string path = Path.Combine(_folder.Path, "f");
        byte[] data = [.. Enumerable.Range(0, 10_000).Select(i => (byte)i)];
        File.WriteAllBytes(path, data);
        Assert.True(MappedFile.Open(path).Span.SequenceEqual(data));
        Assert.Equal(data[5000..5004], MappedFile.Open(path).Slice(5000, 4).ToArray());
    }

    [Fact]
    public void An_empty_file_is_empty_memory() => Assert.True(MappedFile.Open(_folder.Write("f", string.Empty)).IsEmpty);

    [Fact]
    public void A_missing_file_is_an_error() =>
        Assert.Throws<FileNotFoundException>(() => MappedFile.Open(Path.Combine(_folder.Path, "none")));
}
