using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Metadata;

/// <summary>The metadata of a document, identical in the information dictionary and XMP.</summary>
internal sealed record DocumentMetadata
{
    public required string Title { get; init; }

    /// <summary>Title by language tag, in ordinal order of the tags.</summary>
    public required ImmutableArray<(string Language, string Text)> Titles { get; init; }

    public required string Language { get; init; }

    /// <summary>Languages of the text, the main one first.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public required string Subject { get; init; }

    /// <summary>What it is about, by language tag.</summary>
    public required ImmutableArray<(string Language, string Text)> Subjects { get; init; }

    public required ImmutableArray<string> Keywords { get; init; }

    public required string Publisher { get; init; }

    public required string Rights { get; init; }

    public required string Kind { get; init; }

    public required string Creator { get; init; }

    public required string Producer { get; init; }

    public required string Identifier { get; init; }

    public DateTimeOffset? Created { get; init; }

    /// <summary>Further facts; names are fit for XML, each has a value.</summary>
    public required ImmutableArray<DocumentProperty> Properties { get; init; }

    /// <summary>All authors as one text.</summary>
    public string AuthorText => string.Join("; ", Authors);

    /// <summary>All keywords as one text.</summary>
    public string KeywordText => string.Join(", ", Keywords);

    public static DocumentMetadata Of(DocumentInfo info, PdfOptions options, DiagnosticBag diagnostics)
    {
        string title = MetadataText.Clean(info.Title);
        if (title.Length == 0)
        {
            diagnostics.Report(PdfCodes.NoTitle, null, "The document has no title.", "Give the note a title.");
            title = MetadataText.Clean(info.Identifier) is { Length: > 0 } identifier ? identifier : "Untitled";
        }

        string language = info.Language;
        if (!LanguageTag.IsValid(language))
        {
            diagnostics.Report(PdfCodes.BadLanguage, null, $"'{language}' is not a valid language tag.", "Use a tag such as zh-CN or en.");
            language = LanguageTag.Undetermined;
        }

        return new DocumentMetadata
        {
            Title = title,
            Titles = ByLanguage(info.Titles),
            Language = language,
            Languages = [language, .. info.Languages.Where(tag => LanguageTag.IsValid(tag) && tag != language).Distinct(StringComparer.Ordinal)],
            Authors = Cleaned(info.Authors),
            Subject = MetadataText.Clean(info.Subject),
            Subjects = ByLanguage(info.Subjects),
            Keywords = Cleaned(info.Keywords),
            Publisher = MetadataText.Clean(info.Publisher),
            Rights = MetadataText.Clean(info.Rights),
            Kind = MetadataText.Clean(info.Kind),
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

    /// <summary>The texts that have words, as many as fit one string when they are joined.</summary>
    private static ImmutableArray<string> Cleaned(ImmutableArray<string> texts)
    {
        int room = MetadataText.Longest;
        return [.. texts.Select(MetadataText.Clean).Where(text => text.Length > 0).TakeWhile((text, i) => (room -= text.Length + (i > 0 ? 2 : 0)) >= 0)];
    }

    private static ImmutableArray<(string Language, string Text)> ByLanguage(ImmutableSortedDictionary<string, string> texts) =>
    [
        .. texts
            .Select(entry => (Language: entry.Key, Text: MetadataText.Clean(entry.Value)))
            .Where(entry => entry.Text.Length > 0 && LanguageTag.IsValid(entry.Language))
            // Tags differ in more than case (BCP 47, 2.1.1).
            .DistinctBy(entry => entry.Language, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Names as XML takes them: an ASCII letter first, then letters, digits, hyphens, underscores; each once.</summary>
    private static ImmutableArray<DocumentProperty> Named(ImmutableArray<DocumentProperty> properties)
    {
        ImmutableArray<DocumentProperty>.Builder named = ImmutableArray.CreateBuilder<DocumentProperty>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (DocumentProperty property in properties)
        {
            if (Cleaned(property.Values) is not { IsEmpty: false } values)
            {
                continue;
            }

            string name = UniqueName(property.Name, used);
            bool isDate = property.Kind == PropertyKind.Date && values is [var day] && MetadataText.IsDay(day);
            named.Add(property with
            {
                Name = name,
                Description = MetadataText.Clean(property.Description) is { Length: > 0 } description ? description : name,
                Values = values,
                Kind = property.Kind == PropertyKind.Date && !isDate ? PropertyKind.Text : property.Kind,
            });
        }

        return named.ToImmutable();
    }

    private static string UniqueName(string wanted, HashSet<string> used)
    {
        var name = new StringBuilder();
        foreach (char c in wanted)
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

        return unique;
    }
}
