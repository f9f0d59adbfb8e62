using System.Globalization;

namespace ReportGen.Layout.Engine;

/// <summary>
/// The queries about the whole document in a pass, with the answers of the previous pass. When all
/// answers were correct, another pass would change nothing.
/// </summary>
internal sealed class DocumentQuestions
{
    private readonly Dictionary<Question, string> _answers = [];
    private readonly Dictionary<string, Element> _required = new(StringComparer.Ordinal);

    private enum Subject
    {
        TotalPages,
        FirstPage,
        LastPage,
        FirstPageLabel,
        Positions,
        RunningTitle,
    }

    /// <summary>Target sections of links, with the first element that refers to each.</summary>
    public IEnumerable<KeyValuePair<string, Element>> Required => _required.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Number of pages; 0 while unknown.</summary>
    public int TotalPages(PassFacts known) => Number(new Question(Subject.TotalPages, string.Empty), known);

    /// <summary>First page of a section from 1; 0 while unknown.</summary>
    public int FirstPage(string section, PassFacts known) => Number(new Question(Subject.FirstPage, section), known);

    /// <summary>Last page of a section from 1; 0 while unknown.</summary>
    public int LastPage(string section, PassFacts known) => Number(new Question(Subject.LastPage, section), known);

    /// <summary>Number printed on the first page of a section; empty while unknown.</summary>
    public string FirstPageLabel(string section, PassFacts known) =>
        Ask(new Question(Subject.FirstPageLabel, section), known);

    /// <summary>Title of the outline entry of a level to which a page belongs.</summary>
    public string RunningTitle(int page, int level, PassFacts known) =>
        Ask(new Question(Subject.RunningTitle, FormattableString.Invariant($"{page} {level}")), known);

    /// <summary>Positions of captured content.</summary>
    public IReadOnlyList<ContentPosition> Positions(string name, PassFacts known)
    {
        Ask(new Question(Subject.Positions, name), known);
        return known.PositionsOf(name);
    }

    /// <summary>Records that a section must exist.</summary>
    public void Require(string section, Element element) => _required.TryAdd(section, element);

    /// <summary>Description of the first query whose answer was wrong; null when all were correct.</summary>
    public string? FirstWrong(PassFacts found)
    {
        string? wrong = null;
        foreach ((Question question, string answer) in _answers)
        {
            if (Answer(question, found) != answer)
            {
                string words = question.Subject == Subject.TotalPages
                    ? "the number of pages"
                    : question.Subject == Subject.RunningTitle ? "a running title"
                    : $"the page of “{question.Name}”";
                wrong = wrong is null || string.CompareOrdinal(words, wrong) < 0 ? words : wrong;
            }
        }

        return wrong;
    }

    private static string Answer(Question question, PassFacts facts)
    {
        switch (question.Subject)
        {
            case Subject.TotalPages:
                return Text(facts.TotalPages);
            case Subject.RunningTitle:
                string[] parts = question.Name.Split(' ');
                return facts.RunningTitle(Parse(parts[0]), Parse(parts[1]));
            case Subject.Positions:
                return string.Join(';', facts.PositionsOf(question.Name).Select(position => FormattableString.Invariant(
                    $"{position.Page} {position.Area.X:F2} {position.Area.Y:F2} {position.Area.Width:F2} {position.Area.Height:F2}")));
            default:
                if (!facts.TryGetSection(question.Name, out SectionPages? section))
                {
                    return string.Empty;
                }

                return question.Subject switch
                {
                    Subject.FirstPage => Text(section.FirstPage),
                    Subject.LastPage => Text(section.LastPage),
                    _ => facts.LabelOf(section.FirstPage),
                };
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Ask(Question question, PassFacts known)
    {
        if (!_answers.TryGetValue(question, out string? answer))
        {
            answer = Answer(question, known);
            _answers.Add(question, answer);
        }

        return answer;
    }

    private int Number(Question question, PassFacts known) => Parse(Ask(question, known));

    private static int Parse(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private readonly record struct Question(Subject Subject, string Name);
}
