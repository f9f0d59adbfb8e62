using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;

namespace ReportGen.Notes.Tests;

public sealed class ReadingCacheTests
{
    private static readonly InMemoryFiles Styles = new InMemoryFiles("templates")
        .With("plain/theme.yaml", "page: {width: 210}\n")
        .With("plain/labels.zh.yaml", "figure: 图\n")
        .With("plain/labels.en.yaml", "figure: Figure\n")
        .With("plain/ratings.yaml", "scales: {}\n")
        .With("plain/sections.yaml", "default: [cover, body]\n")
        .With("plain/cover.sbn", "cover")
        .With("wide/theme.yaml", "extends: plain\n");

    private readonly ReadingCache _memory = new();
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void Files_that_are_the_same_are_read_once()
    {
        InMemoryFiles copy = Styles.With("plain/cover.sbn", "cover");
        Assert.Same(Read(Styles, "plain"), Read(copy, "plain"));
        Assert.NotSame(Read(Styles, "plain"), Read(Styles, "wide"));
    }

    [Theory]
    [InlineData("wide/theme.yaml", "extends: plain\npage: {width: 250}\n")]
    [InlineData("plain/theme.yaml", "page: {width: 211}\n")]
    [InlineData("plain/labels.en.yaml", "figure: Exhibit\n")]
    [InlineData("plain/cover.sbn", "Cover")]
    [InlineData("wide/ratings.yaml", "scales: {a: b}\n")]
    [InlineData("plain/parts/box.sbn", "box")]
    [InlineData("new/theme.yaml", "extends: plain\n")]
    public void A_file_changed_or_added_is_read(string path, string text)
    {
        StyleSource before = Read(Styles, "wide")!;
        StyleSource after = Read(Styles.With(path, text), "wide")!;
        Assert.NotSame(before, after);
        Assert.Same(after, Read(Styles.With(path, text), "wide"));
    }

    [Fact]
    public void A_removed_file_is_reported()
    {
        Assert.NotNull(Read(Styles, "wide"));
        Assert.Null(Read(Styles.Without("plain/ratings.yaml"), "wide"));
        Assert.True(_bag.HasErrors);
    }

    [Fact]
    public void A_diagnostic_about_a_file_is_reported_at_every_reading()
    {
        InMemoryFiles broken = Styles.With("plain/theme.yaml", "page: [\n");
        Read(broken, "plain");
        int reports = _bag.Items.Count;
        var again = new DiagnosticBag();
        StyleReader.Read(broken, new TextValue("plain"), again, _memory);
        Assert.NotEqual(0, reports);
        Assert.Equal(_bag.Items.Select(item => item.Message), again.Items.Select(item => item.Message));
    }

    [Fact]
    public void Folders_with_different_names_are_distinct()
    {
        var other = new InMemoryFiles("styles");
        other = Styles.FilesUnder(string.Empty).Aggregate(other, (files, path) => files.With(path, Styles.Read(path).Data));
        Assert.Equal("templates/plain/cover.sbn", Read(Styles, "plain")!.Templates["cover.sbn"].Path);
        Assert.Equal("styles/plain/cover.sbn", Read(other, "plain")!.Templates["cover.sbn"].Path);
    }

    [Fact]
    public void The_oldest_result_is_evicted_when_there_are_many()
    {
        InMemoryFiles many = Styles;
        for (int i = 0; i < 40; i++)
        {
            many = many.With(Name(i) + "/theme.yaml", "extends: plain\n");
        }

        StyleSource first = Read(many, Name(0))!;
        StyleSource last = Read(many, Name(39))!;
        for (int i = 1; i < 39; i++)
        {
            Read(many, Name(i));
        }

        Assert.NotSame(first, Read(many, Name(0)));
        Assert.NotSame(last, Read(many, Name(39)));
        Assert.Same(Read(many, Name(39)), Read(many, Name(39)));
    }

    [Fact]
    public void Notes_share_the_data_of_the_house_until_they_change()
    {
        HouseData first = House(Sample.Files);
        Assert.Same(first, House(Sample.Files.With("n/note.zh.md", "::: cover\n另一篇\n:::\n")));
        HouseData changed = House(Sample.Files.With("house/securities.csv", "code,name_zh,name_en\n300308.SZ,旭创,Innolight\n"));
        Assert.Equal("旭创", Assert.IsType<TextValue>(changed.Tables["securities"].Rows[0].Cells[1]).Text);
    }

    private static string Name(int style) => "s" + style.ToString(CultureInfo.InvariantCulture);

    private StyleSource? Read(InMemoryFiles files, string name) => StyleReader.Read(files, new TextValue(name), _bag, _memory);

    private HouseData House(InMemoryFiles files) => NoteReader.Read(files, "n", _bag, _memory)!.House;
}
