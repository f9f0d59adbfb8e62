using ReportGen.Layout.Engine;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Elements;

/// <summary>Sets the default style of the texts inside it.</summary>
internal sealed class TextDefaults(TextStyle style) : ContainerElement
{
    public override string Kind => "DefaultTextStyle";

    /// <summary>The style that surrounds an element; null when none does.</summary>
    public static TextStyle? Of(Element element)
    {
        for (Element? step = element.Parent; step is not null; step = step.Parent)
        {
            if (step is TextDefaults defaults)
            {
                return defaults.Style;
            }

            if (step is Pages.PageSet { TextStyle: { } own })
            {
                return own;
            }
        }

        return null;
    }

    private TextStyle Style => style;
}
