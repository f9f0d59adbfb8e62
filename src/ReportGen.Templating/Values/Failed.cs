namespace ReportGen.Templating.Values;

/// <summary>The trace of a null that represents the result of a failed statement; its uses are not reported.</summary>
internal sealed class Failed
{
    private Failed()
    {
    }

    /// <summary>The trace.</summary>
    public static Failed Instance { get; } = new();

    /// <summary>The value that represents the result.</summary>
    public static Traced Value { get; } = new(null, Instance);
}
