using System.Diagnostics;
using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text;

namespace ReportGen.Benchmarks;

/// <summary>Prints the speed of paragraph layout by length and number of paragraphs; a constant last column means linear growth.</summary>
internal static class TextTable
{
    private const int Runs = 9;
    private const double Width = 476;

    private const string Chinese =
        "推理侧的算力需求值得重估。我们认为，创作门槛下降有望带动使用频次，影视等内容行业或率先受益；参数量据估算又明显大于上一代。“先压缩、后切块”的做法（见下文）对素材较为宽容：尺寸、时长各异的视频都能切成同样大小的图块——首尾相接，排成一条序列。";

    private const string English =
        "The demand for inference deserves a second look. We expect a lower threshold of creation to raise the frequency of use, with film and advertising among the first to benefit; the number of parameters, by our estimate, is considerably larger than that of the preceding generation. ";

    private const string Mixed =
        "2024年2月16日，OpenAI公布文生视频模型Sora：单次最长60秒、分辨率2048×2048，此前Runway的Gen-2与Pika 1.0均未超过10秒（GPT-4口径）。我们预计2026E收入12.57亿元（同比+23.4%），对应PE 30.5x，高于A股可比公司中位数25～28倍。";

    /// <summary>Prints the table.</summary>
    /// <param name="output">The output.</param>
    public static void Print(TextWriter output)
    {
        output.WriteLine("text                       | chars a paragraph | paragraphs/s |  chars/s | ns a char");
        output.WriteLine("---------------------------|-------------------|--------------|----------|----------");
        foreach ((string name, string text, string language) in new[] { ("Chinese", Chinese, "zh-CN"), ("English", English, "en"), ("mixed", Mixed, "zh-CN") })
        {
            Measure(output, $"{name}, justified", text, 1, 2000, StyleOf(language), TextAlignment.Justify);
            Measure(output, $"{name}, ragged", text, 1, 2000, StyleOf(language), TextAlignment.Left);
        }

        foreach (int repeats in new[] { 10, 100, 1000 })
        {
            Measure(output, "mixed, justified, long", Mixed, repeats, 2000 / repeats, StyleOf("zh-CN"), TextAlignment.Justify);
        }

        foreach (int letters in new[] { 1_000, 10_000, 100_000 })
        {
            Measure(output, "one word, justified", "a", letters, 200_000 / letters, StyleOf("en"), TextAlignment.Justify);
            Measure(output, "solidus, justified", "a/", letters / 2, 200_000 / letters, StyleOf("en"), TextAlignment.Justify);
        }
    }

    private static void Measure(TextWriter output, string name, string text, int repeats, int count, TextStyle style, TextAlignment alignment)
    {
        string whole = string.Concat(Enumerable.Repeat(text, repeats));
        var paragraph = Paragraph.Of(whole, style, new ParagraphStyle { Alignment = alignment, FirstLineIndent = 2, Hyphenation = true });
        var seconds = new List<double>();
        for (int run = 0; run <= Runs; run++)
        {
            long started = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++)
            {
                ParagraphComposer.Compose(paragraph, Width);
            }

            seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        // The first run includes compilation.
        seconds.RemoveAt(0);
        seconds.Sort();
        double median = seconds[seconds.Count / 2];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-26} | {whole.Length,17} | {count / median,12:F0} | {count * whole.Length / median / 1e6,6:F2} M | {median * 1e9 / count / whole.Length,9:F0}"));
    }

    private static TextStyle StyleOf(string language)
    {
        var diagnostics = new DiagnosticBag();
        var library = new FontLibrary(name => File.ReadAllBytes(Path.Combine(RepositoryFolder.Path, "fonts", name)));
        OpenTypeFace face = library.Find("NotoSerifSC_400Regular.ttf", diagnostics)!;
        return new TextStyle { Font = new FontSelection(face), Size = 10.5, Leading = 17, Language = language, HanLatinGap = 0.125 };
    }
}
