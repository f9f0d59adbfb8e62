using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Layers: elements drawn over each other.</summary>
public static class LayersExtensions
{
    /// <summary>Places elements over each other.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Adds the layers, lowest first.</param>
    public static void Layers(this IContainer container, Action<LayersDescriptor> handler) =>
        handler(new LayersDescriptor(container.Wrap(new Layers())));
}

/// <summary>Adds layers, lowest first.</summary>
public sealed class LayersDescriptor
{
    private readonly Layers _layers;

    internal LayersDescriptor(Layers layers) => _layers = layers;

    /// <summary>Adds a layer that fills the box of the primary one, repeated on each page.</summary>
    public IContainer Layer() => _layers.Add(isPrimary: false);

    /// <summary>Adds the layer that determines the size; without one the layers take all the space offered.</summary>
    public IContainer PrimaryLayer() => _layers.Add(isPrimary: true);
}
