using System.Text.Json;

using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Reads JSON into values; numbers are exact where possible. Every value has the data behind the text.</summary>
internal static class JsonReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="call">The call.</param>
    /// <param name="json">The text.</param>
    public static Value Read(in Call call, string json)
    {
        // Upper bound of the memory per character: `[1,1,1]` has a value for every second character.
        const int BytesPerCharacter = 64;
        call.Budget.CountMemory(call.Span, (long)json.Length * BytesPerCharacter);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            return Value.From(Convert(document.RootElement, call[0].Origin));
        }
        catch (JsonException)
        {
            throw call.Fail(TemplateCodes.Types, "The text is not valid JSON.", "Check commas, quotes and brackets.");
        }
    }

    private static object? Convert(JsonElement element, Origin? origin)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    members.SetValue(property.Name, Convert(property.Value, origin), readOnly: false);
                }

                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(item => Convert(item, origin)));
            case JsonValueKind.String:
                return new Value(element.GetString(), origin).Boxed;
            case JsonValueKind.Number:
                return new Value(element.TryGetDecimal(out decimal exact) ? exact : element.GetDouble(), origin).Boxed;
            case JsonValueKind.True or JsonValueKind.False:
                return new Value(element.GetBoolean(), origin).Boxed;
            default:
                return null;
        }
    }
}
