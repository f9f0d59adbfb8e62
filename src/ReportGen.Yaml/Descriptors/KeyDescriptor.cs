namespace ReportGen.Yaml.Descriptors;

/// <summary>
/// A key of a map: its name, what it holds, what it means. Readers read through it, so that its name is written once;
/// tables of keys and schemas are made from it.
/// </summary>
public abstract class KeyDescriptor
{
    private protected KeyDescriptor(string name, KeyType type, string documentation, bool isRequired, string? defaultText)
    {
        Name = name;
        Type = type;
        Documentation = documentation;
        IsRequired = isRequired;
        Default = defaultText;
    }

    /// <summary>Its name as written.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public KeyType Type { get; }

    /// <summary>What it means, in one or more sentences of Markdown.</summary>
    public string Documentation { get; }

    /// <summary>True when its absence is an error.</summary>
    public bool IsRequired { get; }

    /// <summary>What stands for an absent key, as it would be written; null where nothing does or the documentation says it.</summary>
    public string? Default { get; }
}

/// <summary>A key of a map that reads as a value of a type.</summary>
/// <typeparam name="T">What reading gives.</typeparam>
public sealed class Key<T> : KeyDescriptor
{
    private readonly Func<MapReader, Key<T>, bool, T> _read;

    /// <summary>Creates a key with a reading of its own; <see cref="Key"/> has the usual ones.</summary>
    /// <param name="name">Its name as written.</param>
    /// <param name="type">What it holds.</param>
    /// <param name="documentation">What it means.</param>
    /// <param name="read">Reads it from a map; the last argument is true when its absence is to be reported.</param>
    /// <param name="isRequired">True when its absence is an error.</param>
    /// <param name="defaultText">What stands for an absent key, as it would be written.</param>
    public Key(
        string name,
        KeyType type,
        string documentation,
        Func<MapReader, Key<T>, bool, T> read,
        bool isRequired = false,
        string? defaultText = null)
        : base(name, type, documentation, isRequired, defaultText) => _read = read;

    /// <summary>Reads the key.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="required">True to report its absence.</param>
    internal T Read(MapReader reader, bool required) => _read(reader, this, required);
}
