using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Templating.Builtins;

/// <summary>Hashes of texts in UTF-8, as small hexadecimal digits. The weak ones belong to the language; nothing here relies on them.</summary>
[SuppressMessage("Security", "CA5350", Justification = "A builtin of the language, not a protection.")]
[SuppressMessage("Security", "CA5351", Justification = "A builtin of the language, not a protection.")]
internal static class Hashes
{
    public static string Md5(string text) => Hex(MD5.HashData(Bytes(text)));

    public static string Sha1(string text) => Hex(SHA1.HashData(Bytes(text)));

    public static string Sha256(string text) => Hex(SHA256.HashData(Bytes(text)));

    public static string Sha512(string text) => Hex(SHA512.HashData(Bytes(text)));

    public static string HmacSha1(string text, string key) => Hex(HMACSHA1.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha256(string text, string key) => Hex(HMACSHA256.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha512(string text, string key) => Hex(HMACSHA512.HashData(Bytes(key), Bytes(text)));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
