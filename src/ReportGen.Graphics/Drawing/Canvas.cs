using System.Collections.Immutable;
using System.Runtime.InteropServices;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Drawing;

/// <summary>
/// A vector canvas that records what is drawn as frame items. Coordinates are points, y downwards, in the
/// system of the innermost scope.
/// </summary>
/// <remarks>
/// Shifts are added to the coordinates as they are recorded and cost nothing; other transforms, clips, opacities and
/// tags become one <see cref="GroupItem"/> each. Not thread-safe.
/// </remarks>
public sealed class Canvas
{
    private readonly List<FrameItem> _items = [];
    private readonly List<Scope> _scopes = [];
    private int _lastValue;
    private double _dx;
    private double _dy;
    private Matrix _group = Matrix.Identity;

    /// <summary>True for a canvas that discards what is drawn on it.</summary>
    public bool Discards { get; private init; }

    /// <summary>The map from the current coordinates to those of the whole canvas.</summary>
    public Matrix CurrentTransform => _group.Times(Matrix.Translation(_dx, _dy));

    /// <summary>A canvas that discards what is drawn, for measuring where content would be placed.</summary>
    public static Canvas Discarding() => new() { Discards = true };

    /// <summary>Shifts what follows until the scope is closed; records nothing.</summary>
    /// <param name="dx">Points to the right.</param>
    /// <param name="dy">Points down.</param>
    public CanvasScope Translate(double dx, double dy)
    {
        CanvasScope scope = Open(new Scope(ScopeKind.Shift, _items.Count, _dx, _dy, _group));
        _dx += dx;
        _dy += dy;
        return scope;
    }

    /// <summary>Maps what follows until the scope is closed. A pure shift is as cheap as <see cref="Translate"/>.</summary>
    /// <param name="transform">Map from the new coordinates to the current ones.</param>
    public CanvasScope PushTransform(Matrix transform)
    {
        if (transform is { A: 1, B: 0, C: 0, D: 1 })
        {
            return Translate(transform.E, transform.F);
        }

        Matrix local = transform with { E = transform.E + _dx, F = transform.F + _dy };
        CanvasScope scope = Open(new Scope(ScopeKind.Group, _items.Count, _dx, _dy, _group) { Transform = local });
        _group = _group.Times(local);
        _dx = 0;
        _dy = 0;
        return scope;
    }

    /// <summary>Clips what follows to a path, until the scope is closed.</summary>
    /// <param name="path">The path, closed, in current coordinates.</param>
    public CanvasScope PushClip(VectorPath path) =>
        Open(new Scope(ScopeKind.Group, _items.Count, _dx, _dy, _group) { Clip = Shifted(path) });

    /// <summary>Clips what follows to a rectangle, until the scope is closed.</summary>
    /// <param name="rect">The rectangle in current coordinates.</param>
    public CanvasScope PushClip(Rect rect) =>
        Open(new Scope(ScopeKind.Group, _items.Count, _dx, _dy, _group) { Clip = VectorPath.Rectangle(Shifted(rect)) });

    /// <summary>Paints what follows as one group with an opacity, until the scope is closed.</summary>
    /// <param name="opacity">0 transparent to 1 opaque.</param>
    public CanvasScope PushOpacity(double opacity) => opacity >= 1
        ? Translate(0, 0)
        : Open(new Scope(ScopeKind.Group, _items.Count, _dx, _dy, _group) { Opacity = Math.Max(0, opacity) });

    /// <summary>Tags the content that follows, until the scope is closed.</summary>
    /// <param name="tag">Structure element or decoration.</param>
    public CanvasScope PushTag(ContentTag tag) =>
        Open(new Scope(ScopeKind.Group, _items.Count, _dx, _dy, _group) { Tag = tag });

    /// <summary>Draws positioned glyphs.</summary>
    /// <param name="run">The run; its baseline is in current coordinates.</param>
    public void DrawGlyphs(GlyphRun run) => Add(
        _dx == 0 && _dy == 0 ? run : run with { Baseline = Shifted(run.Baseline) });

    /// <summary>Draws items recorded before, in current coordinates.</summary>
    /// <param name="items">The items in paint order.</param>
    public void DrawItems(ImmutableArray<FrameItem> items)
    {
        if (Discards || items.IsEmpty)
        {
            return;
        }

        if (_dx == 0 && _dy == 0)
        {
            _items.AddRange(items);
        }
        else
        {
            Add(new GroupItem(items) { Transform = Matrix.Translation(_dx, _dy) });
        }
    }

    /// <summary>Closes the innermost scope.</summary>
    /// <exception cref="InvalidOperationException">No scope is open.</exception>
    public void Pop()
    {
        if (_scopes.Count == 0)
        {
            throw new InvalidOperationException("No scope is open on the canvas.");
        }

        Scope scope = _scopes[^1];
        _scopes.RemoveAt(_scopes.Count - 1);
        _dx = scope.Dx;
        _dy = scope.Dy;
        _group = scope.Outer;
        if (scope.Kind == ScopeKind.Group)
        {
            Group(scope);
        }
    }

    /// <summary>Everything drawn so far, in paint order.</summary>
    /// <exception cref="InvalidOperationException">A scope is still open.</exception>
    public ImmutableArray<FrameItem> ToItems() => _scopes.Count == 0
        ? [.. _items]
        : throw new InvalidOperationException("A scope is still open on the canvas.");

    /// <summary>A number for a value whose text is shown by several runs. Text layout numbers its values upwards.</summary>
    internal int NextValueId() => --_lastValue;

    internal void PopTo(int depth)
    {
        while (_scopes.Count > depth)
        {
            Pop();
        }
    }

    internal void Add(FrameItem item)
    {
        if (!Discards)
        {
            _items.Add(item);
        }
    }

    private CanvasScope Open(Scope scope)
    {
        _scopes.Add(scope);
        return new CanvasScope(this, _scopes.Count - 1);
    }

    private void Group(Scope scope)
    {
        // An empty table cell is still a cell to assistive technology; any other empty group is dropped.
        int count = _items.Count - scope.FirstItem;
        if (Discards || (count == 0 && scope.Tag is not StructureTag))
        {
            return;
        }

        var inner = new FrameItem[count];
        _items.CopyTo(scope.FirstItem, inner, 0, count);
        _items.RemoveRange(scope.FirstItem, count);
        _items.Add(new GroupItem(ImmutableCollectionsMarshal.AsImmutableArray(inner))
        {
            Transform = scope.Transform,
            Clip = scope.Clip,
            Opacity = scope.Opacity,
            Tag = scope.Tag,
        });
    }

    internal Point Shifted(Point point) => new(point.X + _dx, point.Y + _dy);

    internal Rect Shifted(Rect rect) => rect with { X = rect.X + _dx, Y = rect.Y + _dy };

    internal VectorPath Shifted(VectorPath path)
    {
        if (_dx == 0 && _dy == 0)
        {
            return path;
        }

        ImmutableArray<Point>.Builder points = ImmutableArray.CreateBuilder<Point>(path.Points.Length);
        foreach (Point point in path.Points)
        {
            points.Add(Shifted(point));
        }

        return path with { Points = points.MoveToImmutable() };
    }

    private enum ScopeKind
    {
        Shift,
        Group,
    }

    private readonly record struct Scope(ScopeKind Kind, int FirstItem, double Dx, double Dy, Matrix Outer)
    {
        public Matrix? Transform { get; init; }

        public VectorPath? Clip { get; init; }

        public double Opacity { get; init; } = 1;

        public ContentTag? Tag { get; init; }
    }
}
