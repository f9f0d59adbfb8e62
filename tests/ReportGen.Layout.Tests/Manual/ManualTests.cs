using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Tests.Harness;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Manual;

/// <summary>Holds src/ReportGen.Layout/README.md to the engine: its examples compile and run, and what it names exists.</summary>
public sealed class ManualTests
{
    private static readonly string Manual = Read("src/ReportGen.Layout/README.md");

    [Fact]
    public void Every_example_of_the_manual_is_compiled_word_for_word()
    {
        // The whole program is compiled with the packages by .ci/run.
        string compiled = WithoutIndent(Read("tests/ReportGen.Layout.Tests/Manual/ManualExamples.cs")) + WithoutIndent(Read(".ci/library/Program.cs"));
        string[] examples = [.. Example().Matches(Manual).Select(match => WithoutIndent(match.Groups[1].Value))];
        Assert.True(examples.Length >= 5);
        Assert.All(examples, example => Assert.Contains(example, compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_method_that_the_manual_names_exists()
    {
        string[] known =
        [
            .. typeof(Document).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers().Select(member => member.Name).Append(type.Name)),
        ];
        string[] named = [.. Row().Matches(Manual).SelectMany(row => Name().Matches(row.Groups[1].Value)).Select(name => name.Groups[1].Value)];
        Assert.True(named.Length > 80);
        Assert.Empty(named.Except(known));
    }

    [Fact]
    public void The_document_of_the_manual_has_one_page_with_its_footnote()
    {
        var diagnostics = new DiagnosticBag();
        PagedDocument? pages = ManualExamples.Document(diagnostics);
        Assert.Empty(diagnostics.Items);
        Assert.Contains("Before the merger.", Runs.TextOf(Assert.Single(pages!.Pages), inDecoration: false), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_the_manual_repeats_head_and_label_on_each_page()
    {
        PagedDocument pages = Lay(ManualExamples.Table);
        Assert.Equal(2, pages.Pages.Length);
        Assert.Contains("Optics (continued)", Runs.TextOf(pages.Pages[1], inDecoration: true), StringComparison.Ordinal);
    }

    [Fact]
    public void The_floats_of_the_manual_stand_before_the_barrier_and_the_wide_table_on_landscape_pages()
    {
        PagedDocument pages = Lay(ManualExamples.Floats);
        Assert.Equal([false, false, true, true, true, false], pages.Pages.Select(page => page.Size.Width > page.Size.Height));
        Assert.Contains("Every float above", Runs.TextOf(pages.Pages[^1], inDecoration: false), StringComparison.Ordinal);
    }

    [Fact]
    public void The_columns_of_the_manual_end_at_one_height() =>
        Assert.InRange(Runs.BaselinesOf(Assert.Single(Lay(ManualExamples.Columns).Pages)).Count, 5, 60);

    [Fact]
    public void The_number_of_the_manual_is_written_as_it_asks() =>
        Assert.Contains("– 1 –", Runs.TextOf(Lay(ManualExamples.Dynamic).Pages[0], inDecoration: false), StringComparison.Ordinal);

    private static PagedDocument Lay(Action<IContainer> content)
    {
        var diagnostics = new DiagnosticBag();
        PagedDocument? pages = Document.Create(document => document.Page(page =>
        {
            page.Margin(20, Unit.Millimetre);
            page.DefaultTextStyle(new TextStyle { Font = CommittedFonts.Sans, Size = 9, Leading = 14 });
            content(page.Content());
        })).Generate(GenerateOptions.Default, diagnostics);
        Assert.Empty(diagnostics.Items);
        return pages!;
    }

    private static string Read(string path) => File.ReadAllText(RepositoryFolder.Of(path.Split('/'))).ReplaceLineEndings("\n");

    private static string WithoutIndent(string text) => string.Join('\n', text.Trim('\n').Split('\n').Select(line => line.Trim()));

    private static Regex Example() => new("^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    // The second column of the table: what stands for a QuestPDF call here.
    private static Regex Row() => new(@"^\|[^|]+\|([^|]+)\|", RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    private static Regex Name() => new("`([A-Z][A-Za-z]+)", RegexOptions.None, TimeSpan.FromSeconds(5));
}
