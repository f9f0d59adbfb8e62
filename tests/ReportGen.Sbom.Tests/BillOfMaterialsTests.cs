using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ReportGen.Sbom.Tests;

public sealed class BillOfMaterialsTests
{
    [Fact]
    public void A_bill_lists_what_ships_and_nothing_else()
    {
        using var program = new RestoredProgram();
        string[] references = [.. Components(program.Bill()).Select(component => component.GetProperty("bom-ref").GetString()!)];
        Assert.Equal(
            [
                "pkg:nuget/Direct@1.0.0", "pkg:nuget/Indirect@2.0.0-beta%2Bbuild", "pkg:nuget/Native@3.0.0",
                "pkg:nuget/Runtime.Pack@10.0.1", "fonts/A.ttf", "fonts/B.ttf",
            ],
            references);
    }

    [Fact]
    public void A_package_stands_with_version_licence_authors_hash_and_package_url()
    {
        using var program = new RestoredProgram();
        JsonElement direct = Component(program.Bill(), "Direct");
        Assert.Equal("library", direct.GetProperty("type").GetString());
        Assert.Equal("1.0.0", direct.GetProperty("version").GetString());
        Assert.Equal("MIT", direct.GetProperty("licenses")[0].GetProperty("license").GetProperty("id").GetString());
        Assert.Equal(["Ada", "Bob"], direct.GetProperty("authors").EnumerateArray().Select(author => author.GetProperty("name").GetString()!));
        Assert.Equal("pkg:nuget/Direct@1.0.0", direct.GetProperty("purl").GetString());
        Assert.Equal("SHA-512", direct.GetProperty("hashes")[0].GetProperty("alg").GetString());
        Assert.Equal(Hex(SHA512.HashData("Direct"u8)), direct.GetProperty("hashes")[0].GetProperty("content").GetString());
    }

    [Fact]
    public void A_choice_of_licences_is_an_expression()
    {
        using var program = new RestoredProgram();
        JsonElement licenses = Component(program.Bill(), "Indirect").GetProperty("licenses");
        Assert.Equal("MS-PL OR Apache-2.0", Assert.Single(licenses.EnumerateArray()).GetProperty("expression").GetString());
    }

    [Fact]
    public void A_font_stands_with_its_licence_and_the_hash_of_its_file_and_is_no_package()
    {
        using var program = new RestoredProgram();
        JsonElement font = Component(program.Bill(), "A.ttf");
        Assert.Equal("file", font.GetProperty("type").GetString());
        Assert.Equal("OFL-1.1", font.GetProperty("licenses")[0].GetProperty("license").GetProperty("id").GetString());
        Assert.Equal(Hex(SHA512.HashData("first face"u8)), font.GetProperty("hashes")[0].GetProperty("content").GetString());
        Assert.False(font.TryGetProperty("purl", out _));
        Assert.False(font.TryGetProperty("version", out _));
    }

    [Fact]
    public void Dependencies_follow_the_projects_and_the_packages()
    {
        using var program = new RestoredProgram();
        JsonElement bill = program.Bill();
        Assert.Equal(
            ["fonts/A.ttf", "fonts/B.ttf", "pkg:nuget/Direct@1.0.0", "pkg:nuget/Native@3.0.0", "pkg:nuget/Runtime.Pack@10.0.1"],
            DependenciesOf(bill, "reportgen"));
        Assert.Equal(["pkg:nuget/Indirect@2.0.0-beta%2Bbuild"], DependenciesOf(bill, "pkg:nuget/Direct@1.0.0"));
        Assert.Empty(DependenciesOf(bill, "pkg:nuget/Native@3.0.0"));
    }

    [Fact]
    public void Every_reference_stands_once_and_leads_to_a_component()
    {
        using var program = new RestoredProgram();
        JsonElement bill = program.Bill();
        string[] known = [.. Components(bill).Select(component => component.GetProperty("bom-ref").GetString()!), bill.GetProperty("metadata").GetProperty("component").GetProperty("bom-ref").GetString()!];
        JsonElement[] dependencies = [.. bill.GetProperty("dependencies").EnumerateArray()];
        Assert.Equal(known.Order(StringComparer.Ordinal), dependencies.Select(entry => entry.GetProperty("ref").GetString()!).Order(StringComparer.Ordinal));
        Assert.Empty(dependencies.SelectMany(entry => entry.GetProperty("dependsOn").EnumerateArray()).Select(entry => entry.GetString()!).Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void The_program_itself_is_described_in_the_metadata()
    {
        using var program = new RestoredProgram();
        JsonElement bill = program.Bill();
        Assert.Equal(("CycloneDX", "1.6"), (bill.GetProperty("bomFormat").GetString(), bill.GetProperty("specVersion").GetString()));
        JsonElement described = bill.GetProperty("metadata").GetProperty("component");
        Assert.Equal(("application", "reportgen", "0.1.0"), (described.GetProperty("type").GetString(), described.GetProperty("name").GetString(), described.GetProperty("version").GetString()));
    }

    [Fact]
    public void The_same_program_has_the_same_bill_in_any_folder()
    {
        using var here = new RestoredProgram();
        using var there = new RestoredProgram();
        byte[] bill = Program.Describe(here.Arguments);
        Assert.Equal(bill, Program.Describe(there.Arguments));
        Assert.DoesNotContain((byte)'\r', bill);
        Assert.DoesNotContain(Path.GetTempPath(), Encoding.UTF8.GetString(bill), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_brings_no_runtime_lists_none()
    {
        using var program = new RestoredProgram();
        byte[] bill = Program.Describe(program.Arguments with { Runtime = "" });
        Assert.DoesNotContain("Runtime.Pack", Encoding.UTF8.GetString(bill), StringComparison.Ordinal);
    }

    private static JsonElement.ArrayEnumerator Components(JsonElement bill) => bill.GetProperty("components").EnumerateArray();

    private static JsonElement Component(JsonElement bill, string name) =>
        Assert.Single(Components(bill), component => component.GetProperty("name").GetString() == name);

    private static IEnumerable<string> DependenciesOf(JsonElement bill, string reference) =>
        Assert.Single(bill.GetProperty("dependencies").EnumerateArray(), entry => entry.GetProperty("ref").GetString() == reference)
            .GetProperty("dependsOn").EnumerateArray().Select(entry => entry.GetString()!);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
