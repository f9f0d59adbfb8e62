using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout;

/// <summary>A document: page sets with their content. It can be laid out more than once, but not by two threads at the same time.</summary>
public sealed class Document
{
    private readonly List<PageSet> _sets;
    private DocumentInfo _info = new(string.Empty, "zh-CN");
    private ImmutableArray<Attachment> _attachments = [];

    private Document(List<PageSet> sets) => _sets = sets;

    /// <summary>Describes a document.</summary>
    /// <param name="handler">Adds the page sets.</param>
    public static Document Create(Action<IDocumentContainer> handler)
    {
        var container = new DocumentContainer();
        handler(container);
        return new Document(container.Sets);
    }

    /// <summary>Describes a document by a class.</summary>
    /// <param name="document">The class.</param>
    public static Document Create(IDocument document) => Create(document.Compose);

    /// <summary>Joins several documents, one after the other; metadata and attachments are those of the first.</summary>
    /// <param name="documents">The documents; they can no longer be laid out individually.</param>
    public static Document Merge(params ReadOnlySpan<Document> documents)
    {
        var merged = new Document([]);
        foreach (Document document in documents)
        {
            if (merged._sets.Count == 0)
            {
                merged._info = document._info;
                merged._attachments = document._attachments;
            }

            merged._sets.AddRange(document._sets);
        }

        return merged;
    }

    /// <summary>Sets the metadata of the document.</summary>
    /// <param name="info">The metadata; its language is that of the structure tree.</param>
    public Document WithMetadata(DocumentInfo info)
    {
        _info = info;
        return this;
    }

    /// <summary>Sets the attached files.</summary>
    /// <param name="attachments">The files.</param>
    public Document WithAttachments(ImmutableArray<Attachment> attachments)
    {
        _attachments = attachments;
        return this;
    }

    /// <summary>Lays the document out.</summary>
    /// <param name="options">Limits.</param>
    /// <param name="diagnostics">Receives the problems found, such as content that does not fit; the codes start with LAY.</param>
    /// <returns>The pages, or null when there are errors.</returns>
    public PagedDocument? Generate(GenerateOptions options, DiagnosticBag diagnostics)
    {
        // The caller's bag may contain errors of other stages, which do not stop the layout.
        var found = new DiagnosticBag();
        var context = new LayoutContext(found)
        {
            Boxes = options.DrawBoxes ? new BoxDrawing(options.BoxFont) : null,
            RecordsLines = options.Lines is not null,
            Texts = options.Texts,
        };
        foreach (PageSet set in _sets)
        {
            set.Bind(context, null);
        }

        ImmutableArray<PageFrame> pages = new Paginator(context, _sets, options, _info.Language).Run();
        foreach (PlacedLine line in context.Found.Lines)
        {
            options.Lines?.Invoke(line);
        }

        SectionCheck.Run(context);
        diagnostics.AddRange(found.Items);
        diagnostics.AddRange(context.PassDiagnostics.Items);
        return found.HasErrors || context.PassDiagnostics.HasErrors
            ? null
            : new PagedDocument(_info, pages)
            {
                Outline = OutlineTree.Build(context.Found.Outline),
                Attachments = _attachments,
            };
    }

    private sealed class DocumentContainer : IDocumentContainer
    {
        public List<PageSet> Sets { get; } = [];

        public IDocumentContainer Page(Action<PageDescriptor> handler)
        {
            var set = new PageSet();
            handler(new PageDescriptor(set));
            Sets.Add(set);
            return this;
        }
    }
}
