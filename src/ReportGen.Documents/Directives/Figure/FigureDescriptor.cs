using System.Collections.Immutable;

using ReportGen.Documents.Directives.Frame;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Figure;

/// <summary>The directive <c>figure</c>: a picture.</summary>
internal sealed class FigureDescriptor() : DirectiveDescriptor(Body)
{
    private const string AnyEdition = "";

    private static readonly ImmutableArray<Key<TextValue?>> Editions =
        [.. Enum.GetValues<Edition>().Select(edition => Key.Text(edition.Name(), $"The file of the edition `{edition.Name()}`."))];

    private static readonly MapDescriptor FileKeys = new("figure-files", "The files of a figure by edition.", [.. Editions]);

    private static readonly Key<ImmutableSortedDictionary<string, TextValue>> File = new(
        "file",
        new EitherType(new TextType { Words = "path" }, new MapType(FileKeys)),
        "The picture in the note's folder: SVG, PNG, JPEG, WebP, GIF or BMP; one for all editions, or one for each.",
        ReadFiles,
        isRequired: true);

    private static readonly Key<TextValue?> Alternative = Key.Text("alt", "Alternative text for readers who cannot see the picture.", required: true);

    private static readonly Key<double?> Width = Key.Share("width", "Width as a share of the text width.", defaultText: "100%");

    private static readonly MapDescriptor Body = new("figure", "A picture.", FrameKeys.All, File, Alternative, Width);

    /// <inheritdoc/>
    public override ReferenceKind? Kind => ReferenceKind.Figure;

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        ExhibitFrame frame = FrameKeys.Read(reader, source.IsNumbered);
        ImmutableSortedDictionary<string, TextValue> files = reader.Read(File);
        string? alternative = reader.Read(Alternative)?.Text;
        double width = reader.Read(Width) ?? 1;
        if (width is <= 0 or > 1)
        {
            diagnostics.Report(DirectiveCodes.BadWidth, reader.SpanOf(Width), "The width of a figure must be above 0% and at most 100% of the text width.", "Write a share such as 80%.");
            width = 1;
        }

        if (files.IsEmpty)
        {
            return null;
        }

        TextValue file = FileFor(files, context.Words.Language);
        FigurePicture? picture = Find(file, context, diagnostics);
        FigurePicture? shared = picture;
        if (context.Edition == Edition.Bilingual && FileFor(files, Edition.Bilingual.Name(), context.Words.Language) is var common && common != file)
        {
            shared = Find(common, context, diagnostics);
        }

        return picture is null || shared is null
            ? null
            : new FigureBlock(frame, source.Id, source.IsNumbered, picture, shared, alternative, width, source.Span);
    }

    private static ImmutableSortedDictionary<string, TextValue> ReadFiles(
        MapReader reader, Key<ImmutableSortedDictionary<string, TextValue>> key, bool required)
    {
        ImmutableSortedDictionary<string, TextValue>.Builder files =
            ImmutableSortedDictionary.CreateBuilder<string, TextValue>(StringComparer.Ordinal);
        if (reader.Map[key.Name] is MapValue)
        {
            MapReader map = reader.Child(key, FileKeys)!;
            foreach (Key<TextValue?> edition in Editions)
            {
                if (map.Read(edition) is { } file)
                {
                    files[edition.Name] = file;
                }
            }

            map.RejectUnknown();
        }
        else if (reader.Text(key.Name, required) is { } file)
        {
            files[AnyEdition] = file;
        }

        return files.ToImmutable();
    }

    /// <summary>The file of an edition: its own, otherwise that of the language, otherwise the common one.</summary>
    private static TextValue FileFor(ImmutableSortedDictionary<string, TextValue> files, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (files.TryGetValue(name, out TextValue? file))
            {
                return file;
            }
        }

        return files.TryGetValue(AnyEdition, out TextValue? any) ? any : files.Values.First();
    }

    private static FigurePicture? Find(TextValue file, DirectiveContext context, DiagnosticBag diagnostics)
    {
        if (!context.Pictures.TryGetValue(file.FileName, out ImageFile? picture))
        {
            diagnostics.Report(
                DirectiveCodes.UnknownPicture,
                file.Span,
                $"The note has no picture '{file.Text}'.",
                context.Pictures.IsEmpty ? "Put the file into the note's figures folder." : Spelling.Hint(file.Text, [.. context.Pictures.Keys]));
            return null;
        }

        if (picture.IsSvg)
        {
            return new FigurePicture(file.FileName, picture, file.Span, null);
        }

        return ImageReader.TryReadInfo(picture, diagnostics, out ImageInfo? info, file.Span)
            ? new FigurePicture(file.FileName, picture, file.Span, info.NaturalSize)
            : null;
    }
}
