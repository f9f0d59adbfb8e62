namespace ReportGen.Layout;

/// <summary>A node of the layout tree.</summary>
public interface IElement;

/// <summary>A container for one element. The fluent methods wrap it or fill it.</summary>
public interface IContainer : IElement
{
    /// <summary>Its element; null draws nothing.</summary>
    /// <exception cref="InvalidOperationException">It is already filled.</exception>
    public IElement? Child { get; set; }
}

/// <summary>An item of a column; it can have space around it.</summary>
public interface IColumnItem : IContainer;

/// <summary>A reusable piece of a document.</summary>
public interface IComponent
{
    /// <summary>Builds the piece into a container.</summary>
    /// <param name="container">The container to fill.</param>
    public void Compose(IContainer container);
}

/// <summary>A document described by a class.</summary>
public interface IDocument
{
    /// <summary>Builds the pages.</summary>
    /// <param name="container">Receives the page sets.</param>
    public void Compose(IDocumentContainer container);
}

/// <summary>Receives the page sets of a document.</summary>
public interface IDocumentContainer
{
    /// <summary>Adds a page set: pages of one size with one header and footer, as many as their content needs.</summary>
    /// <param name="handler">Describes the set.</param>
    public IDocumentContainer Page(Action<PageDescriptor> handler);
}
