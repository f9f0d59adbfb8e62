using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Tracing;

/// <summary>The trace of a span of text: where it was written and which data it shows.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
/// <param name="Source">The template it was written in; null for the expression that prints it.</param>
/// <param name="WrittenStart">Offset of the expression or literal that wrote it.</param>
/// <param name="WrittenLength">Length of the expression or literal that wrote it.</param>
/// <param name="IsVerbatim">True when text and template contain the same characters.</param>
/// <param name="Trace">The trace of the value shown.</param>
/// <param name="Form">The form in which it is written.</param>
internal readonly record struct TracePiece(
    int Start,
    int Length,
    SourceText? Source,
    int WrittenStart,
    int WrittenLength,
    bool IsVerbatim,
    object? Trace,
    ValueForm Form = ValueForm.Text)
{
    public int End => Start + Length;

    /// <summary>The piece that covers a part of this one, moved by an offset.</summary>
    public TracePiece Part(int start, int length, int offset) => IsVerbatim
        ? this with { Start = start + offset, Length = length, WrittenStart = WrittenStart + (start - Start), WrittenLength = length }
        : this with { Start = start + offset, Length = length };
}
