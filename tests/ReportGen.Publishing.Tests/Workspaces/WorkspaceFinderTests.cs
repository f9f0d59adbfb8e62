using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Workspaces;

public sealed class WorkspaceFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folders_are_found_around_the_current_one()
    {
        MakeRepository("repo");
        Workspace workspace = Find(_folder.Folder("repo/content/x/data"), _folder.Folder("program"))!;
        Assert.Equal(Full("repo/content"), workspace.ContentFolder);
        Assert.Equal(Full("repo/templates"), workspace.TemplatesFolder);
        Assert.Equal(Full("repo/fonts"), workspace.FontsFolder);
        Assert.Equal(Full("repo/out"), workspace.OutputFolder);
    }

    [Fact]
    public void Folders_are_found_beside_the_program_and_output_goes_to_the_current_folder()
    {
        MakeRepository("program");
        Workspace workspace = Find(_folder.Folder("elsewhere"), _folder.Folder("program"))!;
        Assert.Equal(Full("program/content"), workspace.ContentFolder);
        Assert.Equal(Full("elsewhere/out"), workspace.OutputFolder);
    }

    [Fact]
    public void Folders_are_found_around_the_program()
    {
        MakeRepository("repo");
        Workspace workspace = Find(_folder.Folder("elsewhere"), _folder.Folder("repo/bin/release"))!;
        Assert.Equal(Full("repo/content"), workspace.ContentFolder);
    }

    [Fact]
    public void Content_around_the_current_folder_goes_with_templates_beside_the_program()
    {
        MakeRepository("program");
        _folder.Write("desk/content/a/note.yaml", string.Empty);
        Workspace workspace = Find(_folder.Folder("desk"), _folder.Folder("program"))!;
        Assert.Equal(Full("desk/content"), workspace.ContentFolder);
        Assert.Equal(Full("program/templates"), workspace.TemplatesFolder);
        Assert.Equal(Full("desk/out"), workspace.OutputFolder);
    }

    [Fact]
    public void A_folder_of_the_same_name_with_other_content_is_skipped()
    {
        MakeRepository("repo");
        _folder.Write("repo/site/content/index.html", string.Empty);
        Workspace workspace = Find(_folder.Folder("repo/site"), _folder.Folder("program"))!;
        Assert.Equal(Full("repo/content"), workspace.ContentFolder);
    }

    [Fact]
    public void A_named_folder_is_relative_to_the_current_one()
    {
        MakeRepository("repo");
        _folder.Folder("other");
        Workspace workspace = Find(_folder.Folder("repo"), _folder.Folder("program"), options => options with { Content = "../other/", Output = "pdf" })!;
        Assert.Equal(Full("other"), workspace.ContentFolder);
        Assert.Equal(Full("repo/pdf"), workspace.OutputFolder);
    }

    [Fact]
    public void A_named_folder_that_is_missing_is_an_error_with_its_name()
    {
        MakeRepository("repo");
        Assert.Null(Find(_folder.Folder("repo"), _folder.Folder("program"), options => options with { Content = "nowhere" }));
        Assert.Contains("'nowhere'", Assert.Single(_diagnostics.Items).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_missing_folder_is_reported()
    {
        Assert.Null(Find(_folder.Folder("empty"), _folder.Folder("program")));
        Assert.Equal(3, _diagnostics.Items.Count);
        Assert.All(_diagnostics.Items, diagnostic => Assert.Equal(CommandCodes.MissingFolder.Code, diagnostic.Code));
    }

    private Workspace? Find(string current, string program, Func<WorkspaceOptions, WorkspaceOptions>? change = null)
    {
        var options = new WorkspaceOptions(current, program);
        return WorkspaceFinder.Find(change is null ? options : change(options), _diagnostics);
    }

    private string Full(string path) => Path.Combine(_folder.Path, path);

    private void MakeRepository(string name)
    {
        _folder.Write($"{name}/content/house/house.yaml", string.Empty);
        _folder.Write($"{name}/templates/plain/theme.yaml", string.Empty);
        _folder.Write($"{name}/fonts/f.ttf", string.Empty);
    }
}
