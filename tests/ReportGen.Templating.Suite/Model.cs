using System.Globalization;
using System.Text.Json;

using Scriban.Runtime;

using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Suite;

/// <summary>Converts the JSON of a fixture to values: a number without a decimal point or an exponent is an integer, any other a floating-point number.</summary>
internal static class Model
{
    public static object? Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    members.SetValue(property.Name, Read(property.Value), readOnly: false);
                }

                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(Read));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.GetRawText().AsSpan().IndexOfAny(".eE") < 0 && element.TryGetInt64(out long whole)
                    ? whole is >= int.MinValue and <= int.MaxValue ? (int)whole : whole
                    : double.Parse(element.GetRawText(), CultureInfo.InvariantCulture);
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return null;
        }
    }
}

/// <summary>Includes from a fixture.</summary>
internal sealed class FixtureLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public SourceText? Load(string name) => templates.TryGetValue(name, out string? text) ? new SourceText(name, text) : null;
}
