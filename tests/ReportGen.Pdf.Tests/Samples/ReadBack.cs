using System.Globalization;
using System.Text;

using ReportGen.Pdf.Verification.Reading;
using ReportGen.Pdf.Verification.Rules;

namespace ReportGen.Pdf.Tests.Samples;

/// <summary>A written file, read back for assertions.</summary>
internal sealed class ReadBack
{
    public ReadBack(byte[] file)
    {
        File = PdfFile.Read(file);
        Document = new ReadDocument(File, new FindingList());
    }

    public PdfFile File { get; }

    public ReadDocument Document { get; }

    /// <summary>All text of the pages, tagged and not, in the order of the streams.</summary>
    public string Text => string.Concat(Document.Contents.SelectMany(content => content.Text).Select(piece => piece.Text));

    /// <summary>The text that elements own, in the order of the streams.</summary>
    public string TaggedText =>
        string.Concat(Document.Contents.SelectMany(content => content.Text).Where(piece => piece.Mcid is not null).Select(piece => piece.Text));

    /// <summary>The operators of a page.</summary>
    public string Operators(int page = 0) =>
        Encoding.Latin1.GetString(StreamData.Decode((PdfStream)File.Get(Document.Pages[page], "Contents"), File));

    /// <summary>The structure tree: one element a line, indented, with the text it owns.</summary>
    public string Tree()
    {
        var text = new StringBuilder();
        foreach (ReadElement element in ReadElement.ReadTree(Document, File.Dictionary(Document.Catalog, "StructTreeRoot")))
        {
            Append(text, element, 0);
        }

        return text.ToString();
    }

    public ReadElement Element(string role) =>
        ReadElement.ReadTree(Document, File.Dictionary(Document.Catalog, "StructTreeRoot")).SelectMany(root => root.All()).First(element => element.Role == role);

    /// <summary>All elements of a role, in reading order.</summary>
    public IEnumerable<ReadElement> Elements(string role) =>
        ReadElement.ReadTree(Document, File.Dictionary(Document.Catalog, "StructTreeRoot")).SelectMany(root => root.All()).Where(element => element.Role == role);

    /// <summary>The text that an element owns itself.</summary>
    public string TextOf(ReadElement element) => string.Concat(element.Content.Select(TextOf));

    private void Append(StringBuilder text, ReadElement element, int depth)
    {
        string own = string.Concat(element.Content.Select(TextOf));
        text.Append(' ', 2 * depth).Append(element.Role);
        text.Append(own.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $" {own}") : string.Empty).Append('\n');
        foreach (ReadElement child in element.Children)
        {
            Append(text, child, depth + 1);
        }
    }

    private string TextOf((PdfDictionary Page, int Mcid) content)
    {
        int page = Document.Pages.ToList().IndexOf(content.Page);
        return string.Concat(Document.Contents[page].Text.Where(piece => piece.Mcid == content.Mcid).Select(piece => piece.Text));
    }
}
