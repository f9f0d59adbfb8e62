using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using Json.Schema;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Inspection;
using ReportGen.Publishing.Schemas;
using ReportGen.Publishing.Workspaces;
using ReportGen.Yaml;

namespace ReportGen.Publishing.Tests.Schemas;

/// <summary>The schemas are valid, accept the files of the repository, and reject what the program rejects.</summary>
public sealed class SchemaTests
{
    private static readonly Regex Directive = new("^```(?<name>[a-z]+)(?: \\{[^}]*\\})?\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    public static TheoryData<string> Names => [.. SchemaCatalogue.Names];

    public static TheoryData<string> Notes =>
        [.. Directory.GetDirectories(RepositoryFolder.Of("content")).Where(folder => File.Exists(Path.Combine(folder, "note.yaml"))).Select(folder => Path.GetFileName(folder))];

    public static TheoryData<string, string> StyleFiles
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string style in Directory.GetDirectories(RepositoryFolder.Of("templates")))
            {
                data.Add("theme", $"{Path.GetFileName(style)}/theme.yaml");
                data.Add("ratings", $"{Path.GetFileName(style)}/ratings.yaml");
                data.Add("labels", $"{Path.GetFileName(style)}/labels.zh.yaml");
                data.Add("labels", $"{Path.GetFileName(style)}/labels.en.yaml");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_valid_by_draft_2020_12(string name)
    {
        JsonNode schema = JsonNode.Parse(SchemaCatalogue.Json(name))!;

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema["$schema"]!.GetValue<string>());
        Assert.True(MetaSchemas.Draft202012.Evaluate(schema).IsValid);
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void The_header_of_a_note_of_the_repository_is_allowed(string note) =>
        AssertValid("note", Read(File.ReadAllText(RepositoryFolder.Of("content", note, "note.yaml"))));

    [Theory]
    [MemberData(nameof(StyleFiles))]
    public void A_file_of_a_house_style_of_the_repository_is_allowed(string schema, string file) =>
        AssertValid(schema, Read(File.ReadAllText(RepositoryFolder.Of("templates", file))));

    [Theory]
    [MemberData(nameof(Notes))]
    public void The_directives_of_a_note_of_the_repository_are_allowed_each_by_its_own_definition(string note)
    {
        var workspace = new Workspace(RepositoryFolder.Of("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), "out");
        var request = new CompileRequest(note, [], InputSnapshot.Of(workspace));
        string markdown = new NoteCompiler(new CompilationSession(workspace)).Inspect(request, InspectionForm.Markdown, CompileContext.Sequential()).Text!;
        Match[] directives = [.. Directive.Matches(markdown).Where(match => IsDirective(match.Groups["name"].Value))];

        Assert.NotEmpty(directives);
        Assert.All(directives, match => AssertValid("directives", Read(match.Groups["body"].Value), match.Groups["name"].Value));
    }

    [Theory]
    [InlineData("directives", "table", "data: t\ncolums: [code]")]
    [InlineData("directives", "table", "columns: [code]")]
    [InlineData("directives", "table", "data: t\nplace: topp")]
    [InlineData("directives", "table", "data: t\ncolumns: [{data: code, hed: 甲}]")]
    [InlineData("directives", "table", "data: t\nstatistics: [average]")]
    [InlineData("directives", "chart", "kind: bars\ndata: t\nx: code\nseries: [{data: pe}]")]
    [InlineData("directives", "chart", "kind: bar\ndata: t\nx: code\nseries: [{data: pe}]\ny: {minimum: 1}")]
    [InlineData("directives", "facts", "items: [[a, b, c, d]]")]
    [InlineData("note", "rating", "scale: stock\nvalue: buy\nactoin: maintain")]
    [InlineData("note", "risk", "title: {zh: 甲, de: B}")]
    [InlineData("theme", "rule", "weight: 1\ncolor: ink")]
    [InlineData("theme", "page", "width: 210\nheight: tall\nmargin: {left: 1, top: 1, right: 1, bottom: 1}")]
    [InlineData("ratings", "rating", "key: buy\nnam: 买入\ndefinition: x")]
    [InlineData("labels", "labels", "reference: {figur: x}")]
    public void What_the_program_rejects_is_rejected(string schema, string definition, string yaml) =>
        Assert.False(Evaluate(schema, Read(yaml), definition).IsValid);

    [Fact]
    public void Only_a_theme_that_extends_another_may_omit_keys()
    {
        AssertValid("theme", Read("extends: plain\ncolumns: {gutter: 9}"));
        Assert.False(Evaluate("theme", Read("columns: {gutter: 9}")).IsValid);
        Assert.False(Evaluate("theme", Read("extends: plain\ncolumns: {gutter: wide}")).IsValid);
    }

    private static bool IsDirective(string name) => JsonNode.Parse(SchemaCatalogue.Json("directives"))!["$defs"]![name] is not null;

    private static void AssertValid(string schema, JsonNode? value, string? definition = null)
    {
        EvaluationResults results = Evaluate(schema, value, definition);
        Assert.True(
            results.IsValid,
            string.Join('\n', (results.Details ?? []).Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }

    /// <summary>Checks a value against a schema, or one of its definitions.</summary>
    private static EvaluationResults Evaluate(string name, JsonNode? value, string? definition = null)
    {
        JsonNode schema = JsonNode.Parse(SchemaCatalogue.Json(name))!;
        if (definition is not null)
        {
            schema = new JsonObject { ["$schema"] = schema["$schema"]!.DeepClone(), ["$ref"] = $"#/$defs/{definition}", ["$defs"] = schema["$defs"]!.DeepClone() };
        }

        return JsonSchema.FromText(schema.ToJsonString()).Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
    }

    private static JsonNode? Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        string text = yaml.ReplaceLineEndings("\n");
        DataValue? value = YamlReader.Read(new SourceText("test.yaml", text), 0, text.Length, diagnostics);
        Assert.Empty(diagnostics.Items);
        return NodeOf(value!);
    }

    /// <summary>A value as seen by an editor: a date is a text, and so is the marker of a missing value.</summary>
    private static JsonNode? NodeOf(DataValue value) => value switch
    {
        TextValue text => JsonValue.Create(text.Text),
        NumberValue number => JsonValue.Create(number.Number),
        BooleanValue flag => JsonValue.Create(flag.IsTrue),
        DateValue date => JsonValue.Create(date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        MissingValue { Span: { Length: > 0 } span } => JsonValue.Create(span.Text),
        ListValue list => new JsonArray([.. list.Items.Select(NodeOf)]),
        MapValue map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, NodeOf(entry.Value)))),
        _ => null,
    };
}
