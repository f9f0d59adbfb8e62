using System.Diagnostics;
using System.Globalization;

using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Publishing.Compilation;
using ReportGen.Raster;

namespace ReportGen.Visual;

/// <summary>Compares our pictures with those that another program, poppler, renders from the PDFs of the same pages.</summary>
/// <param name="pages">The pages.</param>
/// <param name="output">Receives the measurements.</param>
internal sealed class PopplerCheck(SamplePages pages, TextWriter output)
{
    /// <summary>
    /// Largest mean difference of a page, of 255. Poppler sets glyphs on whole pixels and draws no line thinner than one,
    /// which alone accounts for up to 2.9 on the sample pages; text in a different position results in more than ten.
    /// </summary>
    public const double LargestMean = 3.5;

    /// <summary>Largest mean difference of a square of 16 points: up to 28 on the sample pages; a missing word results in more.</summary>
    public const double LargestWorst = 40;

    private const string Program = "pdftoppm";
    private const int DotsPerInch = 144;

    /// <summary>Side of the squares of pixels that are compared by their means, so that a shift of a glyph by half a pixel has little effect.</summary>
    private const int Factor = 4;

    /// <summary>Compares every page of every sample note.</summary>
    /// <returns>False when a page differs by more than is tolerated; true also where poppler is not installed.</returns>
    public bool Run()
    {
        if (!IsInstalled())
        {
            output.WriteLine($"skipped: comparison with poppler; {Program} is not installed");
            return true;
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("reportgen-poppler-");
        try
        {
            bool isGood = true;
            foreach (string note in pages.Notes)
            {
                foreach (CompiledEdition edition in pages.EditionsOf(note))
                {
                    isGood &= Compare($"{note}.{edition.Edition.Name()}", edition, folder.FullName);
                }
            }

            return isGood;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private bool Compare(string name, CompiledEdition edition, string folder)
    {
        string pdf = Path.Combine(folder, $"{name}.pdf");
        File.WriteAllBytes(pdf, edition.Pdf.ToArray());
        using (var process = Process.Start(new ProcessStartInfo(Program, ["-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), pdf, Path.Combine(folder, name)]))!)
        {
            process.WaitForExit();
        }

        string[] files = [.. Directory.GetFiles(folder, $"{name}-*.ppm").Order(StringComparer.Ordinal)];
        if (files.Length != edition.Document.Pages.Length)
        {
            output.WriteLine($"{name}: {Program} drew {files.Length} pages of {edition.Document.Pages.Length}");
            return false;
        }

        double mean = 0;
        double worst = 0;
        for (int i = 0; i < files.Length; i++)
        {
            Difference difference = DifferenceOf(edition.Document.Pages[i], PixelGrid.ReadPpm(files[i]));
            mean = Math.Max(mean, difference.Mean);
            worst = Math.Max(worst, difference.Worst);
            if (difference.Mean > LargestMean || difference.Worst > LargestWorst)
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}, page {i + 1}: mean difference {difference.Mean:0.00}, {difference.Worst:0.0} in a square; {LargestMean} and {LargestWorst} are tolerated"));
            }

            File.Delete(files[i]);
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {files.Length} pages, largest mean difference {mean:0.00}, {worst:0.0} in a square, of 255"));
        return mean <= LargestMean && worst <= LargestWorst;
    }

    private static Difference DifferenceOf(PageFrame page, PixelGrid theirs)
    {
        using PagePicture picture = SamplePages.Draw(page, DotsPerInch / 72.0);
        return Difference.Of(PixelGrid.Of(picture).Shrunk(Factor), theirs.Shrunk(Factor));
    }

    private static bool IsInstalled()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Program, ["-v"]) { RedirectStandardError = true, UseShellExecute = false })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
