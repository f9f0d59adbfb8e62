namespace ReportGen.Templating;

/// <summary>The external conditions that end a render. The clock of the deadline is owned by the caller.</summary>
/// <param name="Cancelled">Cancelled when the result is no longer needed: the render ends with an exception.</param>
/// <param name="Overdue">Cancelled when the time limit is exceeded: the render ends with an error in the template.</param>
public readonly record struct RenderStop(CancellationToken Cancelled, CancellationToken Overdue);
