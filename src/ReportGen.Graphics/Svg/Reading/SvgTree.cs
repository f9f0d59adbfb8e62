using System.Xml;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Parses XML into nodes, with limits that ordinary drawings do not reach.</summary>
internal static class SvgTree
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const int MostNodes = 200_000;
    private const int DeepestNode = 128;

    public static SvgNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.Text.Contains("<!ENTITY", StringComparison.Ordinal))
        {
            int start = source.Text.IndexOf("<!ENTITY", StringComparison.Ordinal);
            diagnostics.Report(
                SvgCodes.Entities,
                source.Span(start, "<!ENTITY".Length),
                "The drawing declares entities.",
                "Save it as plain SVG, without a document type.");
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var text = new StringReader(source.Text);
            using var reader = XmlReader.Create(text, settings);
            return Build(reader, source, diagnostics);
        }
        catch (XmlException exception)
        {
            int offset = source.OffsetOf(Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition));
            diagnostics.Report(
                SvgCodes.Malformed,
                source.Span(offset, 0),
                "The drawing is not well-formed XML: " + WithoutPlace(exception.Message),
                "Open the file in a drawing program and save it again as plain SVG.");
            return null;
        }
    }

    private static SvgNode? Build(XmlReader reader, SourceText source, DiagnosticBag diagnostics)
    {
        var open = new Stack<SvgNode>();
        SvgNode? root = null;
        int count = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.NamespaceURI is SvgNamespace or "":
                    SvgNode node = Element(reader, source);
                    bool isEmpty = reader.IsEmptyElement;
                    if (root is null && node.Name != "svg")
                    {
                        diagnostics.Report(SvgCodes.NotSvg, node.Span, $"The outermost element is '{node.Name}', not 'svg'.", "Provide an SVG file.");
                        return null;
                    }

                    root ??= node;
                    if (++count > MostNodes || open.Count >= DeepestNode)
                    {
                        diagnostics.Report(SvgCodes.TooLarge, node.Span, "The drawing has too many elements, or nests them too deeply.", "Simplify the drawing, or save it as a raster image.");
                        return null;
                    }

                    if (open.TryPeek(out SvgNode? parent))
                    {
                        parent.Children.Add(node);
                    }

                    if (!isEmpty)
                    {
                        open.Push(node);
                    }

                    break;
                case XmlNodeType.Element:
                    // Elements in other namespaces (editor data) draw nothing.
                    SkipElement(reader);
                    break;
                case XmlNodeType.EndElement:
                    open.TryPop(out _);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (open.TryPeek(out SvgNode? holder))
                    {
                        holder.Children.Add(new SvgNode(SvgNode.TextName, SpanAt(reader, source, 0)) { Text = reader.Value });
                    }

                    break;
                default:
                    break;
            }
        }

        if (root is null)
        {
            diagnostics.Report(SvgCodes.NotSvg, source.Span(0, 0), "The drawing is empty.", "Provide an SVG file.");
        }

        return root;
    }

    private static SvgNode Element(XmlReader reader, SourceText source)
    {
        var node = new SvgNode(reader.LocalName, SpanAt(reader, source, reader.Name.Length));
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            // xlink:href is the older spelling of href; xml:space and xml:lang keep their prefix.
            string name = reader.Prefix == "xml" ? reader.Name : reader.LocalName;
            if (reader.Prefix is "" or "xml" or "xlink")
            {
                node.Attributes.TryAdd(name, new SvgAttribute(name, reader.Value, SpanAt(reader, source, reader.Name.Length)));
            }
        }

        reader.MoveToElement();
        return node;
    }

    private static void SkipElement(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        int depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
        }
    }

    private static SourceSpan SpanAt(XmlReader reader, SourceText source, int length)
    {
        var place = (IXmlLineInfo)reader;
        int start = source.OffsetOf(Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition));
        return source.Span(start, Math.Min(length, source.Text.Length - start));
    }

    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" Line ", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
