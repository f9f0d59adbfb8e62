namespace ReportGen.Layout;

/// <summary>A cell of a table before its content: its place can be set. Without one it takes the next free place.</summary>
public interface ITableCell : IContainer;
