using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Notes.Files;
using ReportGen.Yaml;

namespace ReportGen.Notes.Styles;

/// <summary>
/// Reads a house style: a folder of <c>theme.yaml</c>, <c>labels.zh.yaml</c>, <c>labels.en.yaml</c>,
/// <c>ratings.yaml</c>, <c>sections.yaml</c> and templates. A theme with <c>extends: NAME</c> extends another style:
/// its keys replace individual keys of that style, its files replace files with the same name.
/// </summary>
public sealed class StyleReader
{
    private const string ThemeName = "theme.yaml";
    private const string ExtendsKey = "extends";

    private static readonly string[] Languages = ["zh", "en"];

    private readonly IContentFiles _files;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>The chain of styles, the requested one first.</summary>
    private readonly List<string> _chain = [];

    private StyleReader(IContentFiles files, DiagnosticBag diagnostics)
    {
        _files = files;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a style by name.</summary>
    /// <param name="files">The folder of house styles, <c>templates</c>.</param>
    /// <param name="name">Name as written in <c>note.yaml</c>.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="cache">Cache of earlier results; null to read without a cache.</param>
    /// <returns>The style; null if it does not exist or its files cannot be read.</returns>
    public static StyleSource? Read(IContentFiles files, TextValue name, DiagnosticBag diagnostics, ReadingCache? cache = null) =>
        cache is null
            ? ReadAnew(files, name, diagnostics)
            : cache.Recall(files, name.Text, diagnostics, (recorded, found) => ReadAnew(recorded, name, found));

    private static StyleSource? ReadAnew(IContentFiles files, TextValue name, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var reader = new StyleReader(files, found);
        StyleSource? style = reader.Read(name);
        diagnostics.AddRange(found.Items);
        return found.HasErrors || style is null ? null : style with { Folders = [.. reader._chain] };
    }

    /// <summary>The names of a style and of those that it extends, the style first; empty if it does not exist.</summary>
    /// <param name="files">The folder of house styles.</param>
    /// <param name="name">Name of a style.</param>
    public static ImmutableArray<string> ChainOf(IContentFiles files, string name)
    {
        // Diagnostics about themes are reported when they are read.
        var reader = new StyleReader(files, new DiagnosticBag());
        ImmutableArray<string> names = files.FoldersIn(string.Empty);
        ImmutableArray<string>.Builder chain = ImmutableArray.CreateBuilder<string>();
        for (string? next = name; next is not null && names.Contains(next, StringComparer.Ordinal) && !chain.Contains(next);)
        {
            chain.Add(next);
            next = reader.Extended(next);
        }

        return chain.ToImmutable();
    }

    private StyleSource? Read(TextValue name)
    {
        ImmutableArray<string> names = _files.FoldersIn(string.Empty);
        if (!names.Contains(name.Text, StringComparer.Ordinal))
        {
            _diagnostics.Report(
                StyleCodes.MissingStyle,
                name.Span,
                $"There is no house style '{name.Text}' in {_files.Name}.",
                Spelling.Hint(name.Text, names));
            return null;
        }

        if (_chain.Contains(name.Text, StringComparer.Ordinal))
        {
            _diagnostics.Report(
                StyleCodes.UnresolvedReference,
                name.Span,
                $"The house style '{name.Text}' extends itself: {string.Join(" → ", _chain.Append(name.Text))}.",
                $"Remove the key '{ExtendsKey}' from one of them.");
            return null;
        }

        _chain.Add(name.Text);
        string folder = name.Text;
        MapValue? theme = ReadTree(folder, ThemeName);
        StyleSource? parent = null;
        if (theme is not null && new MapReader(theme, _diagnostics, ThemeName).Text(ExtendsKey) is { } other)
        {
            parent = Read(other);
            if (parent is null)
            {
                return null;
            }
        }

        return Assemble(folder, theme, parent);
    }

    private StyleSource? Assemble(string folder, MapValue? theme, StyleSource? parent)
    {
        MapValue? wholeTheme = Layer(folder, ThemeName, theme, parent?.Theme);
        MapValue? ratings = Layer(folder, "ratings.yaml", ReadTree(folder, "ratings.yaml"), parent?.Ratings);
        MapValue? sections = Layer(folder, "sections.yaml", ReadTree(folder, "sections.yaml"), parent?.Sections);
        ImmutableSortedDictionary<string, MapValue>.Builder labels =
            ImmutableSortedDictionary.CreateBuilder<string, MapValue>(StringComparer.Ordinal);
        foreach (string language in Languages)
        {
            string file = $"labels.{language}.yaml";
            if (Layer(folder, file, ReadTree(folder, file), parent?.Labels.GetValueOrDefault(language)) is { } words)
            {
                labels[language] = words;
            }
        }

        ImmutableSortedDictionary<string, SourceText>.Builder templates =
            (parent?.Templates ?? ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal)).ToBuilder();
        ImmutableSortedDictionary<string, ImageFile>.Builder pictures =
            (parent?.Pictures ?? ImmutableSortedDictionary.Create<string, ImageFile>(StringComparer.Ordinal)).ToBuilder();
        ReadFiles(folder, templates, pictures);
        return wholeTheme is null || ratings is null || sections is null
            ? null
            : new StyleSource(
                folder, wholeTheme, labels.ToImmutable(), ratings, sections, templates.ToImmutable(), pictures.ToImmutable());
    }

    private void ReadFiles(
        string folder,
        ImmutableSortedDictionary<string, SourceText>.Builder templates,
        ImmutableSortedDictionary<string, ImageFile>.Builder pictures)
    {
        foreach (string path in _files.FilesUnder(folder))
        {
            string name = path[(folder.Length + 1)..];
            if (name.EndsWith(".sbn", StringComparison.Ordinal))
            {
                if (_files.ReadText(path, _diagnostics).Text is { } text)
                {
                    templates[name] = text;
                }
            }
            else if (PictureName.IsPicture(name) && _files.Read(path) is { State: FileState.Found } file)
            {
                pictures[name] = new ImageFile(_files.ShownPath(path), file.Data);
            }
        }
    }

    /// <summary>Name of the style that a style extends, or null.</summary>
    private string? Extended(string folder)
    {
        // The key is written literally, or with an escape sequence, so most themes need not be parsed to see that it is absent.
        string path = $"{folder}/{ThemeName}";
        return _files.ReadText(path, _diagnostics).Text is { } text
            && (text.Text.Contains(ExtendsKey, StringComparison.Ordinal) || text.Text.Contains('\\', StringComparison.Ordinal))
                ? (ReadTree(folder, ThemeName)?[ExtendsKey] as TextValue)?.Text
                : null;
    }

    /// <summary>The tree of a file; null if it does not exist or is not valid YAML.</summary>
    private MapValue? ReadTree(string folder, string file)
    {
        string path = $"{folder}/{file}";
        return _files.ReadText(path, _diagnostics).Text is { } text
            ? YamlReader.ReadMap(text, _diagnostics, _files.ShownPath(path))
            : null;
    }

    private MapValue? Layer(string folder, string file, MapValue? own, MapValue? parent)
    {
        if (own is not null && parent is not null)
        {
            return Overlay(parent, own);
        }

        if (own is null && parent is null && _files.Read($"{folder}/{file}").State is not FileState.Found)
        {
            _diagnostics.Report(
                StyleCodes.MissingPart,
                _files.StartOf($"{folder}/{file}"),
                $"The house style '{folder}' has no {file}.",
                $"Add the file, or extend another style with '{ExtendsKey}: …' in {ThemeName}.");
        }

        return own ?? parent;
    }

    /// <summary>Merges two maps: nested maps are merged key by key, other values of the upper map take precedence.</summary>
    private static MapValue Overlay(MapValue lower, MapValue upper)
    {
        MapValue result = lower;
        foreach (MapEntry entry in upper.Entries)
        {
            DataValue value = entry.Value is MapValue above && lower[entry.Key] is MapValue below ? Overlay(below, above) : entry.Value;
            result = result.With(entry.Key, value);
        }

        // Messages about missing content refer to the file of the extending style.
        return result with { Span = upper.Span, Origin = upper.Origin };
    }
}
