using System.Collections.Immutable;
using System.Security.Cryptography;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of attached files (ISO 19005-3, 6.8).</summary>
internal static class AttachmentRules
{
    /// <summary>The attached files, in the order of their names; what is wrong with them is found by <see cref="Check"/>.</summary>
    public static ImmutableArray<VerifiedAttachment> Describe(ReadDocument document)
    {
        PdfFile file = document.File;
        ImmutableArray<VerifiedAttachment>.Builder attachments = ImmutableArray.CreateBuilder<VerifiedAttachment>();
        foreach ((string name, PdfDictionary specification) in document.Attachments)
        {
            var data = file.Get(file.Dictionary(specification, "EF"), "F") as PdfStream;
            byte[]? bytes = data is null ? null : StreamData.Decode(data, file);
            attachments.Add(new VerifiedAttachment(
                name,
                data is null ? string.Empty : file.Get(data, "Subtype").AsName ?? string.Empty,
                file.Get(specification, "AFRelationship").AsName ?? string.Empty,
                file.Get(specification, "Desc").AsText ?? string.Empty,
                bytes?.Length,
                bytes is null ? string.Empty : Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }

        return attachments.ToImmutable();
    }

    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        HashSet<PdfValue> associated = [.. file.Items(document.Catalog, "AF").Select(file.Resolve)];
        foreach ((string name, PdfDictionary specification) in document.Attachments)
        {
            void Require(bool isRight, string message)
            {
                if (!isRight)
                {
                    document.Findings.Add("PDF/A-3 6.8", $"The attached file '{name}' {message}.");
                }
            }

            PdfDictionary embedded = file.Dictionary(specification, "EF");
            Require(file.Get(specification, "F").AsText is not null && file.Get(specification, "UF").AsText is not null, "has no name");
            Require(file.Get(specification, "AFRelationship").AsName is "Source" or "Data" or "Alternative" or "Supplement" or "Unspecified", "does not say how it relates to the document");
            Require(associated.Contains(specification), "is not associated with the document");
            Require(file.Get(embedded, "F") is PdfStream, "is not there");
            if (file.Get(embedded, "F") is PdfStream data)
            {
                Require(file.Get(data, "Subtype").AsName?.Contains('/', StringComparison.Ordinal) == true, "has no media type");
                Require(
                    file.Get(file.Dictionary(data, "Params"), "Size").AsInteger is not { } size || size == StreamData.Decode(data, file).Length,
                    "has another length than it says");
            }
        }
    }
}
