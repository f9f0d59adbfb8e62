using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Tests.Tracing;

/// <summary>Every span of output is traced to the data that it shows and the location that wrote it.</summary>
public sealed class OriginTests
{
    private static readonly Origin PriceCell = new CellOrigin("data/prices.csv", 2, 3, "price", null);
    private static readonly Origin SharesCell = new CellOrigin("data/prices.csv", 2, 4, "shares", null);
    private static readonly Origin NameCell = new CellOrigin("data/prices.csv", 2, 1, "name", null);
    private static readonly Origin MissingCell = new CellOrigin("data/prices.csv", 2, 5, "pe", null);

    private static readonly NumberValue Price = new(12.345m) { Origin = PriceCell };
    private static readonly NumberValue Shares = new(100m) { Origin = SharesCell };
    private static readonly TextValue Name = new("Innolight") { Origin = NameCell };

    [Fact]
    public void Literal_text_is_verbatim()
    {
        TracedText output = Run("Close: {{ price }} yuan");
        Assert.Collection(
            output.Spans,
            span => Assert.Equal((0, 7, true, 0), (span.Start, span.Length, span.IsVerbatim, span.Written!.Value.Start)),
            span => Assert.Equal((7, 6, false, 10), (span.Start, span.Length, span.IsVerbatim, span.Written!.Value.Start)),
            span => Assert.Equal((13, 5, true, 18), (span.Start, span.Length, span.IsVerbatim, span.Written!.Value.Start)));
    }

    [Fact]
    public void A_printed_value_names_its_expression_its_origin_and_itself()
    {
        TracedSpan span = Shown("{{ price }}");
        Assert.Equal("price", span.Written!.Value.Text);
        Assert.Same(PriceCell, span.Origin);
        Assert.Same(Price, span.Value);
    }

    [Theory]
    [InlineData("{{ price | fmt.number 2 }}")]
    [InlineData("{{ price | fmt.multiple 0 }}")]
    [InlineData("{{ fmt.percent price 1 }}")]
    [InlineData("{{ price | math.format \"0.0\" }}")]
    [InlineData("{{ price | fmt.number 2 | string.pad_left 10 }}")]
    [InlineData("{{ x = price; x | fmt.number 1 }}")]
    [InlineData("{{ func f(v); ret v | fmt.number 1; end; f price }}")]
    [InlineData("{{ true ? price : 1 }}")]
    [InlineData("{{ (price) }}")]
    [InlineData("{{ null ?? price }}")]
    [InlineData("{{ ([price])[0] }}")]
    [InlineData("{{ {p: price}.p }}")]
    [InlineData("{{ o = {}; o.p = price; o.p }}")]
    [InlineData("{{ [1, price] | array.last }}")]
    [InlineData("{{ [price, 1] | array.sort | array.last }}")]
    [InlineData("{{ for p in [price]; p; end }}")]
    [InlineData("{{ with {p: price}; p; end }}")]
    [InlineData("{{ calc.max [price, 1] }}")]
    public void One_value_stays_that_value(string template)
    {
        TracedSpan span = Shown(template);
        Assert.Same(PriceCell, span.Origin);
        Assert.Same(Price, span.Value);
    }

    [Fact]
    public void A_computed_number_has_the_origins_of_its_sides_and_is_a_value()
    {
        TracedSpan span = Shown("{{ price * shares | fmt.number 1 }}");
        Assert.Equal([PriceCell, SharesCell], Leaves(span));
        Assert.Equal(1234.5m, Assert.IsType<NumberValue>(span.Value).Number);
    }

    [Theory]
    [InlineData("{{ -price }}")]
    [InlineData("{{ price + 1 }}")]
    [InlineData("{{ price > 1 }}")]
    [InlineData("{{ !flag }}")]
    [InlineData("{{ flag && true }}")]
    [InlineData("{{ false || flag }}")]
    [InlineData("{{ price | math.round 1 }}")]
    [InlineData("{{ price | math.plus 1 }}")]
    [InlineData("{{ x = 1; x += price; x }}")]
    [InlineData("{{ \"12\" | string.to_int | math.plus price }}")]
    public void A_computed_value_keeps_its_data(string template) => Assert.Contains(PriceCell, Leaves(Shown(template)));

    [Fact]
    public void A_figure_has_its_formula()
    {
        TracedSpan span = Shown("{{ calc.growth price shares | fmt.percent 1 }}");
        FormulaOrigin formula = Assert.IsType<FormulaOrigin>(span.Origin);
        Assert.Equal("growth", formula.Name);
        Assert.Equal([PriceCell, SharesCell], formula.Inputs.ToArray());
    }

    [Fact]
    public void A_sum_has_all_its_inputs() => Assert.Equal([PriceCell, SharesCell], Leaves(Shown("{{ calc.sum [price, 1, shares] }}")));

    [Theory]
    [InlineData("{{ name + \": \" + price }}")]
    [InlineData("{{ $\"{name}: {price}\" }}")]
    [InlineData("{{ name | string.append \": \" | string.append price }}")]
    [InlineData("{{ [name, price] | array.join \": \" }}")]
    [InlineData("{{ capture x }}{{ name }}: {{ price }}{{ end }}{{ x }}")]
    [InlineData("{{ capture x }}{{ name }}: {{ price }}{{ end }}{{ x | string.strip | string.slice 0 }}")]
    [InlineData("{{ include 'pair' }}")]
    [InlineData("{{ func f }}{{ name }}: {{ price }}{{ end }}{{ f }}")]
    [InlineData("{{ func f }}{{ $$ }}{{ end }}{{ wrap f }}{{ name }}: {{ price }}{{ end }}")]
    [InlineData("{{ include_join ['pair'] ',' }}")]
    [InlineData("{{ \"{{ name }}: {{ price }}\" | object.eval_template }}")]
    public void A_text_of_parts_keeps_each_part(string template)
    {
        TracedText output = Run(template);
        Assert.Equal("Innolight: 12.345", output.Text);
        Assert.Same(NameCell, output.OriginOf(0, 9));
        Assert.Null(output.OriginOf(9, 2));
        Assert.Same(PriceCell, output.OriginOf(11, 6));
    }

    [Fact]
    public void A_part_of_a_captured_text_keeps_the_data_of_that_part()
    {
        TracedText output = Run("{{ capture x }}{{ name }}: {{ price }}{{ end }}{{ x | string.slice 11 }}");
        Assert.Equal([PriceCell], Leaves(Assert.Single(output.Spans)));
    }

    [Fact]
    public void A_change_of_case_keeps_the_parts()
    {
        TracedText output = Run("{{ capture x }}a {{ name }}{{ end }}{{ x | string.upcase }}");
        Assert.Equal("A INNOLIGHT", output.Text);
        Assert.Null(output.OriginOf(0, 2));
        Assert.Same(NameCell, output.OriginOf(2, 9));
    }

    [Theory]
    [InlineData("string.replace 'I' 'EE'", "EEnnolight: 12.345", 10)]
    [InlineData("string.replace_first 'i' 'EE'", "EEnnolight: 12.345", 10)]
    [InlineData("string.remove_last 't'", "Innoligh: 12.345", 8)]
    [InlineData("string.remove 'light'", "Inno: 12.345", 4)]
    [InlineData("regex.replace '[Io]' '_'", "_nn_light: 12.345", 9)]
    [InlineData("string.pad_right 20", "Innolight: 12.345   ", 9)]
    [InlineData("string.truncate 15 ''", "Innolight: 12.3", 9)]
    public void A_change_inside_a_text_keeps_its_parts(string change, string text, int nameLength)
    {
        TracedText output = Run("{{ capture x }}{{ name }}: {{ price }}{{ end }}{{ x | " + change + " }}");
        Assert.Equal(text, output.Text);
        for (int i = 0; i < text.Length; i++)
        {
            Origin[] expected = i < nameLength ? [NameCell] : i < nameLength + 2 || text[i] == ' ' ? [] : [PriceCell];
            Assert.Equal(expected, (output.OriginOf(i, 1)?.Leaves() ?? []).ToArray());
        }
    }

    [Fact]
    public void A_change_inside_one_value_still_shows_that_value() =>
        Assert.Same(Price, Shown("{{ price | string.replace '.' ',' | string.pad_left 10 | string.truncate 9 }}").Value);

    [Fact]
    public void A_missing_value_keeps_its_cell()
    {
        TracedSpan span = Shown("{{ pe | fmt.multiple 1 }}");
        Assert.Same(MissingCell, span.Origin);
        Assert.Equal(MissingReason.NotMeaningful, Assert.IsType<MissingValue>(span.Value).Reason);
    }

    [Fact]
    public void A_result_of_a_missing_value_is_missing_for_its_reason()
    {
        TracedText output = Run("{{ pe * price }}");
        Assert.Equal("--", output.Text);
        Assert.Equal([MissingCell, PriceCell], Leaves(output.Spans[0]));
    }

    [Fact]
    public void Included_text_points_into_the_included_file()
    {
        TracedText output = Run("A {{ include 'pair' }}");
        SourceSpan written = output.WrittenAt(2, 9)!.Value;
        Assert.Equal("pair", written.Source.Path);
        Assert.Equal("name", written.Text);
        Assert.True(output.Spans[2].IsVerbatim);
        Assert.Equal(": ", output.Spans[2].Written!.Value.Text);
    }

    [Fact]
    public void Indentation_has_no_origin()
    {
        TracedText output = Run("  {{ \"a\\nb\" }}");
        Assert.Equal("  a\n  b", output.Text);
        Assert.Null(output.WrittenAt(4, 2));
        Assert.Equal("\"a\\nb\"", output.WrittenAt(6, 1)!.Value.Text);
    }

    [Fact]
    public void Without_tracking_there_are_no_spans()
    {
        var context = new TemplateContext { TracksOrigins = false };
        context.Add("price", Price);
        var diagnostics = new Foundation.Diagnostics.DiagnosticBag();
        TracedText output = Template.Parse(new SourceText("t", "a {{ price }}"), diagnostics)!.Render(context, diagnostics)!;
        Assert.Equal("a 12.345", output.Text);
        Assert.Empty(output.Spans);
    }

    private static TracedSpan Shown(string template) => Assert.Single(Run(template).Spans);

    private static Origin[] Leaves(TracedSpan span) => [.. span.Origin!.Leaves()];

    private static TracedText Run(string template)
    {
        TemplateContext context = Render.Context(
            ReportLanguage.Chinese,
            [
                ("price", Price),
                ("shares", Shares),
                ("name", Name),
                ("flag", new BooleanValue(true) { Origin = PriceCell }),
                ("pe", new MissingValue(MissingReason.NotMeaningful) { Origin = MissingCell }),
            ],
            new Templates(("pair", "{{ name }}: {{ price }}")));
        var diagnostics = new Foundation.Diagnostics.DiagnosticBag();
        TracedText? output = Template.Parse(new SourceText("note.md", template), diagnostics)?.Render(context, diagnostics);
        Assert.Empty(diagnostics.Items.Select(item => item.Message));
        return output!;
    }
}
