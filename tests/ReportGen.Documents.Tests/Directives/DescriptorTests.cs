using ReportGen.Documents.Directives;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Tests.Directives;

public sealed class DescriptorTests
{
    public static TheoryData<string> Directives => [.. DirectiveRegistry.Directives.Select(directive => directive.Name)];

    public static TheoryData<string> Containers => [.. DirectiveRegistry.Containers.Select(container => container.Name)];

    [Theory]
    [MemberData(nameof(Directives))]
    public void A_misspelt_key_of_a_directive_is_an_error_that_names_the_key(string name)
    {
        KeyDescriptor key = DirectiveRegistry.Directive(name)!.Keys.Keys.MaxBy(one => one.Name.Length)!;
        string misspelt = key.Name + "x";
        string hint = $"'{key.Name}'";

        Assert.Contains(
            DirectiveSample.Reports($"```{name} {{.unnumbered}}\n{misspelt}: 1\n```"),
            found => found.Code is "YML101" or "YML102" && found.Span!.Value.Text.Contains(misspelt, StringComparison.Ordinal) && $"{found.Message}{found.Hint}".Contains(hint, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public void A_container_without_content_is_read_without_an_exception(string name) =>
        Assert.All(DirectiveSample.Reports($"::: {name}\n:::"), found => Assert.StartsWith("MDN", found.Code, StringComparison.Ordinal));

    [Fact]
    public void Every_key_is_documented_and_occurs_once_in_its_map()
    {
        MapDescriptor[] maps = [.. DocumentSchemas.Directives.Maps(), .. DocumentSchemas.Containers.Maps(), .. DocumentSchemas.Labels.Maps()];

        Assert.All(maps, map => Assert.Equal(map.Keys.Length, map.Keys.Select(key => key.Name).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(maps.SelectMany(map => map.Keys), key => Assert.EndsWith(".", key.Documentation, StringComparison.Ordinal));
        Assert.All(maps, map => Assert.EndsWith(".", map.Documentation, StringComparison.Ordinal));
    }
}
