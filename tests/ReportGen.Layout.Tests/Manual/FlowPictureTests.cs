namespace ReportGen.Layout.Tests.Manual;

public sealed class FlowPictureTests
{
    /// <summary><c>REPORTGEN_ACCEPT=1 dotnet test tests/ReportGen.Layout.Tests</c> writes the picture anew.</summary>
    [Fact]
    public void The_picture_of_the_flow_is_the_one_that_the_engine_draws()
    {
        string file = RepositoryFolder.Of("src/flow.svg");
        string drawn = FlowPicture.ToSvg();
        if (Environment.GetEnvironmentVariable("REPORTGEN_ACCEPT") == "1")
        {
            File.WriteAllText(file, drawn);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), drawn.ReplaceLineEndings("\n"));
    }
}
