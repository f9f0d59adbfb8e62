using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Syntax;

/// <summary>
/// Remembers what data were compressed to: a note written again has mostly the same fonts and pages. Bytes are the same
/// with it and without. Safe for use by several threads, none of which waits for another.
/// </summary>
/// <param name="limit">
/// Bytes that one generation holds. When it is full the one before is forgotten, so that twice as much is held at most,
/// and what was used last is never forgotten first.
/// </param>
internal sealed class CompressionMemo(int limit)
{
    /// <summary>Bytes that an entry takes besides what it remembers.</summary>
    private const int EntryLength = 128;

    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>The key of data: collisions of the hash are out of reach.</summary>
    /// <param name="data">The data.</param>
    /// <param name="effort">How they are compressed.</param>
    /// <param name="isPart">True for a part of a stream, which has no head of its own.</param>
    public static Key KeyOf(ReadOnlySpan<byte> data, DeflateEffort effort, bool isPart = false)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        Span<ulong> words = MemoryMarshal.Cast<byte, ulong>(hash);
        return new Key(words[0], words[1], words[2], words[3], effort, isPart);
    }

    /// <summary>What data of a key were compressed to; null when that is not known.</summary>
    public byte[]? Find(Key key)
    {
        if (_young.Entries.TryGetValue(key, out byte[]? known))
        {
            return known;
        }

        if (_old.Entries.TryGetValue(key, out known))
        {
            Add(key, known);
        }

        return known;
    }

    /// <summary>Remembers what data of a key were compressed to.</summary>
    public void Add(Key key, byte[] compressed)
    {
        int length = compressed.Length + EntryLength;
        Generation young = _young;
        if (length > limit || !young.Entries.TryAdd(key, compressed))
        {
            return;
        }

        if (Interlocked.Add(ref young.Length, length) > limit && Interlocked.CompareExchange(ref _young, new Generation(), young) == young)
        {
            _old = young;
        }
    }

    /// <summary>Names data by their hash, and how they are compressed.</summary>
    internal readonly record struct Key(ulong First, ulong Second, ulong Third, ulong Fourth, DeflateEffort Effort, bool IsPart);

    private sealed class Generation
    {
        private long _length;

        public ConcurrentDictionary<Key, byte[]> Entries { get; } = new();

        public ref long Length => ref _length;
    }
}
