using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ReportGen.Yaml;

/// <summary>Finds the comments of YAML.</summary>
public static class YamlComments
{
    /// <summary>Start and length of each comment, with its sign. In a text that is not valid YAML, lines that begin with '#' are comments too.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<(int Start, int Length)> Find(string text)
    {
        var found = new List<(int Start, int Length)>();
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        int done = 0;
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                {
                    int start = (int)comment.Start.Index;
                    found.Add((start, LineEnd(text, start) - start));
                }

                done = Math.Max(done, (int)Math.Min(scanner.Current!.End.Index, text.Length));
            }
        }
        catch (Exception fault) when (fault is YamlException or ArgumentException or InvalidOperationException)
        {
            AddLines(text, done, found);
        }

        return found;
    }

    private static void AddLines(string text, int from, List<(int Start, int Length)> found)
    {
        for (int line = from; line < text.Length; line = LineEnd(text, line) + 1)
        {
            int start = line;
            while (start < text.Length && text[start] is ' ' or '\t')
            {
                start++;
            }

            if (start < text.Length && text[start] == '#')
            {
                found.Add((start, LineEnd(text, start) - start));
            }
        }
    }

    private static int LineEnd(string text, int at)
    {
        int end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }
}
