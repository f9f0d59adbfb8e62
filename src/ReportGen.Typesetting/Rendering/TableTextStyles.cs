using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Type styles and padding of one table.</summary>
internal sealed class TableTextStyles
{
    /// <summary>Creates the styles.</summary>
    /// <param name="context">The rendering context.</param>
    /// <param name="isDense">Small type and tight rows.</param>
    public TableTextStyles(RenderingContext context, bool isDense)
    {
        HouseTheme theme = context.Theme;
        string language = context.Document.Language;
        Padding = isDense ? theme.Table.Dense : theme.Table.Normal;
        Header = context.Sheet.Data(theme.Style(isDense ? "tableHeadDense" : "tableHead"), language);
        Text = context.Sheet.Data(theme.Style(isDense ? "tableTextDense" : "tableText"), language);
        Strong = Text with { Font = context.Sheet.Font(theme.Table.StrongFont) };
        Group = Strong with { Colour = theme.Table.GroupColour, Size = Header.Size, Leading = Header.Leading };
        HeaderSecond = context.Sheet.Data(theme.Table.HeaderSecond, language == "zh" ? "en" : "zh");
    }

    /// <summary>Padding of cells.</summary>
    public CellPadding Padding { get; }

    /// <summary>Header.</summary>
    public TextStyle Header { get; }

    /// <summary>Second language in header and cells.</summary>
    public TextStyle HeaderSecond { get; }

    /// <summary>Cells.</summary>
    public TextStyle Text { get; }

    /// <summary>Cells of emphasised rows.</summary>
    public TextStyle Strong { get; }

    /// <summary>Label of a group.</summary>
    public TextStyle Group { get; }
}
