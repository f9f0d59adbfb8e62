namespace ReportGen.Pdf.Verification.Reading;

/// <summary>An element of the structure tree as read.</summary>
internal sealed class ReadElement
{
    private const int DeepestElement = 500;

    private readonly ReadDocument _document;
    private readonly Dictionary<string, PdfValue> _attributes = new(StringComparer.Ordinal);

    private ReadElement(ReadDocument document, PdfDictionary dictionary, ReadElement? parent)
    {
        _document = document;
        PdfFile file = document.File;
        Dictionary = dictionary;
        Parent = parent;
        foreach (PdfValue value in file.Items(dictionary, "A"))
        {
            if (file.Resolve(value) is PdfDictionary attributes)
            {
                foreach ((string key, PdfValue entry) in attributes.Entries)
                {
                    file.Budget.Keep();
                    _attributes[key] = file.Resolve(entry);
                }
            }
        }
    }

    public PdfDictionary Dictionary { get; }

    public ReadElement? Parent { get; }

    public List<ReadElement> Children { get; } = [];

    /// <summary>Marked content it owns: page and number.</summary>
    public List<(PdfDictionary Page, int Mcid)> Content { get; } = [];

    /// <summary>Annotations it owns.</summary>
    public List<PdfDictionary> Annotations { get; } = [];

    /// <summary>Its standard structure type, or its own type when the role map leads to none (ISO 32000-1, 14.7.3).</summary>
    public string Role => _document.RoleOf(Text("S") ?? string.Empty);

    /// <summary>Reads the tree under the root.</summary>
    public static List<ReadElement> ReadTree(ReadDocument document, PdfDictionary root)
    {
        var elements = new List<ReadElement>();
        var seen = new HashSet<PdfDictionary>();
        foreach (PdfValue kid in document.File.Items(root, "K"))
        {
            if (document.File.Resolve(kid) is PdfDictionary dictionary && IsNew(document, dictionary, seen))
            {
                elements.Add(Read(document, dictionary, null, null, seen, 0));
            }
        }

        return elements;
    }

    /// <summary>A text or name of its dictionary.</summary>
    public string? Text(string key) => _document.File.Get(Dictionary, key) is var value ? value.AsName ?? value.AsText : null;

    /// <summary>An attribute of any owner.</summary>
    public PdfValue Attribute(string name) => _attributes.GetValueOrDefault(name) ?? PdfValue.Null;

    /// <summary>The element and its descendants, in reading order.</summary>
    public IEnumerable<ReadElement> All()
    {
        yield return this;
        foreach (ReadElement element in Children.SelectMany(child => child.All()))
        {
            yield return element;
        }
    }

    /// <summary>False for an element that is already in the tree: a tree must not contain cycles or shared branches.</summary>
    private static bool IsNew(ReadDocument document, PdfDictionary dictionary, HashSet<PdfDictionary> seen)
    {
        if (seen.Add(dictionary))
        {
            return true;
        }

        document.Findings.Add("PDF 14.7.2", "An element is in the structure tree twice.");
        return false;
    }

    private static ReadElement Read(ReadDocument document, PdfDictionary dictionary, ReadElement? parent, PdfDictionary? page, HashSet<PdfDictionary> seen, int depth)
    {
        PdfFile file = document.File;
        if (depth > DeepestElement)
        {
            throw new PdfFormatException("the structure tree is nested too deeply");
        }

        var element = new ReadElement(document, dictionary, parent);
        page = file.Get(dictionary, "Pg") as PdfDictionary ?? page;
        foreach (PdfValue item in file.Items(dictionary, "K"))
        {
            file.Budget.Keep();
            PdfValue kid = file.Resolve(item);
            if (kid.AsInteger is { } mcid && page is not null)
            {
                element.Content.Add((page, mcid));
            }
            else if (kid is PdfDictionary child)
            {
                PdfDictionary? own = file.Get(child, "Pg") as PdfDictionary ?? page;
                switch (file.Get(child, "Type").AsName)
                {
                    case "MCR" when child.TryGet("Stm", out _):
                        // Content of a form, whose numbers are not the page's.
                        break;
                    case "MCR" when own is not null && file.Get(child, "MCID").AsInteger is { } number:
                        element.Content.Add((own, number));
                        break;
                    case "OBJR":
                        element.Annotations.Add(file.Dictionary(child, "Obj"));
                        break;
                    default:
                        if (IsNew(document, child, seen))
                        {
                            element.Children.Add(Read(document, child, element, page, seen, depth + 1));
                        }

                        break;
                }
            }
        }

        return element;
    }
}
