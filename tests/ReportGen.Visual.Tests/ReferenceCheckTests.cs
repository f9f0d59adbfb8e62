namespace ReportGen.Visual.Tests;

/// <summary>What the check finds, on a folder of its own with one reference changed.</summary>
public sealed class ReferenceCheckTests : IDisposable
{
    private static readonly Subject Page = Subject.All.Single(subject => subject.FileName == "weekly-brief.zh.p01.png");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportgen-visual-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_page_without_a_reference_is_reported()
    {
        Mismatch mismatch = Check().Compare(Page)!;
        Assert.Null(mismatch.Old);
        Assert.Contains("no reference picture yet", Report(mismatch), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_of_another_size_is_reported()
    {
        PixelGrid page = Check().Draw(Page);
        Keep(new PixelGrid(page.Width, page.Height - 1, page.Samples[..^(3 * page.Width)]));
        Assert.NotNull(Check().Compare(Page));
    }

    [Fact]
    public void A_digit_that_changes_is_reported_with_old_new_and_difference()
    {
        PixelGrid page = Check().Draw(Page);
        Keep(page);
        Assert.Null(Check().Compare(Page));
        // Two by three pixels: a digit of the body's text.
        foreach (int y in new[] { 100, 101, 102 })
        {
            page.Samples.AsSpan(3 * ((y * page.Width) + 60), 6).Fill(page.Samples[3 * ((y * page.Width) + 60)] > 127 ? (byte)0 : (byte)255);
        }

        Keep(page);
        Mismatch mismatch = Check().Compare(Page)!;
        string report = Report(mismatch);
        Assert.Equal(3, report.Split("src=\"data:image/png;base64,").Length - 1);
        Assert.DoesNotContain("src=\"http", report, StringComparison.Ordinal);
        Assert.Contains(Page.FileName, report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_of_no_page_is_found()
    {
        Keep(Check().Draw(Page));
        File.WriteAllText(Path.Combine(_folder.FullName, "gone.zh.p01.png"), "x");
        Assert.Equal(["gone.zh.p01.png"], Check().Orphans().Select(Path.GetFileName));
    }

    private ReferenceCheck Check() => new(_folder.FullName, new SamplePages());

    private void Keep(PixelGrid page) => File.WriteAllBytes(Path.Combine(_folder.FullName, Page.FileName), page.ToReferenceFile());

    private string Report(Mismatch mismatch)
    {
        string path = Path.Combine(_folder.FullName, "report", "visual.html");
        DifferenceReport.Write(path, [mismatch]);
        return File.ReadAllText(path);
    }
}
