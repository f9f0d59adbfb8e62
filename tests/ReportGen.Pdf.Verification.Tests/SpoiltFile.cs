using System.Text;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>A valid file that is corrupted in one place, and the finding expected.</summary>
internal static class SpoiltFile
{
    private static readonly Lazy<byte[]> Sample = new(() => Written.Bytes(SampleNote.Make()));

    public static FileEditor Edit() => new(Sample.Value);

    public static PdfName Name(string text) => new(text);

    public static PdfNumber Number(double value) => new(value);

    public static PdfArray Array(params PdfValue[] items) => new(items);

    public static PdfDictionary Dictionary(params (string Key, PdfValue Value)[] entries) => new(Entries(entries));

    public static PdfStream Stream(string data, params (string Key, PdfValue Value)[] entries) => new(Entries(entries), Encoding.Latin1.GetBytes(data));

    public static PdfStream Stream(byte[] data, params (string Key, PdfValue Value)[] entries) => new(Entries(entries), data);

    public static void AssertFound(string rule, FileEditor editor) => AssertFound(rule, editor.Build());

    public static void AssertFound(string rule, byte[] file) =>
        Assert.Contains(rule, PdfVerifier.Verify(file).Findings.Select(finding => finding.Rule));

    public static void AssertSound(FileEditor editor) =>
        Assert.Equal([], PdfVerifier.Verify(editor.Build()).Findings.Select(finding => finding.ToString()));

    /// <summary>The whole file as text, changed and converted back to bytes.</summary>
    public static byte[] Retype(FileEditor editor, Func<string, string> change)
    {
        string text = Encoding.Latin1.GetString(editor.Build());
        string changed = change(text);
        Assert.NotEqual(text, changed);
        return Encoding.Latin1.GetBytes(changed);
    }

    private static Dictionary<string, PdfValue> Entries((string Key, PdfValue Value)[] entries) =>
        entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
