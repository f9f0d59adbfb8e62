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

    [Theory]
    [InlineData("caption：图\n", "：", 1)]
    [InlineData("caption：图\nsource：源\n", "：", 1)]
    [InlineData("a: 1\ncaption：图\nb: 2\n", "：", 2)]
    [InlineData("a: 1\ncaption：图\n", "：", 2)]
    [InlineData("a: 1\nb: 2\ncaption ：图\n", "：", 3)]
    [InlineData("title:\n  zh：标题\n  en：Title\n", "：", 2)]
    [InlineData("title:\n  zh: 标题\n  en：Title\n", "：", 3)]
    [InlineData("title: {zh：标题, en: Title}\n", "：", 1)]
    [InlineData("title: {zh：标题，en：Title}\n", "：", 1)]
    [InlineData("risks:\n  - title: 甲\n    detail：乙\n", "：", 3)]
    [InlineData("columns: [code，name]\n", "，", 1)]
    [InlineData("columns: [code、name, pe]\n", "、", 1)]
    [InlineData("columns: ［code, name］\n", "［", 1)]
    [InlineData("title: ｛zh: 甲｝\n", "｛", 1)]
    [InlineData("columns:\n  － code\n  － name\n", "－", 2)]
    [InlineData("columns:\n  — code\n", "—", 2)]
    public void A_full_width_sign_is_one_error_at_the_sign(string text, string sign, int line)
    {
        Diagnostic fault = Assert.Single(Yaml.Faults(text));

        Assert.Equal(("YML009", sign, line), (fault.Code, fault.Span!.Value.Text, fault.Span!.Value.StartPosition.Line));
    }

    [Theory]
    [InlineData("caption: 图：甲，乙")]
    [InlineData("source: iFinD，上海证券研究所")]
    [InlineData("notes:\n  - pe：市盈率\n  - 注：文字")]
    [InlineData("notes: [注，释, 甲：乙]")]
    [InlineData("title: {zh: 甲：乙，丙, en: A}")]
    [InlineData("text: |\n  pe：文字\n  － 甲")]
    [InlineData("text: \"pe：文字\"")]
    [InlineData("text: ［注］文字")]
    [InlineData("text: ｛甲｝")]
    [InlineData("labels: [甲、乙]")]
    [InlineData("text:\n  文字：甲")]
    [InlineData("text: 甲\n  pe：乙")]
    public void Full_width_signs_in_a_text_are_text(string text) => Assert.Empty(Yaml.Faults(text));

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
