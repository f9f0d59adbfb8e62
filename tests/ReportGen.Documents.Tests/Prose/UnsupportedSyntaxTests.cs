using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Prose;

public sealed class UnsupportedSyntaxTests
{
    [Theory]
    [InlineData("销量~~下降~~上升", "~~下降~~")]
    [InlineData("~~**下降**~~上升", "~~**下降**~~")]
    [InlineData("H~2~O", "~2~")]
    [InlineData("CO~2~排放", "~2~")]
    [InlineData("x~i~", "~i~")]
    [InlineData("m^2^", "^2^")]
    [InlineData("10^8^元", "^8^")]
    [InlineData("==重点==", "==重点==")]
    [InlineData("文字==重点==文字", "==重点==")]
    [InlineData("++新增++", "++新增++")]
    [InlineData("设$x$为", "$x$")]
    [InlineData("$a_1 + b$", "$a_1 + b$")]
    [InlineData("$\\alpha$", "$\\alpha$")]
    [InlineData("$E=mc^2$", "$E=mc^2$")]
    [InlineData("$$a+b$$", "$$a+b$$")]
    [InlineData("$$\na+b\n$$", "$$\na+b\n$$")]
    [InlineData("- [ ] 待办", "[ ]")]
    [InlineData("- [x] 已办", "[x]")]
    [InlineData("* [X] 已办", "[X]")]
    [InlineData("1. [x] 已办", "[x]")]
    [InlineData("文字^[注释]", "^[注释]")]
    [InlineData("text^[a note]", "^[a note]")]
    [InlineData("> [!NOTE]\n> 文字", "[!NOTE]")]
    [InlineData("> [!warning] 文字", "[!warning]")]
    [InlineData("\\newpage", "\\newpage")]
    [InlineData("文字\\pagebreak", "\\pagebreak")]
    [InlineData("\\begin{table}", "\\begin")]
    [InlineData("*[ABBR]: 缩写", "*[ABBR]:")]
    [InlineData("#第一节", "#第一节")]
    [InlineData("##第一节 {#x}", "##第一节 {#x}")]
    [InlineData("#Outlook", "#Outlook")]
    [InlineData("术语\n: 定义", ": 定义")]
    [InlineData("Term\n:   def", ":   def")]
    [InlineData("+---+---+\n| a | b |\n+---+---+", "+---+---+")]
    [InlineData("见[[公司]]", "[[公司]]")]
    [InlineData("[[Wiki page|text]]", "[[Wiki page|text]]")]
    [InlineData("[TOC]", "[TOC]")]
    [InlineData("好:smile:", ":smile:")]
    [InlineData(":rocket: text", ":rocket:")]
    [InlineData("{% note %}", "{% note %}")]
    [InlineData("文字<!-- 批注 -->", "<!--")]
    [InlineData("---\ntitle: x\ndate: y\n---\n", "---\ntitle: x\ndate: y\n---\n")]
    public void Syntax_of_other_dialects_is_an_error(string markdown, string place)
    {
        Diagnostic found = ProseSample.Reports(markdown)[0];

        Assert.Equal(("MDN017", place), (found.Code, found.Span!.Value.Text));
        Assert.NotNull(found.Hint);
    }

    [Theory]
    [InlineData("一行<br>另一行", "<br>")]
    [InlineData("H<sub>2</sub>O", "<sub>")]
    [InlineData("<font color=\"red\">红</font>", "<font color=\"red\">")]
    [InlineData("<img src=a.png/>", "<img src=a.png/>")]
    [InlineData("<div align='center'>", "<div align='center'>")]
    public void Html_is_an_error(string markdown, string place)
    {
        Diagnostic found = ProseSample.Reports(markdown)[0];

        Assert.Equal(("MDN008", Severity.Error, place), (found.Code, found.Severity, found.Span!.Value.Text));
    }

    [Theory]
    [InlineData("3~5年")]
    [InlineData("10～15倍")]
    [InlineData("由5%~8%升至6%~9%")]
    [InlineData("Q1~Q2与Q3~Q4")]
    [InlineData("1~2~3档")]
    [InlineData("2024~2025年、2026~2027年")]
    [InlineData("约~100~元")]
    [InlineData("$100 and $200")]
    [InlineData("US$5bn至US$7bn")]
    [InlineData("价格由$1,234.5降至$1,100")]
    [InlineData("$5（约合US$）")]
    [InlineData("A$、HK$与$")]
    [InlineData("$100=¥700，$200=¥1400")]
    [InlineData("代码$AAPL与$MSFT")]
    [InlineData("a==b")]
    [InlineData("若a==b且c==d")]
    [InlineData("若量==值，则x==y")]
    [InlineData("C++")]
    [InlineData("C++和C++的")]
    [InlineData("A++级、BBB++级")]
    [InlineData("i++ 与 j++")]
    [InlineData("x^2")]
    [InlineData("x^2+y^2=z^2")]
    [InlineData("2^10与2^20")]
    [InlineData("~/path 与 ~/other")]
    [InlineData("#1产品")]
    [InlineData("我们的#1选择")]
    [InlineData("#人工智能#话题")]
    [InlineData("C#语言")]
    [InlineData("\\#第一章")]
    [InlineData("`~~x~~` `$x$` `<br>` `H~2~O`")]
    [InlineData("```\n~~x~~\n#第一\n[[x]]\n<!-- x -->\n```")]
    [InlineData("C:\\newdata\\newpage")]
    [InlineData("时间10:30:45")]
    [InlineData("比例1:x:2")]
    [InlineData("注：文字\n第二行：文字")]
    [InlineData("a[[0]]")]
    [InlineData("[[1]]")]
    [InlineData("见[原文](https://example.com/~user/a==b==c)")]
    [InlineData("http://example.com/~~a~~")]
    [InlineData("若x<y且z>0")]
    [InlineData("若 x <y and z> 0")]
    [InlineData("净利率<5%、>10%")]
    [InlineData("+5%与-3%")]
    [InlineData("- 增加\n- 减少")]
    [InlineData("> 引文[1]")]
    [InlineData("ROE^a")]
    [InlineData("**重点**与*强调*")]
    [InlineData("100%+")]
    [InlineData("——对话")]
    [InlineData("— 引语一行")]
    [InlineData("甲｜乙｜丙")]
    [InlineData("｛集合｝与｛甲，乙｝")]
    [InlineData("：冒号开头")]
    [InlineData("结论：：强调")]
    public void Everyday_text_is_text(string markdown) => Assert.Empty(ProseSample.Reports(markdown));

    [Theory]
    [InlineData("：：： columns\n文字。", "：：：")]
    [InlineData("：：：", "：：：")]
    [InlineData("＃ 标题", "＃")]
    [InlineData("＃＃标题", "＃＃")]
    [InlineData("｀｀｀table", "｀｀｀")]
    [InlineData("···table", "···")]
    [InlineData("# 标题 ｛＃id｝", "｛＃id｝")]
    [InlineData("# 标题 {＃id}", "{＃id}")]
    [InlineData("｜ 甲 ｜ 乙 ｜\n｜---｜---｜", "｜ 甲 ｜ 乙 ｜")]
    [InlineData("－ 甲\n－ 乙", "－")]
    [InlineData("— 甲\n— 乙\n— 丙", "—")]
    [InlineData("::: columns {count=“3”}\n文字。\n:::", "“")]
    [InlineData("```table {＃x}\ncaption: t\nsource: s\ndata: t\n```", "＃")]
    [InlineData("```table ｛#x｝\ncaption: t\nsource: s\ndata: t\n```", "｛")]
    public void A_full_width_sign_is_an_error_at_the_sign(string markdown, string place)
    {
        Diagnostic found = ProseSample.Reports(markdown).First(diagnostic => diagnostic.Code == "MDN019");

        Assert.Equal(place, found.Span!.Value.Text);
    }

    [Fact]
    public void Quoted_attributes_may_contain_full_width_signs() =>
        Assert.DoesNotContain(
            ProseSample.Reports("::: table {#x caption=\"“图”：甲｛乙｝\" source=\"源：甲\"}\n| a |\n|---|\n| 1 |\n:::"),
            diagnostic => diagnostic.Code == "MDN019");
}
