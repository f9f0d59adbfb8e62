using System.Text;

using ReportGen.Charts;
using ReportGen.Compliance;
using ReportGen.Documents;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;
using ReportGen.Layout;
using ReportGen.Notes.Reading;
using ReportGen.Pdf;
using ReportGen.Templating;
using ReportGen.Typesetting;
using ReportGen.Yaml;

namespace ReportGen.Publishing;

/// <summary>Identifies the exact build of the program, so that notes are rebuilt by a new version.</summary>
public static class ProgramIdentity
{
    /// <summary>A type of each assembly that affects the PDF.</summary>
    private static readonly Type[] Stages =
    [
        typeof(Diagnostic), typeof(YamlReader), typeof(FontLibrary), typeof(Chart), typeof(Template), typeof(NoteReader), typeof(LanguageDocument),
        typeof(Document), typeof(NoteComposer), typeof(PdfWriter), typeof(ComplianceCheck), typeof(ProgramIdentity),
    ];

    /// <summary>
    /// Identity of this program: the module version IDs of its assemblies. Deterministic compilation derives them from
    /// the code and from the names and versions of what it references, packages among them.
    /// </summary>
    public static string OfThisProgram()
    {
        var text = new StringBuilder();
        foreach (Type type in Stages)
        {
            text.Append(type.Assembly.GetName().Name).Append(' ').Append(type.Module.ModuleVersionId.ToString("N")).Append('\n');
        }

        return text.ToString();
    }
}
