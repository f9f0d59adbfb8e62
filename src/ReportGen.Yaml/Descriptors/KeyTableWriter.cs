using System.Text;

namespace ReportGen.Yaml.Descriptors;

/// <summary>Writes a schema as Markdown tables of keys, for manuals. Lines end with <c>\n</c>.</summary>
public static class KeyTableWriter
{
    /// <summary>The tables as text, each map under a separate heading.</summary>
    /// <param name="schema">The schema.</param>
    public static string Write(Schema schema)
    {
        var text = new StringBuilder();
        var common = new HashSet<string>(StringComparer.Ordinal);
        foreach (MapDescriptor map in schema.Maps())
        {
            if (map.Common is { } shared && common.Add(shared.Name))
            {
                Table(text, "###", shared);
            }

            Table(text, schema.Roots.Contains(map) ? "###" : "####", map);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Table(StringBuilder text, string heading, MapDescriptor map)
    {
        text.Append(heading).Append(' ').Append(map.Name).Append("\n\n").Append(map.Documentation);
        if (map.Common is { } common)
        {
            text.Append(" It takes [the keys of ").Append(common.Name).Append("](#").Append(common.Name).Append(')')
                .Append(map.Own.IsEmpty ? "." : ", and:");
        }

        text.Append("\n\n");
        if (map.Own.IsEmpty)
        {
            return;
        }

        text.Append("| key | value | meaning |\n|---|---|---|\n");
        foreach (KeyDescriptor key in map.Own)
        {
            text.Append("| `").Append(key.Name).Append("` | ").Append(key.Type.Describe()).Append(" | ").Append(Meaning(key)).Append(" |\n");
        }

        text.Append('\n');
    }

    private static string Meaning(KeyDescriptor key)
    {
        var meaning = new StringBuilder(key.Documentation);
        string words = string.Join("; ", Words(key.Type).Select(word => $"`{word.Word}`: {word.Documentation}"));
        if (words.Length > 0)
        {
            meaning.Append(' ').Append(words).Append('.');
        }

        if (key.IsRequired)
        {
            meaning.Append(" Required.");
        }

        if (key.Default is { } absent)
        {
            meaning.Append(" Default: `").Append(absent).Append("`.");
        }

        return meaning.ToString();
    }

    private static IEnumerable<ChoiceWord> Words(KeyType type) => type switch
    {
        ChoiceType choice => choice.Words.Where(word => word.Documentation is not null),
        ListType list => Words(list.Item),
        _ => [],
    };
}
