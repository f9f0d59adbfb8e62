using System.Collections.Frozen;
using System.Globalization;

using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Reads CSS colours: hexadecimal, <c>rgb()</c>, <c>rgba()</c>, <c>hsl()</c> and the 148 names (CSS Color 4, 6.1).</summary>
internal static class SvgColour
{
    private const string Names =
        "aliceblue F0F8FF antiquewhite FAEBD7 aqua 00FFFF aquamarine 7FFFD4 azure F0FFFF beige F5F5DC bisque FFE4C4 black 000000 " +
        "blanchedalmond FFEBCD blue 0000FF blueviolet 8A2BE2 brown A52A2A burlywood DEB887 cadetblue 5F9EA0 chartreuse 7FFF00 " +
        "chocolate D2691E coral FF7F50 cornflowerblue 6495ED cornsilk FFF8DC crimson DC143C cyan 00FFFF darkblue 00008B " +
        "darkcyan 008B8B darkgoldenrod B8860B darkgray A9A9A9 darkgreen 006400 darkgrey A9A9A9 darkkhaki BDB76B darkmagenta 8B008B " +
        "darkolivegreen 556B2F darkorange FF8C00 darkorchid 9932CC darkred 8B0000 darksalmon E9967A darkseagreen 8FBC8F " +
        "darkslateblue 483D8B darkslategray 2F4F4F darkslategrey 2F4F4F darkturquoise 00CED1 darkviolet 9400D3 deeppink FF1493 " +
        "deepskyblue 00BFFF dimgray 696969 dimgrey 696969 dodgerblue 1E90FF firebrick B22222 floralwhite FFFAF0 forestgreen 228B22 " +
        "fuchsia FF00FF gainsboro DCDCDC ghostwhite F8F8FF gold FFD700 goldenrod DAA520 gray 808080 green 008000 greenyellow ADFF2F " +
        "grey 808080 honeydew F0FFF0 hotpink FF69B4 indianred CD5C5C indigo 4B0082 ivory FFFFF0 khaki F0E68C lavender E6E6FA " +
        "lavenderblush FFF0F5 lawngreen 7CFC00 lemonchiffon FFFACD lightblue ADD8E6 lightcoral F08080 lightcyan E0FFFF " +
        "lightgoldenrodyellow FAFAD2 lightgray D3D3D3 lightgreen 90EE90 lightgrey D3D3D3 lightpink FFB6C1 lightsalmon FFA07A " +
        "lightseagreen 20B2AA lightskyblue 87CEFA lightslategray 778899 lightslategrey 778899 lightsteelblue B0C4DE lightyellow FFFFE0 " +
        "lime 00FF00 limegreen 32CD32 linen FAF0E6 magenta FF00FF maroon 800000 mediumaquamarine 66CDAA mediumblue 0000CD " +
        "mediumorchid BA55D3 mediumpurple 9370DB mediumseagreen 3CB371 mediumslateblue 7B68EE mediumspringgreen 00FA9A " +
        "mediumturquoise 48D1CC mediumvioletred C71585 midnightblue 191970 mintcream F5FFFA mistyrose FFE4E1 moccasin FFE4B5 " +
        "navajowhite FFDEAD navy 000080 oldlace FDF5E6 olive 808000 olivedrab 6B8E23 orange FFA500 orangered FF4500 orchid DA70D6 " +
        "palegoldenrod EEE8AA palegreen 98FB98 paleturquoise AFEEEE palevioletred DB7093 papayawhip FFEFD5 peachpuff FFDAB9 peru CD853F " +
        "pink FFC0CB plum DDA0DD powderblue B0E0E6 purple 800080 rebeccapurple 663399 red FF0000 rosybrown BC8F8F royalblue 4169E1 " +
        "saddlebrown 8B4513 salmon FA8072 sandybrown F4A460 seagreen 2E8B57 seashell FFF5EE sienna A0522D silver C0C0C0 skyblue 87CEEB " +
        "slateblue 6A5ACD slategray 708090 slategrey 708090 snow FFFAFA springgreen 00FF7F steelblue 4682B4 tan D2B48C teal 008080 " +
        "thistle D8BFD8 tomato FF6347 turquoise 40E0D0 violet EE82EE wheat F5DEB3 white FFFFFF whitesmoke F5F5F5 yellow FFFF00 " +
        "yellowgreen 9ACD32";

    private static readonly FrozenDictionary<string, Colour> Named = ReadNames();

    public static bool TryParse(string text, out Colour colour)
    {
        string value = text.Trim().ToLowerInvariant();
        if (value == "transparent")
        {
            colour = Colour.Black.WithOpacity(0);
            return true;
        }

        return Colour.TryParse(value, out colour) || Named.TryGetValue(value, out colour) || TryFunction(value, out colour);
    }

    private static bool TryFunction(string value, out Colour colour)
    {
        colour = default;
        int open = value.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !value.EndsWith(')'))
        {
            return false;
        }

        string[] parts = value[(open + 1)..^1].Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (3 or 4))
        {
            return false;
        }

        double opacity = 1;
        if (parts.Length == 4 && !TryPart(parts[3], 1, out opacity))
        {
            return false;
        }

        bool isRead = value[..open] switch
        {
            "rgb" or "rgba" => TryRgb(parts, out colour),
            "hsl" or "hsla" => TryHsl(parts, out colour),
            _ => false,
        };
        colour = colour.WithOpacity(opacity);
        return isRead;
    }

    private static bool TryRgb(string[] parts, out Colour colour)
    {
        colour = default;
        if (!TryPart(parts[0], 255, out double red) || !TryPart(parts[1], 255, out double green) || !TryPart(parts[2], 255, out double blue))
        {
            return false;
        }

        colour = new Colour(Channel(red), Channel(green), Channel(blue));
        return true;
    }

    private static bool TryHsl(string[] parts, out Colour colour)
    {
        colour = default;
        string hue = parts[0].EndsWith("deg", StringComparison.Ordinal) ? parts[0][..^3] : parts[0];
        if (!TryPart(hue, 1, out double turn) || !TryPart(parts[1], 1, out double saturation) || !TryPart(parts[2], 1, out double light))
        {
            return false;
        }

        // CSS Color 4, 7.1.
        double amplitude = Math.Clamp(saturation, 0, 1) * Math.Min(light, 1 - light);
        double Part(double n)
        {
            double k = ((((n + (turn / 30)) % 12) + 12) % 12);
            return 255 * (light - (amplitude * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1))));
        }

        colour = new Colour(Channel(Part(0)), Channel(Part(8)), Channel(Part(4)));
        return true;
    }

    private static bool TryPart(string text, double whole, out double value)
    {
        bool isPercent = text.EndsWith('%');
        bool isRead = double.TryParse(isPercent ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
        value = isPercent ? value / 100 * whole : value;
        return isRead;
    }

    private static byte Channel(double value) => (byte)(Math.Clamp(value, 0, 255) + 0.5);

    private static FrozenDictionary<string, Colour> ReadNames()
    {
        var named = new Dictionary<string, Colour>(StringComparer.Ordinal);
        string[] words = Names.Split(' ');
        for (int i = 0; i < words.Length; i += 2)
        {
            byte[] channels = Convert.FromHexString(words[i + 1]);
            named.Add(words[i], new Colour(channels[0], channels[1], channels[2]));
        }

        return named.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
