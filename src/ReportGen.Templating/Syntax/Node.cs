namespace ReportGen.Templating.Syntax;

/// <summary>A part of a template.</summary>
internal abstract class Node
{
    /// <summary>Offset of its first character.</summary>
    public int Start { get; init; }

    /// <summary>Offset behind its last character.</summary>
    public int End { get; set; }

    public int Length => Math.Max(0, End - Start);
}
