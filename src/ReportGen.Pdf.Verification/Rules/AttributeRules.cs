using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of attributes of elements: attributes have values that the standard defines (ISO 32000-1, 14.8.5).</summary>
internal static class AttributeRules
{
    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal)
    {
        "Layout", "List", "PrintField", "Table", "XML-1.00", "HTML-3.20", "HTML-4.01", "OEB-1.00", "RTF-1.05", "CSS-1.00", "CSS-2.00", "UserProperties",
    };

    private static readonly HashSet<string> Numberings = new(StringComparer.Ordinal)
    {
        "None", "Disc", "Circle", "Square", "Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha",
    };

    public static void Check(ReadDocument document, ReadElement element)
    {
        PdfFile file = document.File;
        foreach (PdfValue value in file.Items(element.Dictionary, "A"))
        {
            if (file.Resolve(value) is PdfDictionary attributes && !Owners.Contains(file.Get(attributes, "O").AsName ?? string.Empty))
            {
                document.Findings.Add("PDF 14.7.5", $"Attributes of an element {element.Role} have no owner.");
            }
        }

        if (element.Attribute("ListNumbering") is PdfName { Text: var numbering } && !Numberings.Contains(numbering))
        {
            document.Findings.Add("PDF 14.8.5.5", $"A list has the unknown numbering '{numbering}'.");
        }

        if (element.Attribute("Placement") is PdfName { Text: var placement } && placement is not ("Block" or "Inline" or "Before" or "Start" or "End"))
        {
            document.Findings.Add("PDF 14.8.5.4", $"An element {element.Role} has the unknown placement '{placement}'.");
        }
    }
}
