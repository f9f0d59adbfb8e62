namespace ReportGen.Templating;

/// <summary>Options of the template parser.</summary>
public sealed record TemplateParserOptions
{
    /// <summary>The options of the product: numbers with a decimal point are exact.</summary>
    public static TemplateParserOptions Default { get; } = new();

    /// <summary>The options of a new Scriban context.</summary>
    public static TemplateParserOptions Scriban { get; } = new() { FloatsAreDecimal = false };

    /// <summary>True to parse <c>1.5</c> as a decimal, which is exact; false for a binary floating-point number.</summary>
    public bool FloatsAreDecimal { get; init; } = true;

    /// <summary>The maximum nesting depth of expressions and blocks.</summary>
    public int ExpressionDepth { get; init; } = 250;

    /// <summary>True to parse code, as between <c>{{</c> and <c>}}</c>; false for text that contains code.</summary>
    internal bool IsCode { get; init; }
}
