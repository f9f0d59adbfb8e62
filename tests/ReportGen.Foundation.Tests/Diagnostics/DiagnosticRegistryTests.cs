using System.Reflection;
using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Foundation.Tests.Diagnostics;

/// <summary>The registry contains every code once, the program uses every code, and codes are written nowhere else.</summary>
public sealed partial class DiagnosticRegistryTests
{
    private static readonly string Registry = Path.Combine("ReportGen.Foundation", "Diagnostics", "Codes");

    [Fact]
    public void Codes_are_unique_and_rise_within_their_group()
    {
        Assert.Distinct(DiagnosticCodes.All.Select(descriptor => descriptor.Code));
        Assert.All(DiagnosticCodes.All, descriptor => Assert.Matches("^[A-Z]{3}[0-9]{3}$", descriptor.Code));
        Assert.All(DiagnosticCodes.Groups, group =>
        {
            Assert.Equal(group.Descriptors.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal), group.Descriptors.Select(descriptor => descriptor.Code));
            Assert.Single(group.Descriptors.Select(descriptor => descriptor.Code[..3]).Distinct());
        });
    }

    [Fact]
    public void Every_code_that_is_declared_is_listed() =>
        Assert.Equal(
            Declared().Select(declared => declared.Descriptor.Code).Order(StringComparer.Ordinal),
            DiagnosticCodes.All.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_that_is_declared_is_used_by_the_program()
    {
        HashSet<string> used = [.. SourceFiles("*.cs").SelectMany(file => Member().Matches(File.ReadAllText(file)).Select(match => match.Value))];
        Assert.DoesNotContain(Declared().Select(declared => declared.Member), member => !used.Contains(member));
    }

    [Fact]
    public void No_code_is_written_outside_the_registry()
    {
        string prefixes = string.Join('|', DiagnosticCodes.All.Select(descriptor => descriptor.Code[..3]).Distinct());
        var literal = new Regex($"\"[^\"\\r\\n]*\\b(?:{prefixes})[0-9]{{3}}\\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
        Assert.DoesNotContain(SourceFiles("*.cs").Concat(SourceFiles("*.json")), file => literal.IsMatch(WithoutComments(file)));
        Assert.Matches(literal, File.ReadAllText(Path.Combine(RepositoryFolder.Of("src"), Registry, "CsvCodes.cs")));
    }

    [Fact]
    public void Every_entry_is_complete_and_in_whole_sentences() =>
        Assert.All(DiagnosticCodes.All, descriptor =>
        {
            Assert.Matches("[^. ]$", descriptor.Title);
            Assert.All([descriptor.Meaning, descriptor.Cause, descriptor.Remedy], text => Assert.Matches(@"^[\p{Lu}`0-9-].*[.]$", text));
            Assert.NotEmpty(descriptor.Example.Message);
        });

    [Theory]
    [InlineData("CSV004")]
    [InlineData("csv004")]
    public void A_code_is_found_in_either_case(string code) => Assert.Same(CsvCodes.Number, DiagnosticCodes.Find(code));

    [Fact]
    public void A_code_that_is_not_declared_is_not_found() => Assert.Null(DiagnosticCodes.Find("CSV999"));

    private static IEnumerable<(string Member, DiagnosticDescriptor Descriptor)> Declared() =>
        from type in typeof(DiagnosticDescriptor).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where property.PropertyType == typeof(DiagnosticDescriptor)
        select ($"{type.Name}.{property.Name}", (DiagnosticDescriptor)property.GetValue(null)!);

    private static IEnumerable<string> SourceFiles(string pattern) =>
        Directory.EnumerateFiles(RepositoryFolder.Of("src"), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(RepositoryFolder.Of("src"), file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Where(file => !file.Contains(Registry, StringComparison.Ordinal));

    private static string WithoutComments(string file) =>
        string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"\b[A-Z][A-Za-z]*Codes\.[A-Z][A-Za-z]*\b", RegexOptions.None, 10_000)]
    private static partial Regex Member();
}
