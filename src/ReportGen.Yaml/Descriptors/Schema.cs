using System.Collections.Immutable;

namespace ReportGen.Yaml.Descriptors;

/// <summary>The schema of a YAML file or a part of one.</summary>
/// <param name="Name">Name of the schema, such as <c>note</c>.</param>
/// <param name="Title">A short description of its subject.</param>
/// <param name="Roots">The maps that it describes; a value must be one of them.</param>
public sealed record Schema(string Name, string Title, params ImmutableArray<MapDescriptor> Roots)
{
    /// <summary>A key of the root whose presence makes all other keys optional, because the file extends another one; null for none.</summary>
    public KeyDescriptor? LayerKey { get; init; }

    /// <summary>All maps in pre-order.</summary>
    public ImmutableArray<MapDescriptor> Maps()
    {
        ImmutableArray<MapDescriptor>.Builder maps = ImmutableArray.CreateBuilder<MapDescriptor>();
        foreach (MapDescriptor root in Roots)
        {
            Add(root, maps);
        }

        return maps.ToImmutable();
    }

    private static void Add(MapDescriptor map, ImmutableArray<MapDescriptor>.Builder maps)
    {
        if (maps.FirstOrDefault(known => known.Name == map.Name) is { } known)
        {
            if (!ReferenceEquals(known, map))
            {
                throw new InvalidOperationException($"Two maps are named '{map.Name}'.");
            }

            return;
        }

        maps.Add(map);
        foreach (KeyDescriptor key in map.Keys)
        {
            Add(key.Type, maps);
        }
    }

    private static void Add(KeyType type, ImmutableArray<MapDescriptor>.Builder maps)
    {
        switch (type)
        {
            case MapType map:
                Add(map.Keys, maps);
                break;
            case ListType list:
                Add(list.Item, maps);
                break;
            case NamedType named:
                Add(named.Value, maps);
                break;
            case EitherType either:
                foreach (KeyType one in either.Types)
                {
                    Add(one, maps);
                }

                break;
        }
    }
}
