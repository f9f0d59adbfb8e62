using ReportGen.Notes;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>Names of the files written by a build.</summary>
internal static class OutputFiles
{
    /// <summary>The PDF of an edition: <c>out/NOTE/NOTE.EDITION.pdf</c>.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="note">Name of the note.</param>
    /// <param name="edition">Edition.</param>
    public static string Pdf(Workspace workspace, string note, Edition edition) =>
        Path.Combine(workspace.NoteOutputFolder(note), PdfName(note, edition));

    /// <summary>Name of the PDF of an edition: <c>NOTE.EDITION.pdf</c>.</summary>
    /// <param name="note">Name of the note.</param>
    /// <param name="edition">Edition.</param>
    public static string PdfName(string note, Edition edition) => $"{note}.{edition.Name()}.pdf";

    /// <summary>The RIXML file of an edition: <c>out/NOTE/NOTE.EDITION.rixml.xml</c>.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="note">Name of the note.</param>
    /// <param name="edition">Edition.</param>
    public static string Rixml(Workspace workspace, string note, Edition edition) =>
        Path.Combine(workspace.NoteOutputFolder(note), $"{note}.{edition.Name()}.rixml.xml");

    /// <summary>The PDF of an edition that is not for release: <c>out/NOTE/NOTE.EDITION.KIND.pdf</c>.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="note">Name of the note.</param>
    /// <param name="edition">Edition.</param>
    /// <param name="kind">What it shows: <c>debug</c> for layout boxes, <c>comments</c> for comments.</param>
    public static string DraftPdf(Workspace workspace, string note, Edition edition, string kind) =>
        Path.Combine(workspace.NoteOutputFolder(note), $"{note}.{edition.Name()}.{kind}.pdf");

    /// <summary>The lineage of an edition: <c>out/NOTE/NOTE.EDITION.lineage.json</c>.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="note">Name of the note.</param>
    /// <param name="edition">Edition.</param>
    public static string Lineage(Workspace workspace, string note, Edition edition) =>
        Path.Combine(workspace.NoteOutputFolder(note), $"{note}.{edition.Name()}.lineage.json");
}
