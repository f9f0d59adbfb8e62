using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Structure;

namespace ReportGen.Pdf.Content;

/// <summary>Opens and closes the marked-content sequences of a page (ISO 32000-1, 14.6), one after the other, none inside another.</summary>
internal sealed class MarkedContent(ContentBuilder content, int page, Size size, StructureRecorder structure)
{
    private Mark? _open;
    private bool _isInText;

    /// <summary>Number of sequences that an element owns.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Makes what is painted next belong to an owner. Text of another owner stays in one text object with the text of this one,
    /// as long as only text follows, so that positions are relative to the previous one.
    /// </summary>
    /// <param name="mark">The owner.</param>
    /// <param name="isText">True when only text of the owner can follow, so that its sequence may stand inside a text object.</param>
    public void Begin(Mark mark, bool isText)
    {
        if (_open == mark && (isText || !_isInText))
        {
            return;
        }

        End();
        _open = mark;
        _isInText = isText;
        if (isText)
        {
            content.BeginText();
        }
        else
        {
            content.EndText();
        }

        if (mark.Node is { } node)
        {
            content.Buffer.Raw((byte)'/').Raw(StructureRoles.NameOf(node.Role)).Raw("<</MCID"u8).Integer(Count).Raw(">>"u8);
            structure.AddContent(node, page, Count);
            Count++;
        }
        else
        {
            WriteArtifact(mark.Artifact);
        }

        content.Operator("BDC"u8);
    }

    /// <summary>Ends the open sequence; a text object around it stays open.</summary>
    public void End()
    {
        if (_open is null)
        {
            return;
        }

        if (!_isInText)
        {
            content.EndText();
        }

        content.Operator("EMC"u8);
        _open = null;
    }

    private void WriteArtifact(ArtifactKind kind)
    {
        content.Buffer.Raw("/Artifact"u8);
        switch (kind)
        {
            case ArtifactKind.Header:
                content.Buffer.Raw("<</Type/Pagination/Subtype/Header/Attached[/Top]>>"u8);
                break;
            case ArtifactKind.Footer:
                content.Buffer.Raw("<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>"u8);
                break;
            case ArtifactKind.Background:
                content.Buffer.Raw("<</Type/Background/BBox[0 0"u8).Number(size.Width).Number(size.Height).Raw("]>>"u8);
                break;
            default:
                content.Buffer.Raw("<</Type/Layout>>"u8);
                break;
        }
    }
}
