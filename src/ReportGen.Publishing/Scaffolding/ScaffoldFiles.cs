using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ReportGen.Publishing.Scaffolding;

/// <summary>The files of a new note. Their texts are in the folder <c>Texts</c>; their data are sample data and marked as such.</summary>
internal static class ScaffoldFiles
{
    private const int Weeks = 53;

    /// <summary>Texts by path relative to the note's folder.</summary>
    /// <param name="description">The content.</param>
    public static ImmutableSortedDictionary<string, string> Of(ScaffoldDescription description)
    {
        DateOnly date = description.Start.Date;
        DateOnly priceDate = LastWeekdayBefore(date);
        ImmutableSortedDictionary<string, string>.Builder files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        files["note.yaml"] = Header(description, priceDate);
        foreach (string language in description.Languages)
        {
            files[$"note.{language}.md"] = Text($"note.{language}.md").Replace("@forecast_year@", Year(date.Year, 'E'), StringComparison.Ordinal);
        }

        files["data/forecast.csv"] = Forecast(date.Year);
        files["data/prices.csv"] = Prices(priceDate);
        if (description.Security is { } security)
        {
            files["data/shares.csv"] = FormattableString.Invariant($"code,date,total,float\n{security},{priceDate:yyyy-MM-dd},4.00,3.20\n");
        }

        return files.ToImmutable();
    }

    private static string Header(ScaffoldDescription description, DateOnly priceDate)
    {
        ScaffoldRequest start = description.Start;
        string rating = description.Rating is { } given
            ? $"rating: {{scale: {given.Scale}, value: {given.Value}, action: {given.Action}}}\n"
            : string.Empty;
        string target = FormattableString.Invariant($"target_price: {{value: {Price(Weeks) * 1.1m:0.00}, months: 6}}\n");
        const string Shares = """
              shares:
                file: data/shares.csv
                key: code
                columns:
                  code:  {type: code}
                  date:  {type: date}
                  total: {type: number, decimals: 2, unit: {zh: 亿股, en: 100 mn shares}}
                  float: {type: number, decimals: 2, unit: {zh: 亿股, en: 100 mn shares}}

            """;
        var text = new StringBuilder(Text("note.yaml"));
        text.Replace("@schema@", SchemaFile.PathFromNote);
        text.Replace("@id@", start.Id.ToString("D"));
        text.Replace("@type@", start.Type);
        text.Replace("@style@", description.Style);
        text.Replace("@languages@", string.Join(", ", description.Languages));
        text.Replace("@date@", Iso(start.Date));
        text.Replace("@price_date@", Iso(priceDate));
        text.Replace("@security@", description.Security is { } security ? $"security: {security}\n" : string.Empty);
        text.Replace("@rating@", rating);
        text.Replace("@target@", description.Security is null ? string.Empty : target);
        text.Replace("@analyst@", description.Analyst);
        text.Replace("@shares@\n", description.Security is null ? string.Empty : Shares.ReplaceLineEndings("\n"));
        return text.ToString();
    }

    private static string Forecast(int year)
    {
        var text = new StringBuilder("year,revenue,growth,profit\n");
        text.Append(CultureInfo.InvariantCulture, $"{Year(year - 2, 'A')},40.00,11.1,4.80\n");
        text.Append(CultureInfo.InvariantCulture, $"{Year(year - 1, 'A')},46.00,15.0,5.75\n");
        text.Append(CultureInfo.InvariantCulture, $"{Year(year, 'E')},55.20,20.0,7.18\n");
        text.Append(CultureInfo.InvariantCulture, $"{Year(year + 1, 'E')},63.48,15.0,8.57\n");
        return text.ToString();
    }

    /// <summary>A year of weekly prices up to the price date.</summary>
    private static string Prices(DateOnly last)
    {
        var text = new StringBuilder("date,subject,benchmark\n");
        for (int week = 0; week <= Weeks; week++)
        {
            decimal benchmark = 100 + (0.12m * week) + (0.5m * ((week * 5 % 9) - 4));
            text.Append(CultureInfo.InvariantCulture, $"{Iso(last.AddDays(7 * (week - Weeks)))},{Price(week):0.00},{benchmark:0.00}\n");
        }

        return text.ToString();
    }

    private static decimal Price(int week) => 20 + (0.09m * week) + (0.12m * ((week * 7 % 11) - 5));

    private static DateOnly LastWeekdayBefore(DateOnly date)
    {
        DateOnly day = date.AddDays(-1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static string Year(int year, char kind) => FormattableString.Invariant($"{year}{kind}");

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(string name)
    {
        using Stream stream = typeof(ScaffoldFiles).Assembly.GetManifestResourceStream($"Starter/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
