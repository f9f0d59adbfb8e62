using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes.Reading;

/// <summary>
/// Reports names of note folders that cannot be used on every system. Names of output files are made from them, and a repository
/// is checked out on Windows too (Microsoft, "Naming Files, Paths, and Namespaces").
/// </summary>
internal static class NoteNameCheck
{
    /// <summary>Longest name in bytes of UTF-8: file names have 255, and editions and endings are added.</summary>
    private const int LongestName = 200;

    private const string ForbiddenSigns = "<>:\"/\\|?*";

    private static readonly string[] ReservedNames =
    [
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    ];

    /// <summary>Reports the name of a note.</summary>
    /// <param name="name">The name.</param>
    /// <param name="others">The names of all notes.</param>
    /// <param name="place">The start of its header.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    public static void Report(string name, IEnumerable<string> others, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (FaultOf(name) is { } fault)
        {
            diagnostics.Report(NoteCodes.BadFolderName, place, fault, "Rename the folder: letters, digits, '-' and '_' are valid on every system.");
        }

        foreach (string other in others.Where(other => other != name && Folded(other) == Folded(name)))
        {
            diagnostics.Report(
                NoteCodes.BadFolderName,
                place,
                $"The folders '{name}' and '{other}' are one folder on systems that ignore case.",
                "Rename one of them.");
        }
    }

    private static string? FaultOf(string name)
    {
        if (name.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar || (rune.IsAscii && ForbiddenSigns.Contains((char)rune.Value, StringComparison.Ordinal))))
        {
            return "The name of the folder contains a character that is not valid in file names on every system.";
        }

        if (name[^1] is '.' or ' ')
        {
            return $"The name '{name}' ends in a point or blank, which Windows removes.";
        }

        if (ReservedNames.Contains(name.Split('.')[0].TrimEnd().ToUpperInvariant(), StringComparer.Ordinal))
        {
            return $"'{name}' is the name of a device on Windows.";
        }

        return Encoding.UTF8.GetByteCount(name) > LongestName
            ? FormattableString.Invariant($"The name of the folder is longer than {LongestName} bytes, so that names of output files made from it would be too long.")
            : null;
    }

    /// <summary>The name as a system compares it that ignores case and the composition of letters.</summary>
    private static string Folded(string name) => CharacterNormalization.Normalize(name).ToUpperInvariant();
}
