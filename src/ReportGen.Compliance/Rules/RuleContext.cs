using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes;

namespace ReportGen.Compliance.Rules;

/// <summary>The context of a rule: the edition that it checks, and the recipient of its findings.</summary>
internal sealed class RuleContext
{
    private readonly ComplianceInput _input;
    private readonly RuleBook _book;
    private readonly RuleText _rule;
    private readonly DiagnosticDescriptor _descriptor;
    private readonly List<Diagnostic> _findings;

    /// <summary>Creates the context of a rule for an edition.</summary>
    public RuleContext(ComplianceInput input, PrintedText printed, RuleBook book, IComplianceRule rule, List<Diagnostic> findings)
    {
        _input = input;
        _book = book;
        _rule = book.Rule(rule.Id);
        _descriptor = rule.Descriptor;
        _findings = findings;
        Printed = printed;
        Languages = input.Edition switch
        {
            Edition.Chinese => ["zh"],
            Edition.English => ["en"],
            _ => ["zh", "en"],
        };
    }

    /// <summary>The printed text of the pages.</summary>
    public PrintedText Printed { get; }

    /// <summary>Languages of the edition.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The note's header.</summary>
    public NoteHeader Header => _input.Note.Header;

    /// <summary>The note.</summary>
    public NoteSource Note => _input.Note;

    /// <summary>Tables, figures and charts as printed.</summary>
    public ImmutableArray<ExhibitRecord> Exhibits => _input.Exhibits;

    /// <summary>Date in the document's metadata.</summary>
    public DateTimeOffset? DocumentDate => _input.Document.Info.Created;

    /// <summary>Location of the house's facts, for diagnostics about missing facts.</summary>
    public SourceSpan? HouseSpan => _input.Note.House.Facts.Span is { } span ? span with { Length = 0 } : null;

    /// <summary>A fact of the house in a language, by group and name: <c>names.legal</c>.</summary>
    /// <param name="group">The group.</param>
    /// <param name="name">The name.</param>
    /// <param name="language">Language tag.</param>
    public TextValue? Fact(string group, string name, string language) =>
        (_input.Note.House.Facts[group] as MapValue)?[name] switch
        {
            TextValue same => same,
            MapValue map => map[language] as TextValue,
            _ => null,
        };

    /// <summary>Phrases of which one must be printed.</summary>
    /// <param name="name">Name of the phrases in the rule book.</param>
    /// <param name="language">Language tag.</param>
    public ImmutableArray<string> Phrases(string name, string language) => _book.Phrases(name, language, _input.Note.House.Facts);

    /// <summary>Reports a finding in both languages, with the requirement and its source.</summary>
    /// <param name="span">The location to correct.</param>
    /// <param name="english">The message in English, without a final full stop.</param>
    /// <param name="chinese">The message in Chinese, without a final full stop.</param>
    /// <param name="hint">How to fix the problem.</param>
    /// <param name="severity">The severity.</param>
    public void Report(SourceSpan? span, string english, string chinese, string hint, Severity severity = Severity.Error)
    {
        string edition = _input.Edition.Name();
        _findings.Add(new Diagnostic(
            _descriptor,
            $"{_rule.Id} ({edition} edition): {english}. {chinese}。",
            span,
            $"{hint} Required: {_rule.Requirement.In("en")} ({_rule.Requirement.In("zh")}). {_book.Instrument.In("en")}; {_book.Instrument.In("zh")}.")
        {
            Note = _input.Note.Name,
            Severity = severity,
        });
    }
}
