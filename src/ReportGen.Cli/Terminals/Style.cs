namespace ReportGen.Cli.Terminals;

/// <summary>Colours text with the palette of the terminal, or leaves it unchanged.</summary>
/// <param name="isOn">True to colour.</param>
internal readonly struct Style(bool isOn)
{
    public string Error(string text) => Wrap("1;31", text);

    public string Warning(string text) => Wrap("1;33", text);

    public string Info(string text) => Wrap("1;36", text);

    public string Success(string text) => Wrap("1;32", text);

    public string Strong(string text) => Wrap("1", text);

    /// <summary>Line numbers, rules and other things beside the text.</summary>
    public string Gutter(string text) => Wrap("34", text);

    public string Faint(string text) => Wrap("2", text);

    private string Wrap(string code, string text) => isOn ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
