using System.Text;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Limits of values, in objects and in content alike (ISO 19005-2, 6.1.6 and 6.1.13).</summary>
internal static class LimitRules
{
    private const int LongestString = 32767;
    private const int LongestName = 127;
    private const double LargestReal = 3.403e38;
    private const double SmallestReal = 1.175e-38;
    private const string Rule = "PDF/A 6.1.13";

    /// <summary>Checks one value without nested values, except the keys of a dictionary.</summary>
    /// <param name="findings">Receives the faults.</param>
    /// <param name="value">The value.</param>
    /// <param name="page">Page whose content contains it; null in the body of the file.</param>
    public static void Check(FindingList findings, PdfValue value, int? page = null)
    {
        switch (value)
        {
            case PdfString text:
                if (text.Bytes.Length > LongestString)
                {
                    findings.Add(Rule, "A string is longer than 32767 bytes.", page);
                }

                if (text.LacksDigit)
                {
                    findings.Add("PDF/A 6.1.6", "A hexadecimal string has an odd number of digits.", page);
                }

                break;
            case PdfName name:
                CheckName(findings, name.Text, page);
                break;
            case PdfDictionary dictionary:
                foreach (string key in dictionary.Entries.Keys.Order(StringComparer.Ordinal))
                {
                    CheckName(findings, key, page);
                }

                break;
            case PdfNumber { IsReal: false, Value: > int.MaxValue or < int.MinValue }:
                findings.Add(Rule, "An integer is larger than 2147483647.", page);
                break;
            case PdfNumber { IsReal: true, Value: > LargestReal or < -LargestReal }:
                findings.Add(Rule, "A number is larger than 3.403e38.", page);
                break;
            case PdfNumber { IsReal: true, Value: < SmallestReal and > -SmallestReal and not 0 }:
                findings.Add(Rule, "A number is closer to zero than 1.175e-38.", page);
                break;
        }
    }

    /// <summary>Checks a value and all nested values.</summary>
    /// <param name="findings">Receives the faults.</param>
    /// <param name="value">The value, as an operand of a content stream.</param>
    /// <param name="page">Page whose content contains it.</param>
    public static void CheckAll(FindingList findings, PdfValue value, int page)
    {
        Check(findings, value, page);
        IEnumerable<PdfValue> parts = value switch
        {
            PdfArray array => array.Items,
            PdfDictionary dictionary => dictionary.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value),
            _ => [],
        };
        foreach (PdfValue part in parts)
        {
            CheckAll(findings, part, page);
        }
    }

    private static void CheckName(FindingList findings, string name, int? page)
    {
        if (Encoding.UTF8.GetByteCount(name) > LongestName)
        {
            findings.Add(Rule, "A name is longer than 127 bytes.", page);
        }
    }
}
