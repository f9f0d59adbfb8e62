namespace ReportGen.Templating.Values;

/// <summary>Represents an omitted argument, as opposed to null.</summary>
internal sealed class Absent
{
    private Absent()
    {
    }

    /// <summary>The only instance.</summary>
    public static Absent Instance { get; } = new();
}
