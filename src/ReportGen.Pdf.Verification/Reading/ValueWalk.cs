namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Traverses all values reachable from the trailer, each object once.</summary>
internal sealed class ValueWalk(PdfFile file)
{
    /// <summary>Numbers of objects that are referenced but missing from the file.</summary>
    public List<int> Missing { get; } = [];

    public IEnumerable<PdfValue> Values()
    {
        var open = new Stack<PdfValue>([file.Trailer]);
        var seen = new HashSet<int>();
        while (open.TryPop(out PdfValue? value))
        {
            yield return value;
            foreach (PdfValue part in Parts(value))
            {
                if (part is not PdfReference reference)
                {
                    open.Push(part);
                }
                else if (seen.Add(reference.Number))
                {
                    if (file.Has(reference.Number))
                    {
                        open.Push(file.Resolve(reference));
                    }
                    else
                    {
                        Missing.Add(reference.Number);
                    }
                }
            }
        }
    }

    private static IEnumerable<PdfValue> Parts(PdfValue value) => value switch
    {
        PdfArray array => array.Items,
        PdfDictionary dictionary => dictionary.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value),
        _ => [],
    };
}
