using ReportGen.Typesetting.Styles;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Tests.Styles;

public sealed class StyleSchemasTests
{
    [Fact]
    public void Every_key_is_documented_and_occurs_once_in_its_map()
    {
        MapDescriptor[] maps = [.. StyleSchemas.Theme.Maps(), .. StyleSchemas.Ratings.Maps()];

        Assert.All(maps, map => Assert.Equal(map.Keys.Length, map.Keys.Select(key => key.Name).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(maps.SelectMany(map => map.Keys), key => Assert.EndsWith(".", key.Documentation, StringComparison.Ordinal));
        Assert.All(maps, map => Assert.EndsWith(".", map.Documentation, StringComparison.Ordinal));
    }
}
