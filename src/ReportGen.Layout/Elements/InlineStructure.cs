using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Elements;

/// <summary>
/// Structure elements of the parts of a paragraph that need one: links, footnote references, and parts with their
/// own role. Adjacent parts with the same target are one link.
/// </summary>
internal sealed class InlineStructure
{
    private readonly Dictionary<ParagraphItem, int> _groups = new(ReferenceEqualityComparer.Instance);
    private readonly List<StructureElement?> _elements = [];
    private StructureElement? _parent;

    private InlineStructure()
    {
    }

    /// <summary>True when the paragraph contains footnote references.</summary>
    public bool HasNotes { get; private set; }

    /// <summary>The structure of a paragraph; null when no part needs an element.</summary>
    public static InlineStructure? For(Paragraph paragraph)
    {
        InlineStructure? structure = null;
        LinkTarget? last = null;
        foreach (ParagraphItem inline in paragraph.Inlines)
        {
            bool isNote = inline is FootnoteReferenceItem;
            bool standsAlone = isNote || inline.Role is not null;
            if (standsAlone || inline.Link is not null)
            {
                structure ??= new InlineStructure();
                if (standsAlone || !Equals(inline.Link, last))
                {
                    structure._elements.Add(null);
                }

                structure._groups[inline] = structure._elements.Count - 1;
                structure.HasNotes |= isNote;
            }

            last = standsAlone ? null : inline.Link;
        }

        return structure;
    }

    /// <summary>The element of an inline below its paragraph's; null when it needs none.</summary>
    public StructureElement? ElementOf(ParagraphItem inline, StructureElement parent)
    {
        if (!ReferenceEquals(parent, _parent))
        {
            // In another pass, or another trial, elements are attached only to their own paragraph.
            _parent = parent;
            for (int i = 0; i < _elements.Count; i++)
            {
                _elements[i] = null;
            }
        }

        return _groups.TryGetValue(inline, out int group) ? _elements[group] ??= Create(inline, parent) : null;
    }

    private static StructureElement Create(ParagraphItem inline, StructureElement parent)
    {
        StructureRole? role = inline is FootnoteReferenceItem ? StructureRole.Reference : inline.Role;
        StructureElement outer = role is { } own ? new StructureElement(own, parent) : parent;
        return inline.Link is null ? outer : new StructureElement(StructureRole.Link, outer);
    }
}
