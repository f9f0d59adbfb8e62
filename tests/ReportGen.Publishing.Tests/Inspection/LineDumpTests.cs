using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Inspection;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Inspection;

/// <summary>The sample note, from its files to its lines.</summary>
public sealed partial class LineDumpTests
{
    private static readonly Workspace Repository = new(
        RepositoryFolder.Of("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), RepositoryFolder.Of("out"));

    [Fact]
    public void Every_line_of_a_note_is_listed_with_its_location_its_widths_and_its_rules()
    {
        NoteInspection inspection = Inspect();

        Assert.DoesNotContain(inspection.Diagnostics, item => item.Severity == Severity.Error);
        string[] lines = inspection.Text!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] rules = [.. lines.Where(line => line.StartsWith("    ", StringComparison.Ordinal))];
        string[] set = [.. lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')];
        Assert.Matches(@"^document "".+"" zh-CN \d+ pages \d+ lines$", lines[0]);
        Assert.All(set, line => Assert.Matches(Line(), line));
        Assert.Contains(set, line => line.Contains(" content/sora-note/note.zh.md:", StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.Matches(Rule(), rule));
        Assert.Contains(rules, rule => rule.Contains("mark at half width at line end ×1 −0.500 em: 。", StringComparison.Ordinal));
        Assert.Equal(set.Length, int.Parse(lines[0].Split(' ')[^2], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_same_note_gives_the_same_lines() => Assert.Equal(Inspect().Text, Inspect().Text);

    private static NoteInspection Inspect() => new NoteCompiler(new CompilationSession(Repository)).Inspect(
        new CompileRequest("sora-note", [Edition.Chinese], InputSnapshot.Of(Repository)), InspectionForm.Lines, CompileContext.Sequential());

    [GeneratedRegex(@"^  [-\d.]+ [-\d.]+ line \d+/\d+ wanted [\d.]+ had [\d.]+ set [\d.]+ ends (full|hyphen|forced|paragraph|emergency) (\S+:\d+:\d+|made by the program) "".*""$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"^    .+ ×\d+( [+−]\d+\.\d{3} em)?(: .+)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
