using System.Collections.Immutable;

using ReportGen.Composition.Documents;
using ReportGen.Composition.Exhibits;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>A picture, as its directive asks for it.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="File">Path in the note's folder, by edition name.</param>
/// <param name="Alternative">What it shows, for readers who do not see.</param>
/// <param name="Width">Share of the line's width.</param>
internal sealed record FigureDirective(ExhibitFrame Frame, ImmutableSortedDictionary<string, TextValue> File, string? Alternative, double Width);

/// <summary>Reads the YAML of a figure directive.</summary>
internal static class FigureDirectiveReader
{
    private const string AnyEdition = "";
    private static readonly string[] Editions = ["zh", "en", "bilingual"];

    /// <summary>Reads a directive; null when it lacks what a figure needs.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static FigureDirective? Read(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return null;
        }

        ExhibitFrame frame = ExhibitFrameReader.Read(reader, directive.IsNumbered, directive.Span);
        ImmutableSortedDictionary<string, TextValue> files = ReadFiles(reader);
        string? alternative = reader.Text("alt", required: true)?.Text;
        double width = reader.Share("width") ?? 1;
        reader.RejectUnknown();
        if (width is <= 0 or > 1)
        {
            diagnostics.Error("MDN023", reader.SpanOf("width"), "A figure is between 0 and 100 % of the line wide.", "Write a share such as 80%.");
            width = 1;
        }

        return files.IsEmpty ? null : new FigureDirective(frame, files, alternative, width);
    }

    /// <summary>The file of an edition: its own, else the language's, else the one for all.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="names">Edition and language names, the most special first.</param>
    public static TextValue FileFor(this FigureDirective figure, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (figure.File.TryGetValue(name, out TextValue? file))
            {
                return file;
            }
        }

        return figure.File.TryGetValue(AnyEdition, out TextValue? any) ? any : figure.File.Values.First();
    }

    private static ImmutableSortedDictionary<string, TextValue> ReadFiles(MapReader reader)
    {
        ImmutableSortedDictionary<string, TextValue>.Builder files =
            ImmutableSortedDictionary.CreateBuilder<string, TextValue>(StringComparer.Ordinal);
        if (reader.Map["file"] is MapValue)
        {
            MapReader map = reader.Child("file", required: true, Editions)!;
            foreach (string edition in Editions)
            {
                if (map.Text(edition) is { } file)
                {
                    files[edition] = file;
                }
            }

            map.RejectUnknown();
        }
        else if (reader.Text("file", required: true) is { } file)
        {
            files[AnyEdition] = file;
        }

        return files.ToImmutable();
    }
}
