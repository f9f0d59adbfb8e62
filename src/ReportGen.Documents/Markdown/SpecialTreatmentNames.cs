using System.Text.RegularExpressions;

using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Markdown;

/// <summary>
/// Names of shares under special treatment, such as <c>*ST示例</c> and <c>S*ST示例</c> (Shanghai and Shenzhen stock exchange listing
/// rules, risk warning of delisting): their star is part of the name and never marks emphasis.
/// </summary>
internal static partial class SpecialTreatmentNames
{
    /// <summary>Shields the stars of the names from the parser.</summary>
    /// <param name="source">The rendered text.</param>
    /// <param name="shielded">Receives the stars.</param>
    public static void Shield(SourceText source, ShieldedText shielded)
    {
        foreach (ValueMatch name in Star().EnumerateMatches(source.Text))
        {
            shielded.Shield(name.Index + name.Length - 1);
        }
    }

    // The third star of '***ST示例**' is that of the name; '**ST示例**' is the emphasised name of a share without a star.
    [GeneratedRegex(@"(?<![*\\])(\*\*)?\*(?=S{0,2}ST(?![A-Za-z0-9*]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Star();
}
