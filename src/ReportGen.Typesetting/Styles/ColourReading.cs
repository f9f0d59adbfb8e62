using ReportGen.Foundation.Data;
using ReportGen.Graphics.Pages;
using ReportGen.Yaml;

namespace ReportGen.Typesetting.Styles;

/// <summary>Reads colours.</summary>
internal static class ColourReading
{
    /// <summary>A colour written <c>"#A6192E"</c>.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public static Colour? Colour(this MapReader reader, string key, bool required = false)
    {
        switch (reader.Value(key, required))
        {
            case null:
                return null;
            case TextValue text when Graphics.Pages.Colour.TryParse(text.Text, out Colour colour):
                return colour;
            case { } other:
                reader.Report(key, "a colour such as \"#A6192E\"", other, "Write \"#RRGGBB\" in quotation marks; a bare # begins a comment.");
                return null;
        }
    }
}
