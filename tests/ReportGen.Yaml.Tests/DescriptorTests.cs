using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Yaml.Tests;

public sealed class DescriptorTests
{
    private static readonly Key<TextValue?> Name = Key.Text("name", "Its name.", required: true);

    private static readonly Key<bool> Wide = Key.Flag("wide", "Whether it is wide.", absent: true);

    private static readonly Key<int> Size = Key.Choice("size", "Its size.", new Choices<int>(("small", 1, "little"), ("tiny", 1, "least"), ("large", 2, "big")), absent: 1);

    private static readonly MapDescriptor PartKeys = new("part", "A part.", Name);

    private static readonly Key<ImmutableArray<MapReader>> Parts = Key.Maps("parts", "Its parts.", PartKeys);

    private static readonly MapDescriptor Common = new("things", "Things.", Name);

    private static readonly MapDescriptor Keys = new("box", "A box.", Common, Wide, Size, Parts);

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_key_reads_its_value_or_its_default()
    {
        MapReader reader = Open("name: 甲\nsize: large");

        Assert.Equal("甲", reader.Read(Name)!.Text);
        Assert.True(reader.Read(Wide));
        Assert.Equal(2, reader.Read(Size));
        Assert.Equal(1, Open("name: 甲").Read(Size));
        Assert.Empty(_diagnostics.Items);
    }

    [Fact]
    public void A_missing_key_is_reported_only_where_it_is_required()
    {
        Open("wide: true").Read(Name, required: false);
        Assert.Empty(_diagnostics.Items);

        Open("wide: true").Read(Name);
        Assert.Equal("YML101", Assert.Single(_diagnostics.Items).Code);
    }

    [Fact]
    public void The_described_keys_are_known_before_they_are_read()
    {
        Open("name: 甲\nwide: true\nparts: [{nam: 乙}]").RejectUnknown();
        Assert.Empty(_diagnostics.Items);

        MapReader part = Assert.Single(Open("name: 甲\nparts: [{nam: 乙}]").Read(Parts));
        part.RejectUnknown();
        Diagnostic found = Assert.Single(_diagnostics.Items);
        Assert.Equal(("YML102", "Did you mean 'name'?"), (found.Code, found.Hint));
    }

    [Fact]
    public void A_table_of_keys_lists_types_words_requirements_and_defaults() => Assert.Equal(
        """
        ### things

        Things.

        | key | value | meaning |
        |---|---|---|
        | `name` | text | Its name. Required. |

        ### box

        A box. It takes [the keys of things](#things), and:

        | key | value | meaning |
        |---|---|---|
        | `wide` | `true` or `false` | Whether it is wide. Default: `true`. |
        | `size` | `small`, `tiny`, `large` | Its size. `small`: little; `tiny`: least; `large`: big. Default: `small`. |
        | `parts` | list of [part](#part) | Its parts. |

        #### part

        A part.

        | key | value | meaning |
        |---|---|---|
        | `name` | text | Its name. Required. |

        """.ReplaceLineEndings("\n"),
        KeyTableWriter.Write(new Schema("box", "Box", Keys)));

    [Fact]
    public void Two_maps_with_the_same_name_in_a_schema_are_rejected() =>
        Assert.Throws<InvalidOperationException>(() => new Schema("twice", "Twice", PartKeys, new MapDescriptor("part", "Another.", Wide)).Maps());

    private MapReader Open(string yaml) =>
        new((MapValue)YamlReader.Read(new SourceText("box.yaml", yaml), 0, yaml.Length, _diagnostics)!, _diagnostics, "the box", Keys);
}
