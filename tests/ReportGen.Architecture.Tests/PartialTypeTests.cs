using System.Text.RegularExpressions;

namespace ReportGen.Architecture.Tests;

/// <summary>
/// A type is declared in one file. <c>partial</c> is reserved for source generators such as <c>[GeneratedRegex]</c> and <c>[LibraryImport]</c>; a second
/// handwritten part has a responsibility of its own and belongs in a separate type.
/// </summary>
public sealed partial class PartialTypeTests
{
    [Fact]
    public void A_type_has_one_part()
    {
        string[] files = Files();

        Assert.NotEmpty(files);
        Assert.Empty(WithSeveralParts(files.Select(file => (Path.GetRelativePath(RepositoryFolder.Path, file), File.ReadAllText(file)))));
    }

    [Fact]
    public void A_partial_type_has_a_generated_member() => Assert.All(
        Files().Where(file => PartialType().IsMatch(File.ReadAllText(file))),
        file => Assert.Contains(new[] { "[GeneratedRegex(", "[LibraryImport(" }, generator => File.ReadAllText(file).Contains(generator, StringComparison.Ordinal)));

    [Theory]
    [InlineData("namespace N; internal sealed partial class A {}", "namespace N; partial class A {}", 1)]
    [InlineData("namespace N; public readonly partial record struct A {}", "namespace N; partial record struct A {}", 1)]
    [InlineData("namespace N; partial class A {}", "namespace M; partial class A {}", 0)]
    [InlineData("namespace N; partial class A {}", "namespace N; partial class B {}", 0)]
    [InlineData("namespace N; partial class A {}", "namespace N; sealed class A {}", 0)]
    public void Parts_are_identified_by_namespace_and_name(string first, string second, int found) =>
        Assert.Equal(found, WithSeveralParts([("a.cs", first), ("b.cs", second)]).Length);

    private static string[] Files()
    {
        string root = Path.Combine(RepositoryFolder.Path, "src");
        char separator = Path.DirectorySeparatorChar;
        return [.. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{separator}obj{separator}", StringComparison.Ordinal) && !file.Contains($"{separator}bin{separator}", StringComparison.Ordinal))];
    }

    private static string[] WithSeveralParts(IEnumerable<(string File, string Text)> files) =>
    [
        .. files
            .SelectMany(file => PartialType().Matches(file.Text).Select(match => (Name: $"{Namespace().Match(file.Text).Groups[1].Value}.{match.Groups[1].Value}", file.File)))
            .GroupBy(part => part.Name, part => part.File, StringComparer.Ordinal)
            .Where(parts => parts.Count() > 1)
            .Select(parts => $"{parts.Key}: {string.Join(", ", parts)}"),
    ];

    [GeneratedRegex(@"\bpartial\s+(?:class|interface|struct|record(?:\s+(?:class|struct))?)\s+(\w+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartialType();

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();
}
