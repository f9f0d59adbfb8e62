using System.Diagnostics;
using System.Globalization;

using ReportGen.Core.Notes;
using ReportGen.Core.Pages;
using ReportGen.Pipeline.Compilation;
using ReportGen.Raster;

namespace ReportGen.Visual;

/// <summary>Holds our pictures against those that another program, poppler, draws of the PDFs of the same pages.</summary>
/// <param name="pages">The pages.</param>
/// <param name="output">Receives what was measured.</param>
internal sealed class PopplerCheck(SamplePages pages, TextWriter output)
{
    /// <summary>
    /// Largest mean difference of a page, of 255. Poppler sets glyphs on whole pixels and draws no line thinner than one,
    /// which alone makes up to the half of it; a missing picture or a line of text elsewhere makes more.
    /// </summary>
    public const double LargestMean = 5;

    private const string Program = "pdftoppm";
    private const int DotsPerInch = 110;

    /// <summary>Compares every page of every sample note.</summary>
    /// <returns>False when a page differs by more than is tolerated; true also where poppler is not installed.</returns>
    public bool Run()
    {
        if (!IsInstalled())
        {
            output.WriteLine($"skipped: pages beside those of poppler; {Program} is not installed");
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
        using (var process = Process.Start(new ProcessStartInfo(Program, ["-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), "-png", pdf, Path.Combine(folder, name)]))!)
        {
            process.WaitForExit();
        }

        string[] files = [.. Directory.GetFiles(folder, $"{name}-*.png").Order(StringComparer.Ordinal)];
        if (files.Length != edition.Document.Pages.Length)
        {
            output.WriteLine($"{name}: {Program} drew {files.Length} pages of {edition.Document.Pages.Length}");
            return false;
        }

        double worst = 0;
        for (int i = 0; i < files.Length; i++)
        {
            double mean = MeanOf(edition.Document.Pages[i], PixelGrid.Read(files[i]));
            worst = Math.Max(worst, mean);
            if (mean > LargestMean)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, page {i + 1}: mean difference {mean:0.00}, more than {LargestMean}"));
            }

            File.Delete(files[i]);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {files.Length} pages, largest mean difference {worst:0.00} of 255"));
        return worst <= LargestMean;
    }

    private static double MeanOf(PageFrame page, PixelGrid theirs)
    {
        using PagePicture picture = SamplePages.Draw(page, DotsPerInch / 72.0);
        return Difference.Of(PixelGrid.Of(picture), theirs).Mean;
    }

    private static bool IsInstalled()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Program, ["-v"]) { RedirectStandardError = true })!;
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
