using System.Buffers.Binary;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>A PDF file whose cross-reference has been read; objects are read on demand.</summary>
internal sealed class PdfFile
{
    /// <summary>Maximum number of objects in a file (ISO 19005-2, 6.1.13).</summary>
    public const int MostObjects = 8_388_607;

    /// <summary>Maximum depth of objects needed to read one, such as a stream whose length is an object in another stream.</summary>
    private const int DeepestObject = 50;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly Dictionary<int, (int Type, long Place)> _locations = [];
    private readonly Dictionary<int, PdfValue> _objects = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly Dictionary<int, (byte[] Data, Dictionary<int, int> Offsets)> _packed = [];
    private readonly HashSet<int> _open = [];

    private PdfFile(ReadOnlyMemory<byte> data)
    {
        _data = data;
        Budget = new ReadingBudget(data.Length);
    }

    /// <summary>The remaining reading budget.</summary>
    public ReadingBudget Budget { get; }

    /// <summary>The trailer's entries; with several sections, those of the newest.</summary>
    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    public ReadOnlyMemory<byte> Data => _data;

    /// <summary>Numbers of all objects, in order.</summary>
    public IEnumerable<int> Numbers => _locations.Where(entry => entry.Value.Type != 0).Select(entry => entry.Key).Order();

    /// <summary>Objects outside object streams, with their offsets, in order of number.</summary>
    public IEnumerable<(int Number, long Offset)> Offsets =>
        _locations.Where(entry => entry.Value.Type == 1).OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value.Place));

    /// <summary>Offsets of the cross-reference tables, the newest first, without cross-reference streams.</summary>
    public List<int> Tables { get; } = [];

    /// <summary>Reads the cross-reference of a file.</summary>
    /// <exception cref="PdfFormatException">The file is not a valid PDF.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> data)
    {
        var file = new PdfFile(data);
        int tail = Math.Max(0, data.Length - 2048);
        int found = data.Span[tail..].LastIndexOf("startxref"u8);
        if (found < 0)
        {
            throw new PdfFormatException("'startxref' is missing at its end");
        }

        var parser = new PdfParser(data, tail + found + 9, file.Budget);
        int? offset = parser.Read(readsReferences: false).AsInteger;
        var seen = new HashSet<int>();
        while (offset is { } start && start >= 0 && start < data.Length && seen.Add(start))
        {
            offset = file.ReadSection(start);
        }

        if (file.Trailer.Entries.Count == 0)
        {
            throw new PdfFormatException("its cross-reference cannot be found");
        }

        return file;
    }

    /// <summary>The value that a reference refers to, or the value itself when it is not a reference; null for a dangling reference.</summary>
    public PdfValue Resolve(PdfValue? value)
    {
        Budget.Spend(1);
        for (int i = 0; value is PdfReference reference; i++)
        {
            if (i > 20)
            {
                throw new PdfFormatException(FormattableString.Invariant($"object {reference.Number} refers to itself"));
            }

            value = Object(reference.Number);
        }

        return value ?? PdfValue.Null;
    }

    /// <summary>An entry of a dictionary, resolved.</summary>
    public PdfValue Get(PdfDictionary dictionary, string key) =>
        dictionary.TryGet(key, out PdfValue? value) ? Resolve(value) : PdfValue.Null;

    /// <summary>An entry that is a dictionary; empty when it is not a dictionary.</summary>
    public PdfDictionary Dictionary(PdfDictionary dictionary, string key) => Get(dictionary, key) as PdfDictionary ?? PdfDictionary.Empty;

    /// <summary>The items of an entry that is an array; a single value counts as an array of one.</summary>
    public IReadOnlyList<PdfValue> Items(PdfDictionary dictionary, string key)
    {
        IReadOnlyList<PdfValue> items = Get(dictionary, key) switch
        {
            PdfArray array => array.Items,
            PdfNull => [],
            var single => [single],
        };
        Budget.Spend(items.Count);
        return items;
    }

    /// <summary>True when the file contains an object of that number.</summary>
    public bool Has(int number) => _locations.TryGetValue(number, out (int Type, long Place) location) && location.Type != 0;

    /// <summary>End of an object outside object streams, before its <c>endobj</c>; -1 for another one.</summary>
    public int EndOf(int number)
    {
        Object(number);
        return _ends.GetValueOrDefault(number, -1);
    }

    public PdfValue Object(int number)
    {
        if (_objects.TryGetValue(number, out PdfValue? known))
        {
            return known;
        }

        if (!_locations.TryGetValue(number, out (int Type, long Place) location) || location.Type == 0)
        {
            return PdfValue.Null;
        }

        if (!_open.Add(number))
        {
            throw new PdfFormatException(FormattableString.Invariant($"object {number} depends on itself"));
        }

        try
        {
            if (_open.Count > DeepestObject)
            {
                throw new PdfFormatException(FormattableString.Invariant($"object {number} depends on too many others"));
            }

            PdfValue value = location.Type == 1 ? ReadSingle(number, location.Place) : ReadPacked(number, location.Place);
            _objects[number] = value;
            return value;
        }
        finally
        {
            _open.Remove(number);
        }
    }

    private PdfValue ReadSingle(int number, long place)
    {
        if (place < 0 || place >= _data.Length)
        {
            throw new PdfFormatException(FormattableString.Invariant($"object {number} is outside the file"));
        }

        var parser = new PdfParser(_data, (int)place, Budget, keepsValues: true);
        PdfValue value = parser.ReadIndirect(number, length => Resolve(length).AsInteger);
        _ends[number] = parser.Position;
        return value;
    }

    private PdfValue ReadPacked(int number, long place)
    {
        int container = (int)Math.Clamp(place, 0, int.MaxValue);
        if (!_packed.TryGetValue(container, out (byte[] Data, Dictionary<int, int> Offsets) content))
        {
            content = Unpack(container);
            _packed.Add(container, content);
        }

        if (!content.Offsets.TryGetValue(number, out int offset))
        {
            throw new PdfFormatException(FormattableString.Invariant($"object {number} is not in object stream {container}"));
        }

        PdfValue value = new PdfParser(content.Data, offset, Budget, keepsValues: true).Read(readsReferences: true);
        return value is PdfDictionary dictionary ? dictionary with { Number = number } : value;
    }

    private (byte[] Data, Dictionary<int, int> Offsets) Unpack(int container)
    {
        if (Object(container) is not PdfStream stream)
        {
            throw new PdfFormatException(FormattableString.Invariant($"object stream {container} is missing"));
        }

        byte[] data = StreamData.Decode(stream, this);
        var parser = new PdfParser(data, 0, Budget);
        int count = Get(stream, "N").AsInteger ?? 0;
        int first = Get(stream, "First").AsInteger ?? 0;
        if (count < 0 || count > data.Length || first < 0 || first > data.Length)
        {
            throw new PdfFormatException(FormattableString.Invariant($"object stream {container} contains fewer objects than declared"));
        }

        var offsets = new Dictionary<int, int>();
        for (int i = 0; i < count; i++)
        {
            int number = parser.Read(readsReferences: false).AsInteger ?? 0;
            long offset = first + (long)(parser.Read(readsReferences: false).AsInteger ?? 0);
            offsets.TryAdd(number, (int)Math.Clamp(offset, 0, data.Length));
        }

        return (data, offsets);
    }

    /// <summary>Reads a cross-reference table or stream and returns the offset of the previous one.</summary>
    private int? ReadSection(int start)
    {
        var parser = new PdfParser(_data, start, Budget);
        parser.SkipSpace();
        bool isTable = _data.Span[parser.Position..].StartsWith("xref"u8);
        if (isTable)
        {
            Tables.Add(parser.Position);
        }

        PdfDictionary trailer = isTable ? ReadTable(parser) : ReadStream(parser);
        if (Trailer.Entries.Count == 0)
        {
            Trailer = trailer;
        }

        if (Get(trailer, "XRefStm").AsInteger is { } hybrid && hybrid > 0 && hybrid < _data.Length)
        {
            ReadStream(new PdfParser(_data, hybrid, Budget));
        }

        return Get(trailer, "Prev").AsInteger;
    }

    private PdfDictionary ReadTable(PdfParser parser)
    {
        parser.Expect("xref");
        while (parser.Read(readsReferences: false) is var value)
        {
            if (value is PdfKeyword { Text: "trailer" })
            {
                return parser.Read(readsReferences: true) as PdfDictionary ?? throw new PdfFormatException("its trailer is not a dictionary");
            }

            int first = value.AsInteger ?? throw new PdfFormatException("its cross-reference table is damaged");
            int count = parser.Read(readsReferences: false).AsInteger ?? 0;
            for (int i = 0; i < count; i++)
            {
                double place = parser.Read(readsReferences: false).AsNumber ?? 0;
                parser.Read(readsReferences: false);
                bool isUsed = parser.Read(readsReferences: false) is PdfKeyword { Text: "n" };
                Locate((long)first + i, isUsed ? 1 : 0, (long)place);
            }
        }

        throw new PdfFormatException("its cross-reference table has no end");
    }

    private PdfStream ReadStream(PdfParser parser)
    {
        if (parser.ReadIndirect(0, length => length.AsInteger) is not PdfStream stream)
        {
            throw new PdfFormatException("its cross-reference cannot be read");
        }

        byte[] rows = StreamData.Decode(stream, this);
        int[] widths = [.. Items(stream, "W").Select(width => width.AsInteger ?? 0)];
        if (widths.Length != 3 || widths.Any(width => width is < 0 or > 8) || widths.Sum() == 0)
        {
            throw new PdfFormatException("its cross-reference stream has invalid field widths");
        }

        IReadOnlyList<PdfValue> index = Items(stream, "Index");
        int[] ranges = index.Count > 0
            ? [.. index.Select(value => value.AsInteger ?? 0)]
            : [0, Get(stream, "Size").AsInteger ?? 0];
        int length = widths.Sum();
        int at = 0;
        for (int range = 0; range + 1 < ranges.Length; range += 2)
        {
            for (int i = 0; i < ranges[range + 1]; i++)
            {
                if (at + length > rows.Length)
                {
                    throw new PdfFormatException("its cross-reference stream is too short");
                }

                long type = widths[0] == 0 ? 1 : Field(rows, ref at, widths[0]);
                long place = Field(rows, ref at, widths[1]);
                at += widths[2];
                Locate((long)ranges[range] + i, type is 0 or 1 or 2 ? (int)type : 0, place);
            }
        }

        return stream;
    }

    /// <summary>Records where an object is. Newer sections are read first and take precedence.</summary>
    private void Locate(long number, int type, long place)
    {
        if (number is < 0 or > int.MaxValue)
        {
            throw new PdfFormatException("its cross-reference contains invalid object numbers");
        }

        _locations.TryAdd((int)number, (type, place));
        if (_locations.Count > MostObjects + 1)
        {
            throw new PdfFormatException("it has more than 8388607 objects");
        }
    }

    private static long Field(byte[] rows, ref int at, int width)
    {
        Span<byte> bytes = stackalloc byte[8];
        bytes.Clear();
        rows.AsSpan(at, width).CopyTo(bytes[(8 - width)..]);
        at += width;
        return BinaryPrimitives.ReadInt64BigEndian(bytes);
    }
}
