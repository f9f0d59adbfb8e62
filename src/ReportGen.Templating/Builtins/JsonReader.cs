using System.Text.Json;

using ReportGen.Core.Origins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Reads JSON into values. Every value has the data behind the text.</summary>
internal static class JsonReader
{
    public static Value Read(in Call call, string json)
    {
        // A character makes at most this much: `[1,1,1]` a value for every second one.
        const int BytesPerCharacter = 64;
        call.Evaluator.CountMemory(call.Caller, (long)json.Length * BytesPerCharacter);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            return Convert(document.RootElement, call[0].Origin);
        }
        catch (JsonException)
        {
            call.Fail(Codes.Types, "The text is no JSON.", "Check commas, quotes and brackets.");
            return default;
        }
    }

    private static Value Convert(JsonElement element, Origin? origin)
    {
        Value value;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    members.Set(property.Name, Convert(property.Value, origin));
                }

                return Value.Of(members);
            case JsonValueKind.Array:
                var items = new List<Value>();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    items.Add(Convert(item, origin));
                }

                return Value.Of(new ScriptArray(items));
            case JsonValueKind.String:
                value = Value.Of(element.GetString());
                break;
            case JsonValueKind.Number:
                value = element.TryGetDecimal(out decimal exact) ? Value.Of(exact) : Value.Of(element.GetDouble());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                value = Value.Of(element.GetBoolean());
                break;
            default:
                return default;
        }

        return value.WithTrace(origin);
    }
}
