using System.Reflection;

namespace ReportGen.Publishing.Tests;

public sealed class ProgramIdentityTests
{
    /// <summary>They read or draw what is finished, and have no part in a PDF.</summary>
    private static readonly string[] Outside = ["ReportGen.Pdf.Verification", "ReportGen.Raster"];

    [Fact]
    public void Every_assembly_that_has_a_part_in_a_pdf_is_in_the_identity()
    {
        Assembly publishing = typeof(ProgramIdentity).Assembly;
        string[] parts =
        [
            publishing.GetName().Name!,
            .. publishing.GetReferencedAssemblies().Select(assembly => assembly.Name!)
                .Where(name => name.StartsWith("ReportGen.", StringComparison.Ordinal)).Except(Outside),
        ];
        string[] named = [.. ProgramIdentity.OfThisProgram().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])];

        Assert.Equal(parts.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }
}
