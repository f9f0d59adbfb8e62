namespace ReportGen.Templating;

/// <summary>How a template is read.</summary>
public sealed record TemplateParserOptions
{
    /// <summary>The options of the product: numbers with a point are exact.</summary>
    public static TemplateParserOptions Default { get; } = new();

    /// <summary>The options of a new Scriban context.</summary>
    public static TemplateParserOptions Scriban { get; } = new() { FloatsAreDecimal = false };

    /// <summary>True to read <c>1.5</c> as a decimal, which is exact; false for a binary floating point number.</summary>
    public bool FloatsAreDecimal { get; init; } = true;

    /// <summary>How deep expressions and blocks may nest.</summary>
    public int ExpressionDepth { get; init; } = 250;

    /// <summary>True to read code, as between <c>{{</c> and <c>}}</c>; false for text with code in it.</summary>
    internal bool IsCode { get; init; }
}
