namespace ReportGen.Documents.Numbering;

/// <summary>A numbered heading or exhibit.</summary>
/// <param name="Kind">Table, figure or section.</param>
/// <param name="Number">Number as printed, such as <c>2.1</c>; empty for an unnumbered heading.</param>
/// <param name="Destination">Name of its destination in the PDF, unique across the parts of the document.</param>
/// <param name="Block">The block.</param>
public sealed record NumberedBlock(ReferenceKind Kind, string Number, string Destination, Block Block);

/// <summary>Numbers of the headings and exhibits of one document part, in document order.</summary>
public sealed class DocumentNumbers
{
    private readonly Dictionary<Block, NumberedBlock> _byBlock = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(ReferenceKind Kind, string Id), NumberedBlock> _byId = [];
    private readonly List<NumberedBlock> _inOrder = [];

    /// <summary>All numbered blocks and headings in order.</summary>
    public IReadOnlyList<NumberedBlock> InOrder => _inOrder;

    /// <summary>Ids of a kind, for hints.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyCollection<string> IdsOf(ReferenceKind kind) =>
        [.. _byId.Keys.Where(key => key.Kind == kind).Select(key => key.Id)];

    /// <summary>Number and destination of a block; null when it has none.</summary>
    /// <param name="block">The block.</param>
    public NumberedBlock? Of(Block block) => _byBlock.GetValueOrDefault(block);

    /// <summary>The block of an id; null when there is none.</summary>
    /// <param name="kind">The expected kind.</param>
    /// <param name="id">The id.</param>
    public NumberedBlock? Find(ReferenceKind kind, string id) => _byId.GetValueOrDefault((kind, id));

    /// <summary>Adds a block.</summary>
    /// <param name="id">Its id; null when it has none.</param>
    /// <param name="numbered">Its number.</param>
    public void Add(string? id, NumberedBlock numbered)
    {
        _byBlock[numbered.Block] = numbered;
        _inOrder.Add(numbered);
        if (id is not null)
        {
            _byId.TryAdd((numbered.Kind, id), numbered);
        }
    }
}
