namespace ReportGen.Templating;

/// <summary>What can end a render from outside. The clock behind a deadline stands at the edge of the program.</summary>
/// <param name="Cancelled">Cancelled when nobody wants the result any more: the render ends by an exception.</param>
/// <param name="Overdue">Cancelled when the time for the render is over: the render ends with an error of the template.</param>
public readonly record struct RenderStop(CancellationToken Cancelled, CancellationToken Overdue);
