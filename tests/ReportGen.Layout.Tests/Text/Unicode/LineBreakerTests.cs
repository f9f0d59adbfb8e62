using System.Globalization;
using System.IO.Compression;

using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Tests.Text.Unicode;

public class LineBreakerTests
{
    private const char Break = '÷';
    private const char NoBreak = '×';

    [Fact]
    public void Every_case_of_LineBreakTest_breaks_where_Unicode_says()
    {
        var failures = new List<string>();
        int count = 0;
        foreach (string line in TestLines())
        {
            string[] parts = line.Split('#')[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0)
            {
                continue;
            }

            count++;
            int[] points = [.. parts.Where(IsHex).Select(part => int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
            // The first sign stands before the first character, where a line never breaks.
            string expected = string.Concat(parts.Where(part => !IsHex(part)).Skip(1));
            string actual = Signs(points);
            if (expected != actual)
            {
                failures.Add($"{line}\n  breaks as {actual}");
            }
        }

        Assert.Equal(7654, count);
        Assert.True(failures.Count == 0, $"{failures.Count} failures\n" + string.Join('\n', failures.Take(10)));
    }

    [Theory]
    [InlineData(0x20000, LineBreakClass.ID)]
    [InlineData(0x3FFFD, LineBreakClass.ID)]
    [InlineData(0x2FFFE, LineBreakClass.AL)]
    [InlineData(0xE0100, LineBreakClass.CM)]
    [InlineData(0xF0000, LineBreakClass.AL)]
    [InlineData(0x4E00, LineBreakClass.ID)]
    [InlineData('%', LineBreakClass.PO)]
    [InlineData(0x3002, LineBreakClass.CL)]
    [InlineData(0x201C, LineBreakClass.QU)]
    [InlineData(0x00B7, LineBreakClass.AI)]
    [InlineData(0xFF08, LineBreakClass.OPE)]
    [InlineData(0x0E31, LineBreakClass.CM)]
    public void A_code_point_has_the_class_of_the_Unicode_files(int codePoint, object expected) =>
        Assert.Equal(expected, LineBreakTable.Of(codePoint));

    private static string Signs(int[] points)
    {
        LineBreakClass[] classes = [.. points.Select(LineBreakTable.Of)];
        var behind = new BreakOpportunity[points.Length];
        LineBreaker.Find(classes, behind);
        return string.Concat(behind.Select(value => value == BreakOpportunity.Prohibited ? NoBreak : Break));
    }

    private static bool IsHex(string part) => part[0] is not (Break or NoBreak);

    private static IEnumerable<string> TestLines()
    {
        string path = RepositoryFolder.Of("tests", "ReportGen.Layout.Tests", "Text", "Unicode", "LineBreakTest-15.0.0.txt.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
