using ReportGen.Pdf.Verification.Rules;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>The document in a file: its catalog, pages, content and attachments.</summary>
internal sealed class ReadDocument
{
    /// <summary>Maximum number of steps from a structure type to a standard one; more are a cycle.</summary>
    private const int LongestRoleMapping = 20;

    private readonly Dictionary<PdfDictionary, ReadFont> _fonts = [];
    private readonly HashSet<PdfDictionary> _pageSet;
    private readonly Lazy<IReadOnlyList<PageContent>> _contents;
    private readonly Lazy<IReadOnlyList<PdfDictionary>> _dictionaries;
    private readonly Lazy<PdfDictionary> _roleMap;

    public ReadDocument(PdfFile file, FindingList findings)
    {
        File = file;
        Findings = findings;
        Catalog = file.Dictionary(file.Trailer, "Root");
        Info = file.Dictionary(file.Trailer, "Info");
        Pages = CollectPages(file.Dictionary(Catalog, "Pages"));
        _pageSet = [.. Pages];
        Attachments = ReadAttachments();
        _dictionaries = new Lazy<IReadOnlyList<PdfDictionary>>(() => [.. new ValueWalk(file).Values().OfType<PdfDictionary>()]);
        _roleMap = new Lazy<PdfDictionary>(() => file.Dictionary(file.Dictionary(Catalog, "StructTreeRoot"), "RoleMap"));
        _contents = new Lazy<IReadOnlyList<PageContent>>(() => [.. Pages.Select((page, index) => PageContent.Read(this, page, index))]);
    }

    public PdfFile File { get; }

    public FindingList Findings { get; }

    public PdfDictionary Catalog { get; }

    public PdfDictionary Info { get; }

    public IReadOnlyList<PdfDictionary> Pages { get; }

    /// <summary>True for a page of the document.</summary>
    public bool HasPage(PdfDictionary dictionary) => _pageSet.Contains(dictionary);

    /// <summary>What is painted on each page.</summary>
    public IReadOnlyList<PageContent> Contents => _contents.Value;

    public IReadOnlyList<(string Name, PdfDictionary Specification)> Attachments { get; }

    /// <summary>All dictionaries and streams reachable from the trailer, in the order of traversal.</summary>
    public IReadOnlyList<PdfDictionary> Dictionaries => _dictionaries.Value;

    /// <summary>Fonts that content uses.</summary>
    public IEnumerable<ReadFont> Fonts => _fonts.Values;

    /// <summary>The standard structure type to which the role map leads from a type; the type itself when there is none.</summary>
    public string RoleOf(string type)
    {
        string role = type;
        for (int i = 0; i < LongestRoleMapping && !StandardRoles.Contains(role); i++)
        {
            role = File.Get(_roleMap.Value, role).AsName ?? type;
        }

        return StandardRoles.Contains(role) ? role : type;
    }

    public ReadFont FontOf(PdfDictionary dictionary)
    {
        if (!_fonts.TryGetValue(dictionary, out ReadFont? font))
        {
            font = new ReadFont(this, dictionary);
            _fonts.Add(dictionary, font);
        }

        return font;
    }

    /// <summary>Entries of a name tree (ISO 32000-1, 7.9.6), in order.</summary>
    public List<(PdfString Key, PdfValue Value)> NameTree(PdfDictionary root) =>
        [.. Tree(root, "Names").Where(entry => entry.Key is PdfString).Select(entry => ((PdfString)entry.Key, entry.Value))];

    /// <summary>Entries of a number tree (ISO 32000-1, 7.9.7), in order.</summary>
    public List<(int Key, PdfValue Value)> NumberTree(PdfDictionary root) =>
        [.. Tree(root, "Nums").Where(entry => entry.Key.AsInteger is not null).Select(entry => (entry.Key.AsInteger!.Value, entry.Value))];

    private List<(PdfValue Key, PdfValue Value)> Tree(PdfDictionary root, string leaf)
    {
        var entries = new List<(PdfValue, PdfValue)>();
        var open = new Stack<PdfDictionary>([root]);
        var seen = new HashSet<PdfDictionary>();
        while (open.TryPop(out PdfDictionary? node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            IReadOnlyList<PdfValue> items = File.Items(node, leaf);
            for (int i = 0; i + 1 < items.Count; i += 2)
            {
                File.Budget.Keep();
                entries.Add((File.Resolve(items[i]), items[i + 1]));
            }

            foreach (PdfValue kid in File.Items(node, "Kids").Reverse())
            {
                if (File.Resolve(kid) is PdfDictionary child)
                {
                    open.Push(child);
                }
            }
        }

        return entries;
    }

    /// <summary>The pages in order. A page tree may contain cycles or be as deep as the file is long.</summary>
    private List<PdfDictionary> CollectPages(PdfDictionary root)
    {
        var pages = new List<PdfDictionary>();
        var open = new Stack<PdfDictionary>([root]);
        var seen = new HashSet<PdfDictionary>();
        while (open.TryPop(out PdfDictionary? node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (File.Get(node, "Type").AsName == "Page")
            {
                pages.Add(node);
                continue;
            }

            foreach (PdfValue kid in File.Items(node, "Kids").Reverse())
            {
                if (File.Resolve(kid) is PdfDictionary child)
                {
                    open.Push(child);
                }
            }
        }

        return pages;
    }

    private List<(string Name, PdfDictionary Specification)> ReadAttachments()
    {
        PdfDictionary tree = File.Dictionary(File.Dictionary(Catalog, "Names"), "EmbeddedFiles");
        return
        [
            .. NameTree(tree)
                .Select(entry => File.Resolve(entry.Value) as PdfDictionary ?? PdfDictionary.Empty)
                .Select(specification => (File.Get(specification, "UF").AsText ?? File.Get(specification, "F").AsText ?? string.Empty, specification)),
        ];
    }
}
