using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Tables;

/// <summary>Infers the type of a column without a declared type.</summary>
internal static class ColumnGuess
{
    /// <summary>The most specific type that fits every cell with a value; text if in doubt.</summary>
    /// <param name="texts">The cells, normalised.</param>
    public static ColumnType TypeOf(IReadOnlyCollection<string> texts)
    {
        List<string> values = [.. texts.Where(text => !MissingCell.TryRead(text, isText: false, out _, out _))];
        if (values.Count == 0)
        {
            return ColumnType.Text;
        }

        if (values.TrueForAll(DateCell.IsUnmistakable))
        {
            return ColumnType.Date;
        }

        if (values.TrueForAll(text => text.Contains('.', StringComparison.Ordinal) && SecurityCode.Canonical(text) == text)
            && values.TrueForAll(text => !NumberCell.TryRead(text, out _)))
        {
            return ColumnType.Code;
        }

        bool areNumbers = values.TrueForAll(IsNumber);
        bool isPercent = ArePercentages(texts);
        return areNumbers && (isPercent || values.TrueForAll(text => !text.EndsWith('%'))) ? ColumnType.Number : ColumnType.Text;
    }

    /// <summary>True if every cell with a value ends with a per cent sign.</summary>
    /// <param name="texts">The cells, normalised.</param>
    public static bool ArePercentages(IReadOnlyCollection<string> texts)
    {
        List<string> values = [.. texts.Where(text => !MissingCell.TryRead(text, isText: false, out _, out _))];
        return values.Count > 0 && values.TrueForAll(text => text.EndsWith('%'));
    }

    /// <summary>True for a number that is not a code: <c>000001</c> would lose its zeros as a number.</summary>
    private static bool IsNumber(string text) =>
        NumberCell.TryRead(text, out NumberCell number)
        && number.Suffix is "" or "%"
        && !(text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1]));
}
