using System.Globalization;
using System.Text;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Parses a written file, lets a test change it, and writes it without object streams and with a cross-reference table.</summary>
internal sealed class FileEditor
{
    private readonly PdfFile _file;
    private readonly SortedDictionary<int, PdfValue> _objects = [];
    private readonly Dictionary<string, PdfValue> _trailer;

    public FileEditor(byte[] file)
    {
        _file = PdfFile.Read(file);
        foreach (int number in _file.Numbers)
        {
            PdfValue value = _file.Object(number);
            if (value is not PdfStream stream || _file.Get(stream, "Type").AsName is not ("ObjStm" or "XRef"))
            {
                _objects.Add(number, value);
            }
        }

        _trailer = _file.Trailer.Entries
            .Where(entry => entry.Key is "Root" or "Info" or "ID")
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    }

    public Dictionary<string, PdfValue> Trailer => _trailer;

    public string Header { get; set; } = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";

    /// <summary>Number of the first dictionary or stream that meets a condition.</summary>
    public int Find(Func<PdfDictionary, bool> condition) =>
        _objects.First(entry => entry.Value is PdfDictionary dictionary && condition(dictionary)).Key;

    /// <summary>Number of the first structure element of a role.</summary>
    public int FindElement(string role) => Find(dictionary => dictionary.TryGet("P", out _) && Is(dictionary, "S", role));

    public int FindType(string type) => Find(dictionary => Is(dictionary, "Type", type));

    public FileEditor Set(int number, string key, PdfValue? value)
    {
        var dictionary = (PdfDictionary)_objects[number];
        var entries = new Dictionary<string, PdfValue>(dictionary.Entries, StringComparer.Ordinal);
        entries.Remove(key);
        if (value is not null)
        {
            entries.Add(key, value);
        }

        _objects[number] = dictionary is PdfStream stream ? new PdfStream(entries, stream.Data) : new PdfDictionary(entries);
        return this;
    }

    /// <summary>Adds an object; returns a reference to it.</summary>
    public PdfReference Add(PdfValue value)
    {
        int number = _objects.Keys.Max() + 1;
        _objects.Add(number, value);
        return new PdfReference(number);
    }

    /// <summary>Replaces an object.</summary>
    public FileEditor Set(int number, PdfValue value)
    {
        _objects[number] = value;
        return this;
    }

    /// <summary>Rewrites the decoded data of a stream as text.</summary>
    public FileEditor Rewrite(int number, Func<string, string> change)
    {
        var stream = (PdfStream)_objects[number];
        string text = Encoding.Latin1.GetString(StreamData.Decode(stream, _file));
        string changed = change(text);
        Assert.NotEqual(text, changed);
        byte[] data = Encoding.Latin1.GetBytes(changed);
        _objects[number] = new PdfStream(
            stream.Entries.Where(entry => entry.Key is not ("Filter" or "DecodeParms")).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal),
            data);
        return this;
    }

    /// <summary>Rewrites the content of the first page.</summary>
    public FileEditor RewritePage(Func<string, string> change)
    {
        var page = (PdfDictionary)_objects[FindType("Page")];
        return Rewrite(((PdfReference)page.Entries["Contents"]).Number, change);
    }

    public PdfValue Get(int number, string key) => _file.Get((PdfDictionary)_objects[number], key);

    /// <summary>An entry as written, a reference unresolved.</summary>
    public PdfValue GetRaw(int number, string key) => ((PdfDictionary)_objects[number]).Entries[key];

    public byte[] Build()
    {
        var output = new MemoryStream();
        var offsets = new SortedDictionary<int, long>();
        Write(output, Header);
        foreach ((int number, PdfValue value) in _objects)
        {
            offsets.Add(number, output.Length);
            Write(output, string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            if (value is PdfStream stream)
            {
                var entries = new Dictionary<string, PdfValue>(stream.Entries, StringComparer.Ordinal) { ["Length"] = new PdfNumber(stream.Data.Length) };
                Write(output, Text(new PdfDictionary(entries)) + "\nstream\n");
                output.Write(stream.Data.Span);
                Write(output, "\nendstream");
            }
            else
            {
                Write(output, Text(value));
            }

            Write(output, "\nendobj\n");
        }

        long start = output.Length;
        int size = offsets.Keys.Max() + 1;
        Write(output, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n"));
        for (int number = 0; number < size; number++)
        {
            Write(output, offsets.TryGetValue(number, out long offset)
                ? string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")
                : "0000000000 65535 f \n");
        }

        var trailer = new Dictionary<string, PdfValue>(_trailer, StringComparer.Ordinal) { ["Size"] = new PdfNumber(size) };
        Write(output, string.Create(CultureInfo.InvariantCulture, $"trailer\n{Text(new PdfDictionary(trailer))}\nstartxref\n{start}\n%%EOF\n"));
        return output.ToArray();
    }

    public static bool Is(PdfDictionary dictionary, string key, string name) =>
        dictionary.TryGet(key, out PdfValue? value) && value.AsName == name;

    private static void Write(MemoryStream output, string text) => output.Write(Encoding.Latin1.GetBytes(text));

    private static string Text(PdfValue value) => value switch
    {
        PdfNull => "null",
        PdfBoolean boolean => boolean.IsTrue ? "true" : "false",
        PdfNumber number => number.ToString(),
        PdfName name => "/" + string.Concat(Encoding.UTF8.GetBytes(name.Text).Select(b => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'+' or (byte)'.' or (byte)'_' ? ((char)b).ToString() : $"#{b:X2}")),
        PdfString text => $"<{Convert.ToHexString(text.Bytes)}>",
        PdfReference reference => string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 R"),
        PdfArray array => $"[{string.Join(' ', array.Items.Select(Text))}]",
        PdfDictionary dictionary => $"<<{string.Join(' ', dictionary.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{Text(new PdfName(entry.Key))} {Text(entry.Value)}"))}>>",
        _ => throw new InvalidOperationException(value.ToString()),
    };
}
