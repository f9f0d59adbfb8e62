namespace ReportGen.Documents.Exhibits;

/// <summary>How far an exhibit may move in a flow.</summary>
public enum FlowReach
{
    /// <summary>Not at all: lists, quotations, pairs, cover.</summary>
    None,

    /// <summary>To the top or bottom of a column.</summary>
    Column,

    /// <summary>To the top or bottom of a page, or to separate pages.</summary>
    Page,
}
