using ReportGen.Pdf.Tests.Samples;

namespace ReportGen.Pdf.Tests;

public sealed class SampleNoteTests
{
    [Fact]
    public void A_note_with_everything_is_written_without_complaint()
    {
        byte[] file = Written.Bytes(SampleNote.Make());
        // Kept beside the tests for whoever wants to look at it.
        File.WriteAllBytes(Path.Combine(AppContext.BaseDirectory, "sample-note.pdf"), file);
        Assert.Equal(file, Written.Bytes(SampleNote.Make()));
    }
}
