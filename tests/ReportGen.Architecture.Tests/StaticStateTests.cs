using System.Reflection;

namespace ReportGen.Architecture.Tests;

/// <summary>State kept between runs belongs to a session, which its owner disposes: no static field may keep it for the whole process.</summary>
public sealed class StaticStateTests
{
    private const string VerificationTable = "Private to a rule of verification, and never written.";

    /// <summary>Fields that may reference mutable objects, each with the reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["MapValue.Empty._byKey"] = "Filled by the constructor; a map never changes.",
        ["BuiltinTable.Libraries.[]"] = "Namespaces of Scriban are objects that templates could change; each render has copies.",
        ["TextOrder.BaseLetters"] = "Private to the order of texts, and never written.",
        ["ActionRules.Allowed"] = VerificationTable,
        ["ActionRules.Forbidden"] = VerificationTable,
        ["ActionRules.NamedActions"] = VerificationTable,
        ["AnnotationRules.Kinds"] = VerificationTable,
        ["AttributeRules.Owners"] = VerificationTable,
        ["AttributeRules.Numberings"] = VerificationTable,
        ["FileRules.Filters"] = VerificationTable,
        ["GraphicsStateRules.BlendModes"] = VerificationTable,
        ["GraphicsStateRules.Intents"] = VerificationTable,
        ["PredefinedProperties.Types"] = VerificationTable,
        ["PredefinedProperties.Others"] = VerificationTable,
        ["PropertyType.Simple"] = VerificationTable,
        ["PredefinedCMaps.Orderings"] = VerificationTable,
        ["StandardRoles.Types"] = VerificationTable,
        ["StructureRules.AllowedParents"] = VerificationTable,
        ["StructureRules.AllowedChildren"] = VerificationTable,
        ["PdfDictionary.Empty.Entries"] = "Seen as read-only, and never written.",
    };

    /// <summary>The assemblies of the program, without <c>ReportGen.Sbom</c>.</summary>
    private static readonly string[] Names =
    [
        .. Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name != "ReportGen.Sbom")
            .Select(name => name == "ReportGen.Cli" ? "reportgen" : name)
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Assemblies() => [.. Names];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_static_field_leads_to_mutable_state(string assembly)
    {
        string[] found = [.. StaticState.In(Assembly.Load(assembly)).Where(place => !Exceptions.ContainsKey(place))];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    [Fact]
    public void Every_exception_is_needed()
    {
        string[] found = [.. Names.SelectMany(name => StaticState.In(Assembly.Load(name)))];
        Assert.All(Exceptions.Keys, place => Assert.Contains(place, found));
    }

    [Fact]
    public void Mutable_state_is_found_wherever_it_hides() => Assert.Equal(
        "Counter Late Lists.[].Items OpenTable Shared Table.Count Words",
        string.Join(' ', StaticState.In(typeof(Offender)).Select(place => place[(nameof(Offender).Length + 1)..]).Order(StringComparer.Ordinal)));

#pragma warning disable IDE1006, CA1802, CA1823, CA2211, CS0169, CS0414, IDE0044, IDE0051, IDE0052, MA0069, S1144, S2223, S2386, S3887
    private static class Offender
    {
        internal static readonly string[] OpenTable = ["shown to others"];
        private static int Counter = 1;
        private static readonly List<string> Words = ["a"];
        private static readonly Holder Table = new();
        private static readonly ListOfWords[] Lists = [new()];
        private static readonly Lazy<List<string>> Late = new(() => []);
        private static readonly string[] Fine = ["a"];
        private static readonly System.Collections.Frozen.FrozenSet<string> FineToo = System.Collections.Frozen.FrozenSet.Create(StringComparer.Ordinal, "a");

        internal static string[] Shared { get; } = ["shown to others"];
    }

    private sealed class Holder
    {
        private int Count = 1;
    }

    private sealed class ListOfWords
    {
        private readonly List<string> Items = [];
    }
#pragma warning restore
}
