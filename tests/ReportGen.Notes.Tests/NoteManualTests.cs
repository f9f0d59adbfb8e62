using ReportGen.Notes.Reading;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Notes.Tests;

/// <summary>The table of keys in <c>content/README.md</c> is that of <see cref="NoteKeys"/>, so that the two cannot differ.</summary>
public sealed class NoteManualTests
{
    private const string TableHeader = "| key | value |\n|---|---|\n";

    [Fact]
    public void The_manual_lists_the_keys_of_the_header()
    {
        string manual = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "README.md")).ReplaceLineEndings("\n");
        int start = manual.IndexOf(TableHeader, manual.IndexOf("## Header", StringComparison.Ordinal), StringComparison.Ordinal) + TableHeader.Length;
        string rows = manual[start..manual.IndexOf("\n\n", start, StringComparison.Ordinal)];
        Assert.Equal(string.Join('\n', NoteKeys.Keys.Keys.Select(RowOf)), rows);
    }

    [Fact]
    public void Every_map_below_the_header_is_described_and_names_no_key_twice()
    {
        var maps = new List<MapDescriptor>();
        Collect(new MapType(NoteKeys.Keys), maps);
        Assert.Equal(
            ["note", "rating", "target-price", "market", "prices", "prices", "shares", "earnings", "risk", "related-note", "data-table", "column"],
            maps.Select(map => map.Name));
        Assert.All(maps, map => Assert.Distinct(map.Keys.Select(key => key.Name)));
        Assert.All(maps.SelectMany(map => map.Keys), key => Assert.NotEmpty(key.Documentation));
    }

    private static string RowOf(KeyDescriptor key) => $"| `{key.Name}` | {key.Documentation} |";

    private static void Collect(KeyType type, List<MapDescriptor> maps)
    {
        switch (type)
        {
            case MapType map:
                maps.Add(map.Keys);
                foreach (KeyDescriptor key in map.Keys.Keys)
                {
                    Collect(key.Type, maps);
                }

                break;
            case ListType list:
                Collect(list.Item, maps);
                break;
            case NamedType named:
                Collect(named.Value, maps);
                break;
        }
    }
}
