using System.Reflection;

namespace ReportGen.Publishing;

/// <summary>The version of the program, which is that of its assemblies and is set by <c>VersionPrefix</c>.</summary>
public static class ProgramVersion
{
    /// <summary>The version without the revision of the sources, such as <c>0.1.0</c>.</summary>
    public static string Text =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
