namespace ReportGen.Templating.Values;

/// <summary>The trace of a null that stands for the result of a failed statement: its uses report nothing.</summary>
internal sealed class Failed
{
    private Failed()
    {
    }

    /// <summary>The trace.</summary>
    public static Failed Instance { get; } = new();

    /// <summary>The value that stands for the result.</summary>
    public static Traced Value { get; } = new(null, Instance);
}
