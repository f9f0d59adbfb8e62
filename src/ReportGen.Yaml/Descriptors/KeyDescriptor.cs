namespace ReportGen.Yaml.Descriptors;

/// <summary>
/// A key of a map: its name, type and documentation. Maps are read with descriptors, so that each name is written once;
/// tables of keys and schemas are generated from them.
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

    /// <summary>Its type.</summary>
    public KeyType Type { get; }

    /// <summary>Its documentation, one or more sentences in Markdown.</summary>
    public string Documentation { get; }

    /// <summary>True when its absence is an error.</summary>
    public bool IsRequired { get; }

    /// <summary>The default, as it would be written; null if there is none or the documentation gives it.</summary>
    public string? Default { get; }
}

/// <summary>A key of a map that reads as a value of a type.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class Key<T> : KeyDescriptor
{
    private readonly Func<MapReader, Key<T>, bool, T> _read;

    /// <summary>Creates a key with custom reading; <see cref="Key"/> provides the usual kinds.</summary>
    /// <param name="name">Its name as written.</param>
    /// <param name="type">Its type.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="read">Reads it from a map; the last argument is true to report its absence.</param>
    /// <param name="isRequired">True when its absence is an error.</param>
    /// <param name="defaultText">The default, as it would be written.</param>
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
