using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Core.Diagnostics;
using ReportGen.Core.Pages;
using ReportGen.Pdf.Structure;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Metadata;

/// <summary>The metadata of a document as both of their places say them: the information dictionary and XMP.</summary>
internal sealed record DocumentMetadata
{
    public required string Title { get; init; }

    public required string Language { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public required string Subject { get; init; }

    public required ImmutableArray<string> Keywords { get; init; }

    public required string Creator { get; init; }

    public required string Producer { get; init; }

    public required string Identifier { get; init; }

    public DateTimeOffset? Created { get; init; }

    /// <summary>Further facts; names are fit for XML.</summary>
    public required ImmutableArray<(string Name, string Value)> Properties { get; init; }

    /// <summary>All authors as one text.</summary>
    public string AuthorText => string.Join("; ", Authors);

    /// <summary>All keywords as one text.</summary>
    public string KeywordText => string.Join(", ", Keywords);

    public static DocumentMetadata Of(DocumentInfo info, PdfOptions options, DiagnosticBag diagnostics)
    {
        string title = MetadataText.Clean(info.Title);
        if (title.Length == 0)
        {
            diagnostics.Warning("PDF008", null, "The document has no title.", "Give the note a title.");
            title = MetadataText.Clean(info.Identifier) is { Length: > 0 } identifier ? identifier : "Untitled";
        }

        string language = info.Language;
        if (!LanguageTag.IsValid(language))
        {
            diagnostics.Warning("PDF011", null, $"The language '{language}' is not a language tag.", "Write a tag such as zh-CN or en.");
            language = LanguageTag.Undetermined;
        }

        return new DocumentMetadata
        {
            Title = title,
            Language = language,
            Authors = Cleaned(info.Authors),
            Subject = MetadataText.Clean(info.Subject),
            Keywords = Cleaned(info.Keywords),
            Creator = MetadataText.Clean(info.Creator),
            Producer = MetadataText.Clean(options.Producer),
            Identifier = MetadataText.Clean(info.Identifier),
            Created = info.Created,
            Properties = Named(info.Properties),
        };
    }

    /// <summary>Writes the information dictionary (ISO 32000-1, 14.3.3).</summary>
    public void WriteInfo(PdfBuffer entry)
    {
        entry.Raw("<<"u8);
        WriteText(entry, "/Title"u8, Title);
        WriteText(entry, "/Author"u8, AuthorText);
        WriteText(entry, "/Subject"u8, Subject);
        WriteText(entry, "/Keywords"u8, KeywordText);
        WriteText(entry, "/Creator"u8, Creator);
        WriteText(entry, "/Producer"u8, Producer);
        if (Created is { } time)
        {
            WriteText(entry, "/CreationDate"u8, MetadataText.InfoDate(time));
            WriteText(entry, "/ModDate"u8, MetadataText.InfoDate(time));
        }

        entry.Raw(">>"u8);
    }

    private static void WriteText(PdfBuffer entry, ReadOnlySpan<byte> key, string text)
    {
        if (text.Length > 0)
        {
            entry.Raw(key).Text(text);
        }
    }

    private static ImmutableArray<string> Cleaned(ImmutableArray<string> texts) =>
        [.. texts.Select(MetadataText.Clean).Where(text => text.Length > 0)];

    /// <summary>Names as XML takes them: an ASCII letter first, then letters, digits, hyphens, underscores; each once.</summary>
    private static ImmutableArray<(string Name, string Value)> Named(ImmutableSortedDictionary<string, string> properties)
    {
        var named = ImmutableArray.CreateBuilder<(string, string)>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string key, string value) in properties)
        {
            var name = new StringBuilder();
            foreach (char c in key)
            {
                name.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_');
            }

            if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
            {
                name.Insert(0, 'p');
            }

            string stem = name.ToString();
            string unique = stem;
            for (int i = 2; !used.Add(unique); i++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{stem}_{i}");
            }

            named.Add((unique, MetadataText.Clean(value)));
        }

        return named.ToImmutable();
    }
}
