using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>An object of a PDF file (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue
{
    public static PdfValue Null { get; } = new PdfNull();

    /// <summary>Its value as a number; null for another kind.</summary>
    public double? AsNumber => (this as PdfNumber)?.Value;

    /// <summary>Its value as an integer; null for another kind.</summary>
    public int? AsInteger => this is PdfNumber { Value: var value } && value == Math.Truncate(value) && Math.Abs(value) < int.MaxValue ? (int)value : null;

    /// <summary>Its text as a name; null for another kind.</summary>
    public string? AsName => (this as PdfName)?.Text;

    /// <summary>Its text as a string; null for another kind.</summary>
    public string? AsText => (this as PdfString)?.Text;
}

internal sealed record PdfNull : PdfValue;

internal sealed record PdfBoolean(bool IsTrue) : PdfValue;

/// <summary>A number; <paramref name="IsReal"/> when it is written with a decimal point, so that other limits apply.</summary>
internal sealed record PdfNumber(double Value, bool IsReal = false) : PdfValue
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

internal sealed record PdfName(string Text) : PdfValue
{
    /// <summary>False when the bytes of the name are not valid UTF-8.</summary>
    public bool IsUtf8 { get; init; } = true;

    public override string ToString() => "/" + Text;
}

internal sealed record PdfString(byte[] Bytes) : PdfValue
{
    /// <summary>True when it is written as hexadecimal digits and one of the last pair is missing.</summary>
    public bool LacksDigit { get; init; }

    /// <summary>The bytes as a text string: UTF-16 with byte order mark, otherwise Latin-1.</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(Bytes.AsSpan(2))
        : Encoding.Latin1.GetString(Bytes);
}

internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

internal sealed record PdfReference(int Number) : PdfValue;

/// <summary>A dictionary; compares by reference.</summary>
internal record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfValue>(StringComparer.Ordinal));

    /// <summary>Its object number; 0 inside another object.</summary>
    public int Number { get; init; }

    public bool TryGet(string key, [NotNullWhen(true)] out PdfValue? value) => Entries.TryGetValue(key, out value);

    public virtual bool Equals(PdfDictionary? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A stream with its data as stored.</summary>
internal sealed record PdfStream(IReadOnlyDictionary<string, PdfValue> Entries, ReadOnlyMemory<byte> Data) : PdfDictionary(Entries)
{
    public bool Equals(PdfStream? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>An operator of a content stream or a keyword of the file.</summary>
internal sealed record PdfKeyword(string Text) : PdfValue;
