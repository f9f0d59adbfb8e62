using ReportGen.Foundation.Sources;

namespace ReportGen.Templating;

/// <summary>Finds the templates of <c>include</c>. The engine itself does not open files.</summary>
public interface ITemplateLoader
{
    /// <summary>The template with a name, or null.</summary>
    /// <param name="name">The name as the template wrote it, such as <c>cover.sbn</c>.</param>
    public SourceText? Load(string name);

    /// <summary>The names of all templates, for suggestions; empty if they are not known.</summary>
    public IEnumerable<string> Names => [];
}
