using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml;

/// <summary>Reads YAML into data values with their locations.</summary>
/// <remarks>
/// <para>Plain scalars are typed as in the core schema of YAML 1.2 (section 10.3.2), with three differences that
/// suit data files: whole numbers with a leading zero are text (they are codes), <c>2024-02-27</c> is a date, and
/// hexadecimal, octal, infinity and not-a-number are text. A quoted or block scalar is always text. Null and
/// an absent value are a <see cref="MissingValue"/>.</para>
/// <para>A scalar of a file has a <see cref="Foundation.Origins.KeyOrigin"/>. A scalar inside a text that a template wrote
/// (<see cref="SourceText.DerivedFrom"/>) has the origin of the data printed there, or none if it was typed.</para>
/// <para>Anchors and aliases share values. Merge keys, tags other than the standard scalar ones and several
/// documents in one file are reported, not read.</para>
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads a whole text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="file">
    /// Name of the file in origins: its path relative to the content folder. Null uses the path of the text.
    /// </param>
    /// <returns>The value; a missing value for an empty text; null for a text that is not valid YAML.</returns>
    public static DataValue? Read(SourceText source, DiagnosticBag diagnostics, string? file = null) =>
        Read(source, 0, source.Text.Length, diagnostics, file);

    /// <summary>Reads a part of a text, such as a directive in Markdown; spans are those of the whole text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Offset of the part.</param>
    /// <param name="length">Length of the part in UTF-16 code units.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="file">Name of the file in origins; null uses the path of the text.</param>
    /// <returns>The value; a missing value for an empty part; null for a part that is not valid YAML.</returns>
    public static DataValue? Read(
        SourceText source,
        int start,
        int length,
        DiagnosticBag diagnostics,
        string? file = null) =>
        new YamlTreeBuilder(source, start, length, diagnostics, file ?? source.Path).Build();

    /// <summary>Reads a whole text that must be a map of keys.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="file">Name of the file in origins; null uses the path of the text.</param>
    /// <returns>The map, empty for an empty text; null if it is not a map or not valid YAML.</returns>
    public static MapValue? ReadMap(SourceText source, DiagnosticBag diagnostics, string? file = null) =>
        ReadMap(source, 0, source.Text.Length, diagnostics, file);

    /// <summary>Reads a part of a text that must be a map of keys.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Offset of the part.</param>
    /// <param name="length">Length of the part in UTF-16 code units.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="file">Name of the file in origins; null uses the path of the text.</param>
    /// <returns>The map, empty for an empty part; null if it is not a map or not valid YAML.</returns>
    public static MapValue? ReadMap(
        SourceText source,
        int start,
        int length,
        DiagnosticBag diagnostics,
        string? file = null)
    {
        switch (Read(source, start, length, diagnostics, file))
        {
            case MapValue map:
                return map;
            case MissingValue:
                return new MapValue([]) { Span = source.Span(start, 0) };
            case { } other:
                diagnostics.Report(
                    YamlCodes.WrongType,
                    other.Span,
                    $"Expected keys with values, found {ValueWords.Describe(other)}.",
                    "Write one 'key: value' on each line.");
                return null;
            default:
                return null;
        }
    }
}
