namespace ReportGen.Graphics.Drawing;

/// <summary>An open scope of a <see cref="Canvas"/>; disposing it closes the scope and all that were opened inside.</summary>
public readonly struct CanvasScope : IDisposable
{
    private readonly Canvas? _canvas;
    private readonly int _depth;

    internal CanvasScope(Canvas canvas, int depth)
    {
        _canvas = canvas;
        _depth = depth;
    }

    /// <summary>Closes the scope.</summary>
    public void Dispose() => _canvas?.PopTo(_depth);
}
