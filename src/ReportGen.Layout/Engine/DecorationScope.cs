using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Engine;

/// <summary>A scope in which everything painted is decoration.</summary>
internal readonly struct DecorationScope : IDisposable
{
    private static readonly ArtifactTag[] Tags = [.. Enum.GetValues<ArtifactKind>().Select(kind => new ArtifactTag(kind))];

    private readonly LayoutContext _context;
    private readonly StructureElement? _outer;
    private readonly CanvasScope _scope;

    public DecorationScope(LayoutContext context, ArtifactKind kind)
    {
        _context = context;
        _outer = context.Structure;
        _scope = _outer is null ? default : context.Canvas.PushTag(Tags[(int)kind]);
        context.Structure = null;
    }

    public void Dispose()
    {
        _context.Structure = _outer;
        _scope.Dispose();
    }
}
