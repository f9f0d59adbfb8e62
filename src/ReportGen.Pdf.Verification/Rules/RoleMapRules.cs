using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of the map from custom structure types to the standard ones (ISO 19005-2, 6.7.3.4; ISO 14289-1, 7.1).</summary>
internal static class RoleMapRules
{
    public static void Check(ReadDocument document, PdfDictionary root)
    {
        PdfFile file = document.File;
        PdfDictionary map = file.Dictionary(root, "RoleMap");
        foreach (string role in map.Entries.Keys.Order(StringComparer.Ordinal))
        {
            if (StandardRoles.Contains(role))
            {
                document.Findings.Add("PDF/UA 7.1", $"The standard structure type {role} is remapped.");
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            string? next = role;
            while (next is not null && !StandardRoles.Contains(next) && seen.Add(next))
            {
                next = file.Get(map, next).AsName;
            }

            if (next is null || !StandardRoles.Contains(next))
            {
                document.Findings.Add("PDF/A 6.7.3.4", $"The structure type '{role}' is not mapped to a standard type.");
            }
        }
    }
}
