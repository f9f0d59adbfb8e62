using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

using ReportGen.Foundation.Data;

namespace ReportGen.Compliance;

/// <summary>A rule as stated in the rule book.</summary>
/// <param name="Id">Its id, such as <c>CN-A8-1</c>.</param>
/// <param name="Requirement">The requirement for a note.</param>
internal sealed record RuleText(string Id, LocalText Requirement);

/// <summary>
/// The wording of the rules and the phrases that satisfy them. It is a separately versioned data file, because
/// regulators revise their texts more often than the program changes.
/// </summary>
internal sealed class RuleBook
{
    private const string ResourceName = "cn-research-notes.json";

    private readonly FrozenDictionary<string, RuleText> _rules;
    private readonly FrozenDictionary<(string Name, string Language), ImmutableArray<string>> _phrases;

    private RuleBook(JsonElement root)
    {
        Instrument = Local(root.GetProperty("instrument"));
        _rules = root.GetProperty("rules").EnumerateArray()
            .Select(rule => new RuleText(
                rule.GetProperty("id").GetString()!,
                Local(rule.GetProperty("requirement"))))
            .ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
        _phrases = root.GetProperty("phrases").EnumerateObject()
            .SelectMany(phrase => phrase.Value.EnumerateObject().Select(language => (phrase.Name, Language: language)))
            .ToFrozenDictionary(
                each => (each.Name, each.Language.Name),
                each => each.Language.Value.EnumerateArray().Select(text => text.GetString()!).ToImmutableArray());
    }

    /// <summary>The rules for Chinese research notes.</summary>
    public static RuleBook Chinese { get; } = Load();

    /// <summary>The regulation that contains the rules.</summary>
    public LocalText Instrument { get; }

    /// <summary>The rule with an id.</summary>
    /// <param name="id">The id.</param>
    public RuleText Rule(string id) => _rules[id];

    /// <summary>
    /// Phrases of which one must be printed: those of the rule book, and those that the house's compliance officer
    /// approved in <c>house.yaml</c> under <c>approved.NAME.LANGUAGE</c>.
    /// </summary>
    /// <param name="name">Name of the phrases, such as <c>licence</c>.</param>
    /// <param name="language">Language tag.</param>
    /// <param name="house">The facts of the house.</param>
    public ImmutableArray<string> Phrases(string name, string language, MapValue house)
    {
        DataValue? approved = ((house["approved"] as MapValue)?[name] as MapValue)?[language];
        IEnumerable<string> own = approved switch
        {
            TextValue text => [text.Text],
            ListValue list => list.Items.OfType<TextValue>().Select(text => text.Text),
            _ => [],
        };
        return [.. _phrases[(name, language)], .. own];
    }

    private static RuleBook Load()
    {
        using Stream stream = typeof(RuleBook).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing from the assembly.");
        using JsonDocument document = JsonDocument.Parse(stream);
        return new RuleBook(document.RootElement);
    }

    private static LocalText Local(JsonElement element) =>
        LocalText.Of(element.GetProperty("zh").GetString()!, element.GetProperty("en").GetString()!);
}
