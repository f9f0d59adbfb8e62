using ReportGen.Foundation.Data;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Notes.Reading;

/// <summary>Keys of <c>rating</c>.</summary>
internal static class RatingKeys
{
    public static Key<TextValue?> Scale { get; } = Key.Text("scale", "scale of the style’s `ratings.yaml`", required: true);

    public static Key<TextValue?> Value { get; } = Key.Text("value", "value of the scale", required: true);

    public static Key<TextValue?> Action { get; } = Key.Text("action", "rating action", required: true);

    public static MapDescriptor Keys { get; } = new("rating", "A rating and the rating action.", Scale, Value, Action);
}

/// <summary>Keys of <c>target_price</c>.</summary>
internal static class TargetPriceKeys
{
    /// <summary>The minimum price is one hundredth of the currency.</summary>
    private const decimal LeastPrice = 0.01m;

    private const int MostMonths = 60;

    public static Key<NumberValue?> Value { get; } = Key.Number("value", "the price", required: true, LeastPrice);

    public static Key<int?> Months { get; } = Key.Integer("months", "months within which it is expected", 1, MostMonths);

    public static Key<TextValue?> Currency { get; } = Key.Text("currency", "code of the currency, if different from that of the closing prices");

    public static Key<TextValue?> Method { get; } = Key.Text("method", "how it was derived");

    public static MapDescriptor Keys { get; } = new("target-price", "The target price of the note’s security.", Value, Months, Currency, Method);
}

/// <summary>Keys of an entry of <c>risks</c>.</summary>
internal static class RiskKeys
{
    public static Key<LocalText?> Title { get; } = Key.Local("title", "the risk in a few words", required: true);

    public static Key<LocalText?> Detail { get; } = Key.Local("detail", "explanation of the risk");

    public static MapDescriptor Keys { get; } = new("risk", "A risk factor.", Title, Detail);
}

/// <summary>Keys of an entry of <c>related</c>.</summary>
internal static class RelatedKeys
{
    public static Key<LocalText?> Title { get; } = Key.Local("title", "title of the note", required: true);

    public static Key<DateValue?> Date { get; } = Key.Date("date", "its day of publication", required: true);

    public static Key<TextValue?> Address { get; } = Key.Text("url", "its address");

    public static MapDescriptor Keys { get; } = new("related-note", "An earlier note listed on the cover.", Title, Date, Address);
}
