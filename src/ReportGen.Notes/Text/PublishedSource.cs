using System.Text;

using ReportGen.Notes.Files;
using ReportGen.Yaml;

namespace ReportGen.Notes.Text;

/// <summary>A source file of a note as it is attached to a PDF: comments are blanked out, and every line keeps its number.</summary>
public static class PublishedSource
{
    private const char Placeholder = 'x';

    /// <summary>The bytes of a file without its comments; the same bytes if it has none.</summary>
    /// <param name="path">Path of the file; its extension gives the format.</param>
    /// <param name="data">Its bytes.</param>
    /// <param name="isDirective">True for the name of a directive, whose body is YAML.</param>
    public static ReadOnlyMemory<byte> Of(string path, ReadOnlyMemory<byte> data, Func<string, bool> isDirective)
    {
        if (!TextDecoder.TryDecode(data.Span, out string? text))
        {
            return data;
        }

        char[] blanked = text.ToCharArray();
        switch (Path.GetExtension(path))
        {
            case ".md":
                BlankMarkdown(text, blanked, isDirective);
                break;
            case ".yaml":
                BlankYaml(text, blanked, 0, text.Length);
                break;
        }

        string published = TrimChanged(text, new string(blanked));
        return published == text ? data : Encoding.UTF8.GetBytes(published);
    }

    private static void BlankMarkdown(string text, char[] blanked, Func<string, bool> isDirective)
    {
        foreach (NoteTextSpan part in NoteTextScanner.Scan(text))
        {
            if (part.Kind != NoteTextPart.Fence)
            {
                Blank(blanked, part.Start, part.Length);
                continue;
            }

            int start = text.IndexOf('\n', part.Start) + 1;
            string line = text[part.Start..start].TrimStart(' ', '\t', '>', '-', '*', '+', '`', '~');
            int end = text.LastIndexOf('\n', part.Start + part.Length - 1) + 1;
            if (isDirective(line.Split(' ', '{', '\r', '\n')[0]) && start < end)
            {
                BlankYaml(text, blanked, start, end - start);
            }
        }
    }

    /// <summary>Blanks out the comments of YAML, in which an expression of a template stands for any text.</summary>
    private static void BlankYaml(string text, char[] blanked, int start, int length)
    {
        char[] yaml = text.ToCharArray(start, length);
        string body = new(yaml);
        for (int open = body.IndexOf("{{", StringComparison.Ordinal); open >= 0;)
        {
            int close = body.IndexOf("}}", open, StringComparison.Ordinal);
            int end = close < 0 ? body.Length : close + 2;
            for (int at = open; at < end; at++)
            {
                yaml[at] = yaml[at] is '\n' or '\r' ? yaml[at] : Placeholder;
            }

            open = body.IndexOf("{{", end, StringComparison.Ordinal);
        }

        foreach ((int from, int count) in YamlComments.Find(new string(yaml)))
        {
            Blank(blanked, start + from, count);
        }
    }

    private static void Blank(char[] text, int start, int length)
    {
        for (int at = start; at < start + length; at++)
        {
            text[at] = text[at] is '\n' or '\r' ? text[at] : ' ';
        }
    }

    /// <summary>The blanked text without blanks at the ends of the lines that have changed.</summary>
    private static string TrimChanged(string text, string blanked) => string.Join('\n', text.Split('\n').Zip(blanked.Split('\n'), (before, after) =>
        before == after ? before : after.TrimEnd() + (before.EndsWith('\r') ? "\r" : string.Empty)));
}
