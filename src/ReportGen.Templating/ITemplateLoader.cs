using ReportGen.Foundation.Sources;

namespace ReportGen.Templating;

/// <summary>Where <c>include</c> finds templates. The engine itself opens no file.</summary>
public interface ITemplateLoader
{
    /// <summary>The template of a name, or null when there is none.</summary>
    /// <param name="name">The name as the template wrote it, such as <c>cover.sbn</c>.</param>
    public SourceText? Load(string name);

    /// <summary>The names of all templates, to tell which one was meant; none when they are not known.</summary>
    public IEnumerable<string> Names => [];
}
