namespace ReportGen.Templating;

/// <summary>The conditions that are errors instead of giving null.</summary>
public sealed record TemplateStrictness
{
    /// <summary>The switches of the product: a typing error is reported with its location and never leaves a gap in a note.</summary>
    public static TemplateStrictness Report { get; } = new();

    /// <summary>The switches of a new Scriban context.</summary>
    public static TemplateStrictness Scriban { get; } = new()
    {
        Variables = false,
        Members = false,
        Numbers = false,
        Dates = false,
        WarnsOfTraps = false,
        StopsAtFirstError = true,
    };

    /// <summary>A variable that was never set is an error.</summary>
    public bool Variables { get; init; } = true;

    /// <summary>A member that an object does not have is an error. <c>?.</c> and <c>??</c> still allow it.</summary>
    public bool Members { get; init; } = true;

    /// <summary>An index after the last item is an error.</summary>
    public bool Indexes { get; init; }

    /// <summary>A member or an item of null is an error. <c>?.</c> still allows it.</summary>
    public bool Targets { get; init; } = true;

    /// <summary>A call of something that is not a function is an error.</summary>
    public bool Functions { get; init; } = true;

    /// <summary>Infinity and not-a-number are errors where they occur.</summary>
    public bool Numbers { get; init; } = true;

    /// <summary>A date that cannot be read is an error; Scriban gives 1 January of the year 1.</summary>
    public bool Dates { get; init; } = true;

    /// <summary>Warns about a condition that is <c>0</c> or an empty text: both are true in this language.</summary>
    public bool WarnsOfTraps { get; init; } = true;

    /// <summary>True to stop at the first error; false to continue with the next statement and report all errors.</summary>
    public bool StopsAtFirstError { get; init; }
}
