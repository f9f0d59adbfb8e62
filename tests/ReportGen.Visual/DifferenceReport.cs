using System.Globalization;
using System.Net;
using System.Text;

namespace ReportGen.Visual;

/// <summary>One self-contained HTML file with old, new and difference of each changed page.</summary>
internal static class DifferenceReport
{
    private const string Header = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Pages that changed</title>
        <style>
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #16203a; background: #eef0f3; }
        section { margin: 2rem 0; }
        .pictures { display: flex; flex-wrap: wrap; gap: 1rem; }
        figure { margin: 0; }
        img { display: block; width: 30rem; max-width: 100%; background: white; image-rendering: pixelated; border: 1px solid #c3c8d1; }
        </style>
        </head>
        <body>
        <h1>Pages that changed</h1>

        """;

    /// <summary>Default path of the report.</summary>
    public static string DefaultPath => RepositoryFolder.Of("TestResults", "visual.html");

    /// <summary>Writes the report.</summary>
    public static void Write(string path, IReadOnlyCollection<Mismatch> mismatches)
    {
        var html = new StringBuilder(Header);
        html.Append(CultureInfo.InvariantCulture, $"<p>Mean difference up to {ReferenceCheck.LargestMean} and up to {ReferenceCheck.LargestWorst} in a square of {Difference.Side} pixels is tolerated, of 255. Accept what is meant with <code>dotnet run --project tests/ReportGen.Visual -- --accept</code>.</p>\n");
        foreach (Mismatch mismatch in mismatches)
        {
            string figures = mismatch.Difference is { } difference
                ? string.Create(CultureInfo.InvariantCulture, $"mean {difference.Mean:0.000}, worst square {difference.Worst:0.0}")
                : "no reference picture yet";
            html.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{WebUtility.HtmlEncode(mismatch.Name)}</h2>\n<p>{WebUtility.HtmlEncode(mismatch.Shows)}: {figures}</p>\n<div class=\"pictures\">\n");
            Append(html, "old", mismatch.Old);
            Append(html, "new", mismatch.New);
            Append(html, "difference", mismatch.Difference?.Picture);
            html.Append("</div>\n</section>\n");
        }

        html.Append("</body>\n</html>\n");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, html.ToString());
    }

    private static void Append(StringBuilder html, string name, PixelGrid? picture)
    {
        if (picture is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<figure><figcaption>{name}</figcaption><img alt=\"{name}\" src=\"data:image/png;base64,{Convert.ToBase64String(picture.ToPng())}\"></figure>\n");
        }
    }
}
