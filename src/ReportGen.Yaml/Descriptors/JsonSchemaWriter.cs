using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Yaml.Descriptors;

/// <summary>Writes a schema as JSON Schema, draft 2020-12, for editors and validators of YAML. Lines end with <c>\n</c>.</summary>
public sealed class JsonSchemaWriter
{
    private const string LocalText = "text-by-language";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON types of a text: a number or Boolean value is read as the characters written.</summary>
    private static readonly ImmutableArray<string> Scalars = ["string", "number", "boolean"];

    private const string LayerPrefix = "layer-";

    private readonly Utf8JsonWriter _json;

    /// <summary>True while the maps of a layer are written, in which no key is required.</summary>
    private bool _isLayer;

    private JsonSchemaWriter(Utf8JsonWriter json) => _json = json;

    /// <summary>The schema as text.</summary>
    /// <param name="schema">The schema.</param>
    public static string Write(Schema schema)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            new JsonSchemaWriter(json).Document(schema);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Document(Schema schema)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema"u8);
        _json.WriteString("title"u8, schema.Title);
        if (schema.Roots is [var root])
        {
            Root(root, schema.LayerKey);
        }
        else
        {
            _json.WriteStartArray("anyOf"u8);
            foreach (MapDescriptor one in schema.Roots)
            {
                _json.WriteStartObject();
                Reference(one.Name);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        _json.WriteStartObject("$defs"u8);
        Definitions(schema);
        if (schema.LayerKey is not null)
        {
            _isLayer = true;
            Definitions(schema);
        }

        _json.WriteStartObject(LocalText);
        TextByLanguage();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Root(MapDescriptor root, KeyDescriptor? layer)
    {
        if (layer is null)
        {
            Reference(root.Name);
            return;
        }

        _json.WriteStartObject("if"u8);
        _json.WriteStartArray("required"u8);
        _json.WriteStringValue(layer.Name);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteStartObject("then"u8);
        Reference(LayerPrefix + root.Name);
        _json.WriteEndObject();
        _json.WriteStartObject("else"u8);
        Reference(root.Name);
        _json.WriteEndObject();
    }

    private void Definitions(Schema schema)
    {
        foreach (MapDescriptor map in schema.Maps())
        {
            _json.WriteStartObject(NameOf(map));
            Map(map);
            _json.WriteEndObject();
        }
    }

    private string NameOf(MapDescriptor map) => _isLayer ? LayerPrefix + map.Name : map.Name;

    private void Map(MapDescriptor map)
    {
        _json.WriteString("description"u8, map.Documentation);
        _json.WriteString("type"u8, "object"u8);
        _json.WriteStartObject("properties"u8);
        foreach (KeyDescriptor key in map.Keys)
        {
            _json.WriteStartObject(key.Name);
            _json.WriteString("description"u8, key.Documentation);
            Type(key.Type);
            Default(key);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        if (!_isLayer && map.Keys.Any(key => key.IsRequired))
        {
            _json.WriteStartArray("required"u8);
            foreach (KeyDescriptor key in map.Keys.Where(key => key.IsRequired))
            {
                _json.WriteStringValue(key.Name);
            }

            _json.WriteEndArray();
        }

        if (!map.AllowsFurtherKeys)
        {
            _json.WriteBoolean("additionalProperties"u8, false);
        }
    }

    private void Default(KeyDescriptor key)
    {
        if (key.Default is not { } text)
        {
            return;
        }

        _json.WritePropertyName("default"u8);
        if (bool.TryParse(text, out bool flag))
        {
            _json.WriteBooleanValue(flag);
        }
        else if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number))
        {
            _json.WriteNumberValue(number);
        }
        else
        {
            _json.WriteStringValue(text);
        }
    }

    /// <summary>Writes the keywords of a type into the open object.</summary>
    private void Type(KeyType type)
    {
        switch (type)
        {
            case TextType text:
                Types(Scalars.AsSpan());
                Pattern(text.Pattern);
                break;
            case NumberType number:
                _json.WriteString("type"u8, number.IsWhole ? "integer" : "number");
                Bound("minimum", number.Minimum);
                Bound("maximum", number.Maximum);
                break;
            case FlagType:
                _json.WriteString("type"u8, "boolean"u8);
                break;
            case DateType:
                _json.WriteString("type"u8, "string"u8);
                _json.WriteString("format"u8, "date"u8);
                Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                break;
            case LengthType:
                Types("number", "string");
                Pattern(@"^[+-]?[0-9]*\.?[0-9]+\s*(pt|mm|cm|in)$");
                break;
            case ShareType:
                Types("number", "string");
                Pattern(@"^[+-]?[0-9]*\.?[0-9]+\s*%$");
                break;
            case ColourType colour:
                _json.WriteString("type"u8, "string"u8);
                Pattern(colour.AllowsName ? null : "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$");
                break;
            case ChoiceType choice:
                Choice(choice);
                break;
            case LocalType:
                Reference(LocalText);
                break;
            case ListType list:
                List(list);
                break;
            case MapType map:
                Reference(NameOf(map.Keys));
                break;
            case NamedType named:
                _json.WriteString("type"u8, "object"u8);
                _json.WriteStartObject("additionalProperties"u8);
                Type(named.Value);
                _json.WriteEndObject();
                break;
            case EitherType either:
                AnyOf([.. either.Types.Select<KeyType, Action>(one => () => Type(one))]);
                break;
            case AnyType:
                break;
            default:
                throw new InvalidOperationException($"JSON Schema output is not supported for {type.GetType().Name}.");
        }
    }

    private void Choice(ChoiceType choice)
    {
        _json.WriteStartArray("enum"u8);
        foreach (ChoiceWord word in choice.Words)
        {
            _json.WriteStringValue(word.Word);
        }

        _json.WriteEndArray();
        if (choice.Words.Any(word => word.Documentation is not null))
        {
            // An annotation that editors show next to the word; validators ignore it.
            _json.WriteStartArray("enumDescriptions"u8);
            foreach (ChoiceWord word in choice.Words)
            {
                _json.WriteStringValue(word.Documentation ?? string.Empty);
            }

            _json.WriteEndArray();
        }
    }

    private void List(ListType list)
    {
        if (list.AllowsSingle)
        {
            AnyOf([() => Items(list), () => Type(list.Item)]);
        }
        else
        {
            Items(list);
        }
    }

    private void Items(ListType list)
    {
        _json.WriteString("type"u8, "array"u8);
        _json.WriteStartObject("items"u8);
        Type(list.Item);
        _json.WriteEndObject();
        Bound("minItems", list.Minimum == 0 ? null : list.Minimum);
        Bound("maxItems", list.Maximum);
    }

    private void TextByLanguage() => AnyOf(
    [
        () => Types(Scalars.AsSpan()),
        () =>
        {
            _json.WriteString("type"u8, "object"u8);
            _json.WriteStartObject("properties"u8);
            foreach (string language in (ReadOnlySpan<string>)["zh", "en"])
            {
                _json.WriteStartObject(language);
                Types(Scalars.AsSpan());
                _json.WriteEndObject();
            }

            _json.WriteEndObject();
            _json.WriteBoolean("additionalProperties"u8, false);
        },
    ]);

    private void AnyOf(ImmutableArray<Action> forms)
    {
        _json.WriteStartArray("anyOf"u8);
        foreach (Action form in forms)
        {
            _json.WriteStartObject();
            form();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Types(params ReadOnlySpan<string> types)
    {
        _json.WriteStartArray("type"u8);
        foreach (string type in types)
        {
            _json.WriteStringValue(type);
        }

        _json.WriteEndArray();
    }

    private void Pattern(string? pattern)
    {
        if (pattern is not null)
        {
            _json.WriteString("pattern"u8, pattern);
        }
    }

    private void Bound(string name, decimal? bound)
    {
        if (bound is { } value)
        {
            _json.WriteNumber(name, value);
        }
    }

    private void Reference(string name) => _json.WriteString("$ref"u8, $"#/$defs/{name}");
}
