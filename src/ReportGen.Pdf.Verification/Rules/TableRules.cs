using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of tables: every row has the same columns, every data cell has a header (ISO 14289-1, 7.5).</summary>
internal static class TableRules
{
    private const int MostColumns = 100_000;

    /// <summary>Steps of the reading budget that one grid position of a table takes.</summary>
    private const int PlaceSteps = 64;

    private static readonly string[] Sections = ["Caption", "THead", "TBody", "TFoot"];

    public static void Check(ReadDocument document, ReadElement table, IReadOnlySet<string> headers)
    {
        void Fail(string message) => document.Findings.Add("PDF/UA 7.5", message);

        int[] ranks = [.. table.Children.Select(child => Array.IndexOf(Sections, child.Role)).Where(rank => rank >= 0)];
        bool isCaptioned = Array.IndexOf(ranks, 0) <= 0 || table.Children[^1].Role == "Caption";
        if (!isCaptioned || ranks.Count(rank => rank == 0) > 1 || ranks.Count(rank => rank == 1) > 1 || ranks.Count(rank => rank == 3) > 1)
        {
            Fail("A table has several headers, footers or captions, or a caption that is neither first nor last.");
        }

        if (table.Children.Exists(child => child.Role is "THead" or "TFoot") && !table.Children.Exists(child => child.Role == "TBody"))
        {
            Fail("A table has a header or footer but no body.");
        }

        ReadElement[] rows = [.. table.All().Where(element => element.Role == "TR" && Nearest(element) == table)];
        var taken = new Dictionary<(int Row, int Column), ReadElement>();
        for (int row = 0; row < rows.Length; row++)
        {
            int column = 0;
            foreach (ReadElement cell in rows[row].Children)
            {
                while (taken.ContainsKey((row, column)))
                {
                    column++;
                }

                int width = SpanOf(cell, "ColSpan");
                int height = SpanOf(cell, "RowSpan");
                if (width == 0 || height == 0)
                {
                    Fail("A table cell spans no rows or columns.");
                }

                if (height > rows.Length - row)
                {
                    Fail("Cells of a table overlap or extend beyond it.");
                    height = rows.Length - row;
                }

                document.File.Budget.Spend((long)width * height * PlaceSteps);
                for (int r = row; r < row + height; r++)
                {
                    for (int c = column; c < column + width; c++)
                    {
                        if (!taken.TryAdd((r, c), cell))
                        {
                            Fail("Cells of a table overlap or extend beyond it.");
                        }
                    }
                }
            }
        }

        int columns = taken.Count == 0 ? 0 : taken.Keys.Max(place => place.Column) + 1;
        if (taken.Count != columns * rows.Length)
        {
            Fail("Rows of a table have different numbers of columns.");
        }

        CheckHeaders(document.File, rows, headers, Fail);
        CheckSpans(rows, Fail);
    }

    private static void CheckHeaders(PdfFile file, ReadElement[] rows, IReadOnlySet<string> headers, Action<string> fail)
    {
        ReadElement[] cells = [.. rows.SelectMany(row => row.Children)];
        bool haveScopes = cells.Where(cell => cell.Role == "TH").All(cell => cell.Attribute("Scope").AsName is "Row" or "Column" or "Both");
        foreach (ReadElement cell in cells)
        {
            string[] named = cell.Attribute("Headers") is PdfArray array ? [.. array.Items.Select(item => file.Resolve(item).AsText ?? string.Empty)] : [];
            if (cell.Role == "TD" && !named.All(headers.Contains))
            {
                fail("A cell refers to a missing header.");
            }

            if (cell.Role == "TD" && named.Length == 0 && !haveScopes)
            {
                fail("The headers of a cell cannot be determined.");
            }
        }
    }

    /// <summary>A cell that spans rows ends with its section: no header cell extends into the body.</summary>
    private static void CheckSpans(ReadElement[] rows, Action<string> fail)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            int end = row;
            while (end < rows.Length && rows[end].Parent == rows[row].Parent)
            {
                end++;
            }

            if (rows[row].Children.Exists(cell => SpanOf(cell, "RowSpan") > end - row))
            {
                fail("A cell extends from one section of a table into the next.");
            }
        }
    }

    /// <summary>Columns or rows that a cell spans, limited to more than any table has: a larger span does not fit in any case.</summary>
    private static int SpanOf(ReadElement cell, string direction) => Math.Clamp(cell.Attribute(direction).AsInteger ?? 1, 0, MostColumns);

    private static ReadElement? Nearest(ReadElement element)
    {
        ReadElement? table = element.Parent;
        while (table is not null && table.Role != "Table")
        {
            table = table.Parent;
        }

        return table;
    }
}
