using System.Reflection;
using System.Text;

using ReportGen.Core.Diagnostics;

namespace ReportGen.Pipeline;

/// <summary>Names the very build of the program, so that a new program builds notes anew.</summary>
public static class ProgramIdentity
{
    /// <summary>
    /// Identity of this program: the module version ids of its assemblies, which deterministic compilation derives
    /// from their code, and the versions of the packages they were built with, which the references name.
    /// </summary>
    public static string OfThisProgram()
    {
        var text = new StringBuilder();
        Assembly pipeline = typeof(ProgramIdentity).Assembly;
        Append(text, pipeline);
        AssemblyName[] references = pipeline.GetReferencedAssemblies();
        Array.Sort(references, static (a, b) => string.CompareOrdinal(a.FullName, b.FullName));
        string prefix = typeof(Diagnostic).Assembly.GetName().Name!.Split('.')[0] + ".";
        foreach (AssemblyName reference in references)
        {
            if (reference.Name!.StartsWith(prefix, StringComparison.Ordinal))
            {
                Append(text, Assembly.Load(reference));
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Assembly assembly) =>
        text.Append(assembly.GetName().Name).Append(' ').Append(assembly.ManifestModule.ModuleVersionId.ToString("N")).Append('\n');
}
