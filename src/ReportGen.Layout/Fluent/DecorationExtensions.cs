using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Decorations: content with elements above and below it on each page.</summary>
public static class DecorationExtensions
{
    /// <summary>Places content with elements above and below it that are shown on each page of the content.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Describes the parts.</param>
    public static void Decoration(this IContainer container, Action<DecorationDescriptor> handler) =>
        handler(new DecorationDescriptor(container.Wrap(new Decoration())));
}

/// <summary>Describes a decoration.</summary>
public sealed class DecorationDescriptor
{
    private readonly Decoration _decoration;

    internal DecorationDescriptor(Decoration decoration) => _decoration = decoration;

    /// <summary>The element above the content, on each page.</summary>
    public IContainer Before() => _decoration.Before;

    /// <summary>The element above the content from its second page on, such as a caption marked as continued.</summary>
    public IContainer BeforeContinued() => _decoration.BeforeContinued;

    /// <summary>The content.</summary>
    public IContainer Content() => _decoration.Content;

    /// <summary>The element below the content, on each page.</summary>
    public IContainer After() => _decoration.After;

    /// <summary>The element below the end of the content only, on one page with at least its last part, such as a source line.</summary>
    public IContainer AfterLast() => _decoration.AfterLast;
}
