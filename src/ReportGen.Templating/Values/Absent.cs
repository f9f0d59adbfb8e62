namespace ReportGen.Templating.Values;

/// <summary>Stands for an argument that was not given, where null would be one that was.</summary>
internal sealed class Absent
{
    private Absent()
    {
    }

    /// <summary>The only one.</summary>
    public static Absent Instance { get; } = new();
}
