using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes;

/// <summary>A data table as <c>data:</c> declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is written.</param>
/// <param name="File">Path of its file as written; null when it is missing, which has been reported.</param>
/// <param name="Key">Column that names the rows; null when rows have no name.</param>
/// <param name="Columns">Columns declared; the others are guessed from their cells.</param>
public sealed record TableDeclaration(
    string Name,
    SourceSpan? Span,
    TextValue? File,
    TextValue? Key,
    ImmutableArray<ColumnDeclaration> Columns)
{
    /// <summary>A table without declaration: every column is guessed.</summary>
    /// <param name="name">Its name.</param>
    public static TableDeclaration Undeclared(string name) => new(name, null, null, null, []);
}

/// <summary>A column as <c>columns:</c> of a table declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is written.</param>
/// <param name="Type">What it holds; null guesses.</param>
/// <param name="Decimals">Fraction digits at display; null shows those that the file gives.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Header">Head text.</param>
public sealed record ColumnDeclaration(
    string Name,
    SourceSpan? Span,
    ColumnType? Type,
    int? Decimals,
    LocalText? Unit,
    LocalText? Header);
