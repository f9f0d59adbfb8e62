namespace ReportGen.Layout.Tests.Text;

public class NumberLineBreaksTests
{
    [Theory]
    [InlineData("净利润增长12.57亿元左右", "12.57亿元")]
    [InlineData("净利润增长−12.3%左右", "−12.3%")]
    [InlineData("净利润增长-12.3%左右", "-12.3%")]
    [InlineData("毛利率提升3.5个百分点", "3.5个百分点")]
    [InlineData("收入约合¥1,234.5万元吧", "¥1,234.5万元")]
    [InlineData("收入约合HK$56亿港元吧", "HK$56亿港元")]
    [InlineData("预计于2026E年内完成", "2026E")]
    [InlineData("贵州茅台600519.SH涨停", "600519.SH")]
    [InlineData("对应估值30.5倍左右吧", "30.5倍")]
    [InlineData("分辨率为2048×2048像素", "2048×2048")]
    [InlineData("增速为25～30%左右吧", "25～30%")]
    [InlineData("区间为2016—2020年之间", "2016—2020年")]
    [InlineData("参见文中的第12章内容", "第12章")]
    [InlineData("装机容量达60GWh以上", "60GWh")]
    [InlineData("装机容量达60 GWh以上", "60 GWh")]
    [InlineData("对应估值为PE 12.3x左右", "PE 12.3x")]
    [InlineData("对应估值为12.3×左右吧", "12.3×")]
    [InlineData("全年增长3.5‰左右的样子", "3.5‰")]
    [InlineData("室温约为25℃左右的样子", "25℃")]
    [InlineData("规模约合US$1.2bn左右", "US$1.2bn")]
    [InlineData("规模约合RMB 100mn左右", "RMB 100mn")]
    [InlineData("规模约合€ 100左右的吧", "€ 100")]
    [InlineData("用电量为1,200亿千瓦时吧", "1,200亿千瓦时")]
    [InlineData("产能为300万吨左右的吧", "300万吨")]
    [InlineData("利差收窄15个基点左右吧", "15个基点")]
    [InlineData("利差收窄15bp左右的样子", "15bp")]
    [InlineData("利差收窄15 bps左右的样子", "15 bps")]
    [InlineData("制程节点为3 nm的芯片啊", "3 nm")]
    [InlineData("带宽提升到800Gbps之上", "800Gbps")]
    [InlineData("分辨率为2048 × 1080吧", "2048 × 1080")]
    [InlineData("覆盖Q1–Q3三个季度的数", "Q1–Q3")]
    [InlineData("预测为FY23–FY25三年", "FY23–FY25")]
    [InlineData("交易于9:30—11:30之间", "9:30—11:30")]
    [InlineData("业绩FY26E再上一个台阶", "FY26E")]
    [InlineData("电话是021-5379打给我", "021-5379")]
    [InlineData("比较几家A股公司的估值", "A股")]
    [InlineData("按照CY/T 170—2019排版吧", "CY/T 170—2019")]
    [InlineData("换行规则见UAX #14一文", "UAX #14")]
    public void A_number_stays_with_its_sign_unit_and_code(string text, string whole)
    {
        for (double ems = 8; ems <= 13; ems += 0.5)
        {
            string[] lines = Composed.Lines(text, ems);

            Assert.True(lines.Any(line => line.Contains(whole, StringComparison.Ordinal)), $"{ems} em: {string.Join('|', lines)}");
        }
    }

    [Theory]
    [InlineData("was published on 16 February 2024 again", "16 February")]
    [InlineData("the highest of them all, see Table 1 below", "Table 1")]
    [InlineData("a forward P/E 12.3x is what it trades at", "P/E 12.3x")]
    [InlineData("with revenue of RMB 100 mn in total", "RMB 100 mn")]
    [InlineData("it may be this and/or that which counts", "and/or")]
    [InlineData("sales in Q3 2024 were far above the rest", "Q3 2024")]
    [InlineData("a spread of 15 bps is what remains now", "15 bps")]
    [InlineData("it takes up to 10 years to get there now", "10 years")]
    public void English_numbers_stay_with_their_words(string text, string whole)
    {
        for (double ems = 7; ems <= 14; ems += 0.5)
        {
            string[] lines = Composed.Lines(text, ems, null, CommittedFonts.English);

            Assert.True(lines.Any(line => line.Contains(whole, StringComparison.Ordinal)), $"{ems} em: {string.Join('|', lines)}");
        }
    }

    [Fact]
    public void A_date_breaks_between_its_parts_and_not_inside_them() =>
        Assert.Equal(["于2024年", "12月31日"], Composed.Lines("于2024年12月31日", 5));

    [Fact]
    public void An_address_may_break_behind_a_solidus() =>
        Assert.True(Composed.Lines("see https://www.example.com/research/reports/archive", 18, null, CommittedFonts.English).Length > 1);

    [Fact]
    public void A_share_breaks_from_the_word_behind_it() =>
        Assert.Equal(["处于98%", "分位"], Composed.Lines("处于98%分位", 4.6));

    [Theory]
    [InlineData("见https://www.example.com/research/sora-note.html?edition=zh&format=pdf页", 15, "见https://www.example.com/|research/sora-note.html?|edition=zh&format=pdf页")]
    [InlineData("来信research.department@example.com.cn谢谢", 12, "来信research.|department@example.|com.cn谢谢")]
    [InlineData("见https://10.12.13.14/a.b", 8, "见https://|10.12.13.14/a.b")]
    public void An_address_ends_a_line_behind_a_sign_without_a_hyphen(string text, double ems, string lines) =>
        Assert.Equal(lines, string.Join('|', Composed.Lines(text, ems)));

    [Fact]
    public void The_sign_of_a_number_stands_apart_from_Han_and_may_start_a_line()
    {
        Assert.Equal(2 + 0.25 + Composed.Width("-12.3%", CommittedFonts.English), Composed.Width("同比-12.3%"), 6);
        Assert.Equal(["一二同比", "-12.3%"], Composed.Lines("一二同比-12.3%", 4.2));
    }
}
