using System.Globalization;
using System.Text.Json;

using ReportGen.Core.Sources;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Suite;

/// <summary>Turns the JSON of a fixture into values: a number without a point or an exponent is an integer, another one a floating point number.</summary>
internal static class Model
{
    public static Value Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    members.Set(property.Name, Read(property.Value));
                }

                return Value.Of(members);
            case JsonValueKind.Array:
                return Value.Of(new ScriptArray([.. element.EnumerateArray().Select(Read)]));
            case JsonValueKind.String:
                return Value.Of(element.GetString());
            case JsonValueKind.Number:
                return element.GetRawText().AsSpan().IndexOfAny(".eE") < 0 && element.TryGetInt64(out long whole)
                    ? Value.Fit(whole)
                    : Value.Of(double.Parse(element.GetRawText(), CultureInfo.InvariantCulture));
            case JsonValueKind.True or JsonValueKind.False:
                return Value.Of(element.GetBoolean());
            default:
                return default;
        }
    }
}

/// <summary>Includes from a fixture.</summary>
internal sealed class FixtureLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public SourceText? Load(string name) => templates.TryGetValue(name, out string? text) ? new SourceText(name, text) : null;
}
