using ReportGen.Core.Data;
using ReportGen.Core.Notes;

namespace ReportGen.Pipeline.Starting;

/// <summary>Finds who may sign a new note.</summary>
internal static class Roster
{
    /// <summary>Key of the first analyst of the house who is registered on a day; null when there is none.</summary>
    /// <param name="house">The house's data.</param>
    /// <param name="day">The day.</param>
    public static string? SignerOn(HouseData house, DateOnly day)
    {
        if (!house.Tables.TryGetValue("analysts", out DataTable? table) || table.IndexOf("key") is not (>= 0 and var key))
        {
            return null;
        }

        int from = table.IndexOf("from");
        int to = table.IndexOf("to");
        return table.Rows
            .Where(row => (from < 0 || row.Cells[from] is not DateValue { Date: var first } || first <= day)
                && (to < 0 || row.Cells[to] is not DateValue { Date: var last } || day <= last))
            .Select(row => row.Cells[key])
            .OfType<TextValue>()
            .FirstOrDefault()?.Text;
    }
}
