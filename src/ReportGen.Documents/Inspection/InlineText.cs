namespace ReportGen.Documents.Inspection;

/// <summary>Running text on one line, with markup for anything but plain text.</summary>
internal static class InlineText
{
    /// <summary>The line.</summary>
    /// <param name="inlines">The text.</param>
    public static string Of(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        TextInline text => text.Text.Replace('\n', '⏎'),
        DataInline data => data.Text,
        EmphasisInline { IsStrong: true } strong => $"**{Of(strong.Content)}**",
        EmphasisInline weak => $"*{Of(weak.Content)}*",
        CodeInline code => $"`{code.Text}`",
        LinkInline link => $"[{Of(link.Content)}]({link.Address})",
        LineBreakInline => "↵",
        FootnoteInline mark => $"[^{mark.Label}]",
        ReferenceInline reference => $"[@{(reference.IsPage ? "page:" : "")}{reference.Kind.ToString().ToLowerInvariant()}:{reference.Id}]",
        _ => string.Empty,
    };
}
