using System.Collections.Immutable;

namespace ReportGen.Foundation.Diagnostics;

/// <summary>Every diagnostic that the program can report.</summary>
public static class DiagnosticCodes
{
    /// <summary>The diagnostics by subject, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticGroup> Groups =>
    [
        CommandCodes.Group,
        PictureCodes.Group,
        NoteCodes.Group,
        YamlCodes.Group,
        CsvCodes.Group,
        StyleCodes.Group,
        TemplateCodes.Group,
        MarkdownCodes.Group,
        DirectiveCodes.Group,
        ChartCodes.Group,
        SvgCodes.Group,
        ImageCodes.Group,
        FontCodes.Group,
        LayoutCodes.Group,
        PdfCodes.Group,
        ComplianceCodes.Group,
    ];

    /// <summary>All of them, by subject.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => Groups.SelectMany(group => group.Descriptors);

    /// <summary>The diagnostic with a code, or null. Case is ignored.</summary>
    /// <param name="code">The code, such as <c>CSV002</c>.</param>
    public static DiagnosticDescriptor? Find(string code) =>
        All.FirstOrDefault(descriptor => descriptor.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Diagnostics of one subject.</summary>
/// <param name="Subject">The subject, such as <c>house styles</c>.</param>
/// <param name="Descriptors">The diagnostics, in the order of their codes.</param>
public sealed record DiagnosticGroup(string Subject, ImmutableArray<DiagnosticDescriptor> Descriptors);
