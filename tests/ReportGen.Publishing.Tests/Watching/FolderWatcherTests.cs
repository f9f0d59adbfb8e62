using ReportGen.Publishing.Watching;

namespace ReportGen.Publishing.Tests.Watching;

public sealed class FolderWatcherTests
{
    [Theory]
    [InlineData("content/a/note.zh.md", true)]
    [InlineData("content/a/.note.zh.md.swp", false)]
    [InlineData("content/a/note.zh.md~", false)]
    [InlineData("content/out/a/a.zh.pdf", false)]
    [InlineData("content/outlook/note.yaml", true)]
    public void Files_left_by_builds_and_editors_are_not_inputs(string path, bool expected)
    {
        string root = Path.GetTempPath();
        Assert.Equal(expected, FolderWatcher.IsInput(Path.Combine(root, path), Path.Combine(root, "content/out")));
    }
}
