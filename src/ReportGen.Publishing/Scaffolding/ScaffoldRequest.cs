namespace ReportGen.Publishing.Scaffolding;

/// <summary>A request to create a note.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Type">Its type: a key of <c>types</c> in the house style's labels.</param>
/// <param name="Date">Initial day of publication.</param>
/// <param name="Id">Identifier of the research idea.</param>
public sealed record ScaffoldRequest(string Name, string Type, DateOnly Date, Guid Id)
{
    /// <summary>Folder of the house style; null uses the default style.</summary>
    public string? Style { get; init; }
}
