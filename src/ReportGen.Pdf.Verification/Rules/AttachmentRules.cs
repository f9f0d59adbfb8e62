using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of attached files (ISO 19005-3, 6.8).</summary>
internal static partial class AttachmentRules
{
    /// <summary>The attached files, in the order of their names; faults are reported by <see cref="Check(ReadDocument)"/>.</summary>
    public static ImmutableArray<VerifiedAttachment> Describe(ReadDocument document)
    {
        PdfFile file = document.File;
        ImmutableArray<VerifiedAttachment>.Builder attachments = ImmutableArray.CreateBuilder<VerifiedAttachment>();
        foreach ((string name, PdfDictionary specification) in document.Attachments)
        {
            var data = file.Get(file.Dictionary(specification, "EF"), "F") as PdfStream;
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long? length = data is null ? null : StreamData.Measure(data, file, hash);
            attachments.Add(new VerifiedAttachment(
                name,
                data is null ? string.Empty : file.Get(data, "Subtype").AsName ?? string.Empty,
                file.Get(specification, "AFRelationship").AsName ?? string.Empty,
                file.Get(specification, "Desc").AsText ?? string.Empty,
                length,
                length is null ? string.Empty : Convert.ToHexStringLower(hash.GetHashAndReset())));
        }

        return attachments.ToImmutable();
    }

    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        // Any object may have associated files, not only the document.
        HashSet<PdfValue> associated = [.. document.Dictionaries.SelectMany(dictionary => file.Items(dictionary, "AF")).Select(file.Resolve)];
        HashSet<PdfDictionary> listed = [.. document.Attachments.Select(attachment => attachment.Specification)];
        foreach ((string name, PdfDictionary specification) in document.Attachments)
        {
            Check(document, name, specification, associated.Contains(specification));
        }

        foreach (PdfDictionary specification in document.Dictionaries.Where(dictionary => dictionary.TryGet("EF", out _) && !listed.Contains(dictionary)))
        {
            Check(document, file.Get(specification, "UF").AsText ?? string.Empty, specification, associated.Contains(specification));
        }
    }

    /// <summary>Type and subtype of letters, digits and some signs (RFC 2045, 5.1, as validators read it).</summary>
    [GeneratedRegex("^[-A-Za-z0-9_+.]+/[-A-Za-z0-9_+.]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MediaType();

    private static void Check(ReadDocument document, string name, PdfDictionary specification, bool isAssociated)
    {
        PdfFile file = document.File;
        void Require(bool isRight, string message)
        {
            if (!isRight)
            {
                document.Findings.Add("PDF/A-3 6.8", $"The attached file '{name}' {message}.");
            }
        }

        PdfDictionary embedded = file.Dictionary(specification, "EF");
        if (file.Get(specification, "F").AsText is null || file.Get(specification, "UF").AsText is null)
        {
            document.Findings.Add(["PDF/A-2 6.8", "PDF/UA 7.11"], $"The attached file '{name}' has no name.");
        }

        Require(!string.IsNullOrEmpty(file.Get(specification, "F").AsText) && !string.IsNullOrEmpty(file.Get(specification, "UF").AsText), "has no name");
        Require(file.Get(specification, "AFRelationship").AsName is { Length: > 0 }, "does not specify its relationship to the document");
        Require(isAssociated, "is not associated with the document");
        Require(file.Get(embedded, "F") is PdfStream, "is missing");
        foreach (PdfStream data in embedded.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => file.Resolve(entry.Value)).OfType<PdfStream>())
        {
            Require(MediaType().IsMatch(file.Get(data, "Subtype").AsName ?? string.Empty), "has no media type");
            Require(
                file.Get(file.Dictionary(data, "Params"), "Size").AsInteger is not { } size || size == StreamData.Measure(data, file),
                "has a length that differs from the declared one");
        }
    }
}
