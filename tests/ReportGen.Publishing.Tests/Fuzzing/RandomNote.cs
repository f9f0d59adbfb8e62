using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

using ReportGen.Notes.Files;

namespace ReportGen.Publishing.Tests.Fuzzing;

/// <summary>
/// A random note, made of every construct of content/README.md in any order, in two languages that pair
/// block by block. It uses the header and the data of the gallery.
/// </summary>
internal sealed partial class RandomNote
{
    public const string Name = "gallery";

    private static readonly Lazy<InMemoryFiles> Gallery = new(ReadGallery);

    private readonly Random _random;
    private readonly RandomText _text;
    private readonly StringBuilder _zh = new();
    private readonly StringBuilder _en = new();
    private readonly List<string> _references = [];
    private readonly List<string> _later = [];
    private int _ids;

    private RandomNote(int seed)
    {
        _random = new Random(seed);
        _text = new RandomText(_random, _references);
    }

    /// <summary>The Chinese text, for messages.</summary>
    public string Chinese => _zh.ToString();

    /// <summary>The English text.</summary>
    public string English => _en.ToString();

    public static RandomNote Of(int seed)
    {
        var note = new RandomNote(seed);
        note.WriteCover();
        note.WriteBody();
        return note;
    }

    /// <summary>The content folder that contains the note.</summary>
    public InMemoryFiles ToFiles()
    {
        string header = Encoding.UTF8.GetString(Gallery.Value.Read("gallery/note.yaml").Data.Span);
        header = header
            .Replace("bilingual: parallel", Chance(2) ? "bilingual: parallel" : "bilingual: sequential", StringComparison.Ordinal)
            .Replace("style: shanghai-securities", Chance(3) ? "style: plain" : "style: shanghai-securities", StringComparison.Ordinal)
            .Replace("\ndata:\n", Chance(2) ? "\nattach: all\ndata:\n" : "\nattach: none\ndata:\n", StringComparison.Ordinal);
        return Gallery.Value
            .With("gallery/note.yaml", header)
            .With("gallery/note.zh.md", Chinese)
            .With("gallery/note.en.md", English)
            .With("gallery/figures/drawing.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><defs><linearGradient id="g"><stop offset="0" stop-color="#036" stop-opacity=".5"/><stop offset="1" stop-color="#fff"/></linearGradient></defs>
                <g opacity=".5"><rect x="5" y="5" width="80" height="50" fill="url(#g)"/><circle cx="70" cy="30" r="20" fill="#c00"/></g><text x="100" y="35" font-size="10">光模块 fi 800G</text></svg>
                """);
    }

    private static InMemoryFiles ReadGallery()
    {
        var disk = new DiskFiles(RepositoryFolder.Of("content"));
        return disk.FilesUnder(Name).Concat(disk.FilesUnder("house"))
            .Aggregate(new InMemoryFiles("content"), (files, path) => files.With(path, disk.Read(path).Data));
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string NextId(string kind)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"x{++_ids}");
        _references.Add($"{kind}:{id}");
        return id;
    }

    private void Both(string text)
    {
        _zh.Append(text);
        _en.Append(text);
    }

    private void Both(Func<bool, string> text)
    {
        _zh.Append(text(true));
        _en.Append(text(false));
    }

    private void WriteCover()
    {
        Both("::: cover\n");
        for (int i = _random.Next(3); i >= 0; i--)
        {
            Both(chinese => $"## {_text.Title(chinese)}\n");
            WriteBlocks(1 + _random.Next(3), depth: 1, marksNotes: true, isCover: true);
        }

        Both(chinese => chinese ? "## 风险提示\n数据均为示例。\n:::\n\n" : "## Risks\nAll data are samples.\n:::\n\n");
        FlushNotes();
    }

    private void WriteBody()
    {
        if (!Chance(4))
        {
            // A note may begin with a deep heading, or without one.
            Both(chinese => $"# {_text.Title(chinese)} {{#{(chinese ? NextId("sec") : LastId)}}}\n\n");
        }

        bool isHeadingsOnly = Chance(12);
        for (int i = _random.Next(7); i >= 0; i--)
        {
            for (int headings = Chance(4) ? 3 : 1; headings > 0; headings--)
            {
                WriteHeading();
            }

            WriteBlocks(isHeadingsOnly ? 0 : _random.Next(6), depth: 0, marksNotes: true);
            FlushNotes();
        }

        if (Chance(3))
        {
            Both("{{ include 'risks.sbn' }}\n");
        }
    }

    private string LastId => string.Create(CultureInfo.InvariantCulture, $"x{_ids}");

    private void WriteHeading()
    {
        string marks = new('#', 1 + _random.Next(Chance(4) ? 6 : 3));
        string attribute = Chance(4) ? " {.unnumbered}" : string.Empty;
        (string zh, string en) = NoteMark(Chance(6));
        Both(chinese => $"{marks} {_text.Heading(chinese).Replace("\\\n", " ", StringComparison.Ordinal)}{(chinese ? zh : en)}{attribute}\n\n");
    }

    /// <summary>A reference to a footnote whose text follows later, or nothing.</summary>
    private (string Zh, string En) NoteMark(bool isWanted)
    {
        if (!isWanted)
        {
            return (string.Empty, string.Empty);
        }

        string label = string.Create(CultureInfo.InvariantCulture, $"n{++_ids}");
        _later.Add(label);
        return ($"[^{label}]", $"[^{label}]");
    }

    private void FlushNotes()
    {
        foreach (string label in _later)
        {
            bool isLong = Chance(5);
            Both(chinese => $"[^{label}]: {_text.Prose(chinese, isLong ? 60 : 6)}\n");
        }

        _later.Clear();
        Both("\n");
    }

    private void WriteBlocks(int count, int depth, bool marksNotes, bool isCover = false)
    {
        for (int i = 0; i < count; i++)
        {
            switch (_random.Next(depth > 0 ? 9 : 22))
            {
                case 0 or 1 or 2 or 9:
                    WriteParagraph(marksNotes);
                    break;
                case 3 or 4:
                    WriteList(string.Empty, 0, marksNotes);
                    break;
                case 5:
                    WriteQuote();
                    break;
                case 6 when !isCover:
                    Both("```text\nkind: bar   # 代码 code\n\n  data:\tcompanies\n```\n\n");
                    break;
                case 7 when !isCover:
                    Both("***\n\n");
                    break;
                case 8:
                    WriteChart(isUnnumbered: isCover || depth > 0);
                    break;
                case 10 or 11:
                    WritePipeTable();
                    break;
                case 12 or 13 or 14:
                    WriteTable(isInColumns: false);
                    break;
                case 15 or 16:
                    WriteChart(isUnnumbered: Chance(4));
                    break;
                case 17:
                    WriteFigure();
                    break;
                case 18:
                    Both("::: pair\n");
                    WriteChart(isUnnumbered: false, isInPair: true);
                    WriteChart(isUnnumbered: false, isInPair: true);
                    Both(":::\n\n");
                    break;
                case 19 or 20:
                    WriteColumns();
                    break;
                default:
                    WriteParagraph(marksNotes);
                    break;
            }
        }
    }

    private void WriteParagraph(bool marksNotes)
    {
        int words = Chance(6) ? 250 : 3 + _random.Next(40);
        (string zh, string en) = NoteMark(marksNotes && Chance(3));
        string lead = Chance(3) ? "**" : string.Empty;
        Both(chinese => $"{(lead.Length > 0 ? $"**{_text.Prose(chinese, 3)}**" : string.Empty)}{_text.Prose(chinese, words)}{(chinese ? zh : en)}{_text.Prose(chinese, 4)}\n\n");
    }

    private void WriteList(string indent, int level, bool marksNotes)
    {
        bool isOrdered = Chance(2);
        int start = Chance(3) ? 7 : 1;
        for (int i = 0, count = 1 + _random.Next(4); i < count; i++)
        {
            string mark = isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{start + i}. ") : "- ";
            (string zh, string en) = NoteMark(marksNotes && Chance(8));
            int words = 1 + _random.Next(30);
            Both(chinese => $"{indent}{mark}{_text.Prose(chinese, words)}{(chinese ? zh : en)}\n");
            string inner = indent + new string(' ', mark.Length);
            if (level < 3 && Chance(4))
            {
                WriteList(inner, level + 1, marksNotes);
            }
            else if (Chance(8))
            {
                Both(chinese => $"\n{inner}> {_text.Prose(chinese, 12)}\n\n");
            }
            else if (Chance(8))
            {
                Both($"\n{inner}```\n{inner}code\n{inner}```\n\n");
            }
        }

        Both(level == 0 ? "\n" : string.Empty);
    }

    private void WriteQuote()
    {
        Both(chinese => $"> {_text.Prose(chinese, 20)}\n");
        if (Chance(2))
        {
            Both(chinese => $">\n> - {_text.Prose(chinese, 4)}\n> - {_text.Prose(chinese, 4)}\n>\n> > {_text.Prose(chinese, 8)}\n");
        }

        Both("\n");
    }

    private void WriteColumns()
    {
        Both(Chance(3) ? "::: columns {count=3}\n" : "::: columns\n");
        for (int i = 1 + _random.Next(4); i > 0; i--)
        {
            if (Chance(4))
            {
                WriteList(string.Empty, 2, marksNotes: true);
            }
            else if (Chance(5))
            {
                WriteTable(isInColumns: true);
            }
            else
            {
                WriteParagraph(marksNotes: true);
            }
        }

        Both(":::\n\n");
        FlushNotes();
    }

    [GeneratedRegex("[^一-龥A-Za-z0-9 ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unquotable();
}
