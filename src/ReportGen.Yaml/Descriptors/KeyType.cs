using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Yaml.Descriptors;

/// <summary>The type of a key, for manuals and schemas.</summary>
public abstract record KeyType
{
    /// <summary>The type in a few words, for a table of keys in Markdown: <c>number</c>, <c>`a` or `b`</c>.</summary>
    public abstract string Describe();

    /// <inheritdoc/>
    public sealed override string ToString() => Describe();
}

/// <summary>A text. A number, date or Boolean value is read as the characters written.</summary>
public sealed record TextType : KeyType
{
    /// <summary>Pattern of the text as an ECMA-262 regular expression; null for any text.</summary>
    public string? Pattern { get; init; }

    /// <summary>The text in a few words.</summary>
    public string Words { get; init; } = "text";

    /// <inheritdoc/>
    public override string Describe() => Words;
}

/// <summary>A number.</summary>
/// <param name="Minimum">Minimum value; null for none.</param>
/// <param name="Maximum">Maximum value; null for none.</param>
public sealed record NumberType(decimal? Minimum = null, decimal? Maximum = null) : KeyType
{
    /// <summary>True for whole numbers only.</summary>
    public bool IsWhole { get; init; }

    /// <inheritdoc/>
    public override string Describe()
    {
        string kind = IsWhole ? "whole number" : "number";
        return (Minimum, Maximum) switch
        {
            ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{kind} from {least} to {most}"),
            ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"{kind}, at least {least}"),
            (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"{kind}, at most {most}"),
            _ => kind,
        };
    }
}

/// <summary>A Boolean value.</summary>
public sealed record FlagType : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => "`true` or `false`";
}

/// <summary>A calendar date, <c>yyyy-mm-dd</c>.</summary>
public sealed record DateType : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => "date";
}

/// <summary>A length: a number with <c>pt</c>, <c>mm</c>, <c>cm</c> or <c>in</c>, or a bare number.</summary>
/// <param name="Unit">Unit of a bare number.</param>
public sealed record LengthType(LengthUnit Unit) : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => Unit is LengthUnit.Millimetre ? "length (mm)" : "length (pt)";
}

/// <summary>A share: <c>80%</c>, or a bare number such as 0.8.</summary>
public sealed record ShareType : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => "share such as `80%`";
}

/// <summary>A colour written <c>"#RRGGBB"</c>.</summary>
public sealed record ColourType : KeyType
{
    /// <summary>True when the name of a colour is also allowed.</summary>
    public bool AllowsName { get; init; }

    /// <inheritdoc/>
    public override string Describe() => AllowsName ? "name of a colour, or `\"#RRGGBB\"`" : "colour `\"#RRGGBB\"`";
}

/// <summary>A choice of words.</summary>
/// <param name="Words">The words in the order of the documentation.</param>
public sealed record ChoiceType(ImmutableArray<ChoiceWord> Words) : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => string.Join(", ", Words.Select(word => $"`{word.Word}`"));
}

/// <summary>A word of a choice.</summary>
/// <param name="Word">The word as written.</param>
/// <param name="Documentation">Its meaning; null if the word is self-explanatory.</param>
public sealed record ChoiceWord(string Word, string? Documentation = null);

/// <summary>A text for all languages, or a map with the keys <c>zh</c> and <c>en</c>.</summary>
public sealed record LocalType : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => "text, or `{zh: …, en: …}`";
}

/// <summary>A list. A single value counts as a list of one.</summary>
/// <param name="Item">Type of each entry.</param>
public sealed record ListType(KeyType Item) : KeyType
{
    /// <summary>False if a single value is not accepted as a list of one.</summary>
    public bool AllowsSingle { get; init; } = true;

    /// <summary>Minimum number of entries.</summary>
    public int Minimum { get; init; }

    /// <summary>Maximum number of entries; null for any.</summary>
    public int? Maximum { get; init; }

    /// <inheritdoc/>
    public override string Describe() => $"list of {Item.Describe()}";
}

/// <summary>A map of known keys.</summary>
public sealed record MapType : KeyType
{
    private readonly Func<MapDescriptor> _keys;

    /// <summary>Creates the type.</summary>
    /// <param name="keys">Returns the keys on demand, so that a map can contain maps of its own type.</param>
    public MapType(Func<MapDescriptor> keys) => _keys = keys;

    /// <summary>Creates the type.</summary>
    /// <param name="keys">The keys.</param>
    public MapType(MapDescriptor keys)
        : this(() => keys)
    {
    }

    /// <summary>The keys.</summary>
    public MapDescriptor Keys => _keys();

    /// <inheritdoc/>
    public override string Describe() => $"[{Keys.Name}](#{Keys.Name})";
}

/// <summary>A map with arbitrary keys.</summary>
/// <param name="Value">Type of each value.</param>
/// <param name="KeyWords">What the keys denote: <c>column</c>.</param>
public sealed record NamedType(KeyType Value, string KeyWords) : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => $"{Value.Describe()} by {KeyWords}";
}

/// <summary>One of several types.</summary>
/// <param name="Types">The types.</param>
public sealed record EitherType(params ImmutableArray<KeyType> Types) : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => string.Join(", or ", Types.Select(type => type.Describe()));
}

/// <summary>Any value.</summary>
public sealed record AnyType : KeyType
{
    /// <inheritdoc/>
    public override string Describe() => "any value";
}
