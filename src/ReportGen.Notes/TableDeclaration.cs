using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes;

/// <summary>A data table as <c>data:</c> declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is written.</param>
/// <param name="File">Path of its file as written; null if it is missing, which has been reported.</param>
/// <param name="Key">Column that names the rows; null if rows have no name.</param>
/// <param name="Columns">The declared columns; the types of others are inferred from their cells.</param>
public sealed record TableDeclaration(
    string Name,
    SourceSpan? Span,
    TextValue? File,
    TextValue? Key,
    ImmutableArray<ColumnDeclaration> Columns)
{
    /// <summary>A table without declared columns: all types are inferred.</summary>
    /// <param name="name">Its name.</param>
    public static TableDeclaration Undeclared(string name) => new(name, null, null, null, []);
}

/// <summary>A column as <c>columns:</c> of a table declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is written.</param>
/// <param name="Type">Type of its values; null to infer it.</param>
/// <param name="Decimals">Fraction digits for display; null displays those of the file.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Header">Header text.</param>
public sealed record ColumnDeclaration(
    string Name,
    SourceSpan? Span,
    ColumnType? Type,
    int? Decimals,
    LocalText? Unit,
    LocalText? Header);
