using System.Globalization;
using System.Text.Json;

using ReportGen.Cli.Terminals;

namespace ReportGen.Cli.Tests.EndToEnd;

[Collection(NotesOnDiskCollection.Name)]
public sealed class BadInputTests(NotesOnDisk notes)
{
    public static TheoryData<string> Mistakes() => [.. BadInput.All.Select(mistake => mistake.Note)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_with_its_location_its_line_and_a_hint(string note)
    {
        BadInput mistake = BadInput.All.Single(mistake => mistake.Note == note);
        string? report = Array.Find(
            Reports(notes.Second.Error),
            report => report.StartsWith($"error[{mistake.Code}]: ", StringComparison.Ordinal)
                && report.Contains($"┌─ content/{note}/{mistake.Place}\n", StringComparison.Ordinal));
        Assert.NotNull(report);
        string[] lines = report.Split('\n');
        string number = mistake.Place.Split(':')[1];
        int quoted = Array.FindIndex(lines, line => line.TrimStart().StartsWith($"{number} │ ", StringComparison.Ordinal));
        Assert.True(quoted > 0, report);
        Assert.Contains(mistake.Marked.Trim(), lines[quoted], StringComparison.Ordinal);
        // An empty span has one caret.
        int width = Math.Max(1, DisplayWidth.Of(mistake.Marked));
        Assert.Equal(new string('^', width), lines[quoted + 1][(lines[quoted + 1].IndexOf('│', StringComparison.Ordinal) + 1)..].Trim());
        Assert.Contains("= hint: ", report, StringComparison.Ordinal);
        Assert.Contains(mistake.Hint, report, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_all_notes_are_reported_in_one_run()
    {
        Assert.Equal(1, notes.Second.Code);
        Assert.All(BadInput.All, mistake => Assert.Contains($"content/{mistake.Note}/", notes.Second.Error, StringComparison.Ordinal));
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $", 1 unchanged, {BadInput.All.Count} with errors"), notes.Second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_mistake_exposes_internals_of_the_program()
    {
        Assert.DoesNotContain("internal error", notes.Second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ReportGen", notes.Second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", notes.Second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_with_a_mistake_writes_nothing_and_the_others_are_kept()
    {
        Assert.Equal(0, notes.First.Code);
        Assert.Equal("out/good/good.zh.pdf\n", notes.Second.Out);
        Assert.All(BadInput.All.Skip(1), mistake => Assert.Empty(notes.OutputsOf(mistake.Note)));
    }

    [Fact]
    public void The_last_good_PDF_is_kept()
    {
        Assert.Equal(notes.KeptBefore, notes.KeptAfter);
        Assert.Equal(3, notes.OutputsOf(BadInput.All[0].Note).Length);
    }

    [Fact]
    public void Json_has_the_same_content()
    {
        using JsonDocument json = JsonDocument.Parse(notes.Run("build", "--json").Out);
        HashSet<(string?, string)> told =
        [
            .. json.RootElement.GetProperty("diagnostics").EnumerateArray()
                .Where(diagnostic => diagnostic.GetProperty("severity").GetString() == "error")
                .Select(diagnostic => (
                    diagnostic.GetProperty("code").GetString(),
                    $"{diagnostic.GetProperty("file").GetString()}:{diagnostic.GetProperty("line").GetRawText()}:{diagnostic.GetProperty("col").GetRawText()}")),
        ];
        Assert.All(BadInput.All, mistake => Assert.Contains((mistake.Code, $"content/{mistake.Note}/{mistake.Place}"), told));
    }

    /// <summary>The reports of a run, separated by empty lines.</summary>
    private static string[] Reports(string error) => error.Split("\n\n");
}
