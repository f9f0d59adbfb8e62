using ReportGen.Graphics.Drawing;

namespace ReportGen.Charts.Labels;

/// <summary>Truncates names that are wider than the available space.</summary>
internal static class TextFitting
{
    private const char Ellipsis = '…';

    /// <summary>A name truncated to a width, with an ellipsis at its end. The data table contains the full name.</summary>
    public static string Shorten(string name, TextFace face, double room)
    {
        if (face.Measure(name) <= room)
        {
            return name;
        }

        int length = name.Length;
        while (length > 1)
        {
            length -= length > 2 && char.IsLowSurrogate(name[length - 1]) ? 2 : 1;
            string cut = name[..length].TrimEnd() + Ellipsis;
            if (face.Measure(cut) <= room)
            {
                return cut;
            }
        }

        return Ellipsis.ToString();
    }
}
