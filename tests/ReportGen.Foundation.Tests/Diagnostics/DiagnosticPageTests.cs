namespace ReportGen.Foundation.Tests.Diagnostics;

public sealed class DiagnosticPageTests
{
    [Fact]
    public void The_page_of_diagnostics_is_that_of_the_registry()
    {
        string file = RepositoryFolder.Of("src", "diagnostics.md");
        if (Environment.GetEnvironmentVariable("REPORTGEN_ACCEPT") is "1")
        {
            File.WriteAllText(file, DiagnosticPage.Text());
        }

        Assert.Equal(DiagnosticPage.Text(), File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
