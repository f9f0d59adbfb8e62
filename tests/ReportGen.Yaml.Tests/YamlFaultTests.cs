using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml.Tests;

public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", "YML002", 3, 1)]
    [InlineData("a:\n\tb: 1\n", "YML003", 2, 1)]
    [InlineData("a: 1\n\tb: 2\n", "YML003", 2, 1)]
    [InlineData("a: b: c\n", "YML001", 1, 5)]
    [InlineData("a: \"unclosed\nb: 1\n", "YML001", 1, 4)]
    [InlineData("a: 'unclosed\n", "YML001", 1, 4)]
    [InlineData("a: \"x\\uDE00\\uD83D\"\n", "YML001", 1, 6)]
    [InlineData("a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n", "YML008", 5, 29)]
    [InlineData("a: [1, 2\nb: 3\n", "YML001", 1, 4)]
    [InlineData("x: 1\na: {b: 1\n", "YML001", 2, 4)]
    [InlineData("a: @x\n", "YML001", 1, 4)]
    [InlineData("a: `x`\n", "YML001", 1, 4)]
    [InlineData("a: [@tab:x] text\n", "YML001", 1, 13)]
    [InlineData("a:\n  b: 1\n c: 2\n", "YML001", 3, 2)]
    [InlineData("- 1\nb: 2\n", "YML001", 2, 1)]
    [InlineData("a: \"x\\q\"\n", "YML001", 1, 4)]
    [InlineData("a: -\n", "YML001", 1, 4)]
    [InlineData(": x\n", "YML001", 1, 1)]
    [InlineData("a: 1\n---\nb: 2\n", "YML004", 2, 1)]
    [InlineData("a: !money 3\n", "YML005", 1, 4)]
    [InlineData("a: &x {b: 1}\nc:\n  <<: *x\n", "YML005", 3, 3)]
    [InlineData("? [a]\n: 1\n", "YML005", 1, 3)]
    [InlineData("a: *missing\n", "YML006", 1, 4)]
    [InlineData("a: &x [*x]\n", "YML006", 1, 8)]
    public void A_fault_is_reported_where_it_is_written(string text, string code, int line, int column)
    {
        Diagnostic fault = Assert.Single(Yaml.Faults(text));
        Assert.Equal((code, line, column), Yaml.Place(fault));
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.False(string.IsNullOrWhiteSpace(fault.Hint));
    }

    [Fact]
    public void Several_faults_of_one_file_are_reported_together()
    {
        IReadOnlyList<Diagnostic> faults = Yaml.Faults("a: 1\na: 2\nb: *x\nb: 3\n");
        Assert.Equal(["YML002", "YML006", "YML002"], faults.Select(fault => fault.Code));
    }

    [Fact]
    public void A_duplicate_key_names_the_line_of_the_first()
    {
        Diagnostic fault = Assert.Single(Yaml.Faults("a: 1\nb: 2\na: 3\n"));
        Assert.Equal("Duplicate key 'a'.", fault.Message);
        Assert.Contains("line 1", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_nesting_is_rejected()
    {
        Diagnostic fault = Assert.Single(Yaml.Faults(new string('[', 5000)));
        Assert.Equal(("YML007", 1, 66), Yaml.Place(fault));
    }

    [Fact]
    public void A_list_is_not_a_map_of_keys()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.ReadMap(new SourceText("a.yaml", "\n- 1\n- 2\n"), diagnostics));
        Assert.Equal(("YML103", 2, 1), Yaml.Place(Assert.Single(diagnostics.Items)));
    }
}
