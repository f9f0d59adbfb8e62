namespace ReportGen.Sbom.Tests;

public sealed class PackageLockTests
{
    [Theory]
    [InlineData("\"resolved\": \"1.0.0\"", "\"resolved\": \"1.0.1\"", "Direct 1.0.0, but 1.0.1 is locked")]
    [InlineData("\"Direct\":", "\"Other\":", "Direct 1.0.0, which is not locked")]
    [InlineData("\"contentHash\": \"", "\"contentHash\": \"A", "The content of Direct 1.0.0 does not match the lock file")]
    public void A_package_that_is_not_as_locked_is_an_error(string locked, string changed, string message)
    {
        using var program = new RestoredProgram();
        program.Replace("packages.lock.json", locked, changed);
        BillException error = Assert.Throws<BillException>(() => Program.Describe(program.Arguments));
        Assert.Equal(program.PathOf("packages.lock.json"), error.File);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_without_an_spdx_licence_is_an_error()
    {
        using var program = new RestoredProgram();
        program.Replace("packages/native/3.0.0/native.nuspec", "type=\"expression\"", "type=\"file\"");
        BillException error = Assert.Throws<BillException>(() => Program.Describe(program.Arguments));
        Assert.Equal(program.PathOf("packages/native/3.0.0/native.nuspec"), error.File);
    }

    [Theory]
    [InlineData("project.assets.json")]
    [InlineData("packages.lock.json")]
    public void A_file_that_is_missing_or_damaged_is_named(string file)
    {
        using var program = new RestoredProgram();
        program.Write(file, "{");
        Assert.Equal(program.PathOf(file), Assert.Throws<BillException>(() => Program.Describe(program.Arguments)).File);
        File.Delete(program.PathOf(file));
        Assert.Equal(program.PathOf(file), Assert.Throws<BillException>(() => Program.Describe(program.Arguments)).File);
    }

    [Fact]
    public void A_system_that_was_not_restored_is_an_error()
    {
        using var program = new RestoredProgram();
        BillException error = Assert.Throws<BillException>(() => Program.Describe(program.Arguments with { RuntimeIdentifier = "win-x64" }));
        Assert.Contains("net10.0/win-x64", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_writes_its_file_and_ends_with_zero_or_says_what_is_wrong_and_ends_with_one()
    {
        using var program = new RestoredProgram();
        Arguments given = program.Arguments;
        string[] arguments =
        [
            $"assets={given.Assets}", $"lock={given.Lock}", $"rid={given.RuntimeIdentifier}", $"runtime={given.Runtime}",
            $"fonts={given.Fonts}", $"version={given.Version}", $"output={given.Output}",
        ];
        Assert.Equal(0, Program.Main(arguments));
        Assert.Equal(Program.Describe(given), File.ReadAllBytes(given.Output));
        Assert.Equal(1, Program.Main(arguments[1..]));
        Assert.Equal(1, Program.Main([.. arguments, "unknown=1"]));
        File.Delete(given.Lock);
        Assert.Equal(1, Program.Main(arguments));
    }
}
