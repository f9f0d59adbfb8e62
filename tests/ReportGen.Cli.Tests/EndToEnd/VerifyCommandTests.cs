using System.Text;
using System.Text.Json;

using ReportGen.Cli.Tests.Commands;

namespace ReportGen.Cli.Tests.EndToEnd;

[Collection(NotesOnDiskCollection.Name)]
public sealed class VerifyCommandTests(NotesOnDisk notes)
{
    [Fact]
    public void A_built_PDF_is_valid_and_its_facts_are_reported()
    {
        CommandResult result = notes.Run("verify", "out/good/good.zh.pdf");
        Assert.Equal(0, result.Code);
        Assert.StartsWith(
            "out/good/good.zh.pdf: fine\n  claims  PDF/A-2A, PDF/UA-1\n  title   周报：反弹由光模块领涨\n", result.Out, StringComparison.Ordinal);
        Assert.Matches("\n  pages   \\d+, language zh-CN\n  fonts   [A-Z]{6}\\+", result.Out);
        Assert.Matches("\n  tags    .*Document 1, .*Table 1\n$", result.Out);
        Assert.Equal("verified 1 file\n", result.Error);
    }

    [Fact]
    public void Folders_and_patterns_name_the_PDFs_in_them_each_once()
    {
        string[] expected = ["out/good/good.zh.pdf", "out/unknown-reference/unknown-reference.zh.pdf"];
        Assert.Equal(expected, Files("verify", "out"));
        Assert.Equal(expected, Files("verify", "out/*/*.pdf"));
        Assert.Equal(expected, Files("verify", "out/**/*.zh.pdf"));
        Assert.Equal(expected, Files("verify", "out/**"));
        Assert.Equal(expected, Files("verify", "out/good/good.z?.pdf", "out", "out/good"));
        Assert.Equal(expected, Files("verify", Path.Combine(notes.Folder, "out")));
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("text", "This is no PDF.")]
    [InlineData("head", "%PDF-1.7\n")]
    [InlineData("loop", "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF")]
    [InlineData("huge", "%PDF-1.7\n1 0 obj\n<</Type/XRef/W[1 2 1]/Size 2147483647/Length 99999999999>>stream\n")]
    public void A_file_that_is_not_a_PDF_has_a_finding(string name, string text)
    {
        File.WriteAllText(Path.Combine(notes.Folder, $"{name}.bin"), text);
        CommandResult result = notes.Run("verify", $"{name}.bin");
        Assert.Equal(1, result.Code);
        Assert.Matches($@"^{name}\.bin: \d+ findings?\n  PDF[ /]", result.Out);
        Assert.Equal("verified 1 file, 1 with findings\n", result.Error);
    }

    [Fact]
    public void A_PDF_cut_short_or_changed_has_findings_and_the_others_are_read()
    {
        byte[] good = File.ReadAllBytes(notes.GoodFile);
        File.WriteAllBytes(Path.Combine(notes.Folder, "short.bin"), good[..(good.Length / 2)]);
        string text = Encoding.Latin1.GetString(good);
        File.WriteAllBytes(
            Path.Combine(notes.Folder, "claim.bin"),
            Encoding.Latin1.GetBytes(text.Replace("<pdfaid:conformance>A<", "<pdfaid:conformance>X<", StringComparison.Ordinal)));
        CommandResult result = notes.Run("verify", "short.bin", "claim.bin", "out/good/good.zh.pdf");
        Assert.Equal(1, result.Code);
        Assert.Contains("claim.bin: 1 finding\n  PDF/A 6.6.4: The metadata do not claim a part and level of PDF/A that exist.\n  claims  PDF/A-2X, PDF/UA-1\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("out/good/good.zh.pdf: fine\n", result.Out, StringComparison.Ordinal);
        Assert.Equal("verified 3 files, 2 with findings\n", result.Error);
    }

    [Fact]
    public void Quiet_reports_rule_violations_only()
    {
        File.WriteAllText(Path.Combine(notes.Folder, "quiet.bin"), "no PDF");
        Assert.Equal(new CommandResult(0, string.Empty, string.Empty), notes.Run("verify", "--quiet", "out"));
        CommandResult broken = notes.Run("verify", "--quiet", "out", "quiet.bin");
        Assert.Equal((1, string.Empty), (broken.Code, broken.Error));
        Assert.Equal(2, broken.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_file_that_is_not_there_ends_with_4_and_the_others_are_read()
    {
        CommandResult result = notes.Run("verify", "nowhere.pdf", "out/good/good.zh.pdf", "content");
        Assert.Equal(4, result.Code);
        Assert.Contains("out/good/good.zh.pdf: fine\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("error[CLI007]: There is no PDF 'nowhere.pdf'.", result.Error, StringComparison.Ordinal);
        Assert.Contains("error[CLI007]: There is no PDF 'content'.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", "FILE")]
    [InlineData("verify --quite x.pdf", "Did you mean '--quiet'?")]
    public void A_wrong_command_line_ends_with_2(string line, string expected)
    {
        CommandResult result = notes.Run(line.Split(' '));
        Assert.Equal(2, result.Code);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object_for_all_files()
    {
        CommandResult result = notes.Run("verify", "--json", "out/good/good.zh.pdf", "nowhere.pdf");
        Assert.Equal((4, string.Empty), (result.Code, result.Error));
        using JsonDocument json = JsonDocument.Parse(result.Out);
        JsonElement root = json.RootElement;
        Assert.Equal(["ok", "files", "diagnostics"], root.EnumerateObject().Select(member => member.Name));
        Assert.False(root.GetProperty("ok").GetBoolean());
        JsonElement file = Assert.Single(root.GetProperty("files").EnumerateArray().ToArray());
        Assert.Equal("out/good/good.zh.pdf", file.GetProperty("file").GetString());
        Assert.True(file.GetProperty("ok").GetBoolean());
        Assert.Equal("PDF/A-2A, PDF/UA-1", file.GetProperty("claims").GetString());
        Assert.True(file.GetProperty("fonts")[0].GetProperty("embedded").GetBoolean());
        Assert.Equal(1, file.GetProperty("tags").GetProperty("Document").GetInt32());
        Assert.Empty(file.GetProperty("attachments").EnumerateArray());
        Assert.Empty(file.GetProperty("findings").EnumerateArray());
        Assert.Equal("CLI007", root.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Json_contains_rule_violations()
    {
        File.WriteAllText(Path.Combine(notes.Folder, "json.bin"), "no PDF");
        using JsonDocument json = JsonDocument.Parse(notes.Run("verify", "--json", "json.bin").Out);
        JsonElement finding = json.RootElement.GetProperty("files")[0].GetProperty("findings")[0];
        Assert.Equal(("PDF 7.5", JsonValueKind.Null), (finding.GetProperty("rule").GetString(), finding.GetProperty("page").ValueKind));
    }

    private string[] Files(params string[] args) =>
    [
        .. notes.Run(args).Out.Split('\n')
            .Where(line => line.EndsWith(": fine", StringComparison.Ordinal))
            .Select(line => line[..^": fine".Length]),
    ];
}
