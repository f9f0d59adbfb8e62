using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Documents;
using ReportGen.Documents.Exhibits;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Notes;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the frame of an exhibit: caption with number and unit above, source and notes below.</summary>
/// <param name="languages">The languages to render.</param>
internal sealed class ExhibitFrameRenderer(LanguagePair languages)
{
    private HouseTheme Theme => languages.First.Theme;

    /// <summary>Records an exhibit for compliance checks.</summary>
    /// <param name="exhibit">The exhibit.</param>
    public void Record(Framing exhibit) => languages.First.Exhibits.Add(new ExhibitRecord(
        LabelOf(languages.First, exhibit.Block),
        InlineWalk.PlainText(exhibit.Frame.Caption),
        exhibit.Frame.Source.IsEmpty ? null : InlineWalk.PlainText(exhibit.Frame.Source),
        exhibit.Block.Span.ToWritten()));

    /// <summary>Renders the caption line.</summary>
    /// <param name="container">The container.</param>
    /// <param name="exhibits">The exhibit.</param>
    /// <param name="isContinued">True from the second page on, where the caption is marked as continued.</param>
    public void RenderCaption(IContainer container, Bilingual<Framing> exhibits, bool isContinued)
    {
        TypeStyle type = Theme.Style("caption");
        IContainer caption = isContinued ? container.Artifact() : container.Semantic(StructureRole.Caption);
        caption.PaddingBottom(type.After).Column(column =>
        {
            foreach ((RenderingContext language, Framing exhibit) in languages.Each(exhibits))
            {
                RenderCaptionLine(column.Item(), language, exhibit, languages.CaptionStyle(language), isContinued);
            }
        });
    }

    /// <summary>Renders the caption into a column beside the exhibit, below a separate rule and above the unit.</summary>
    /// <param name="container">A container that is repeated on each page of the exhibit.</param>
    /// <param name="exhibits">The exhibit.</param>
    public void RenderSideCaption(IContainer container, Bilingual<Framing> exhibits)
    {
        Rule rule = Theme.Figure.TopRule;
        container.BorderTop(rule.Weight).BorderColor(rule.Colour)
            .PaddingTop(rule.Weight + Theme.Figure.PaddingY)
            .Column(column =>
            {
                // Comes before its exhibit in reading order, on whichever side it is.
                column.Item().ShowOnce().Semantic(StructureRole.Caption, new StructureSettings { Order = -1 })
                    .Column(lines => RenderSideLines(lines, exhibits, isContinued: false));
                column.Item().SkipOnce().Artifact()
                    .Column(lines => RenderSideLines(lines, exhibits, isContinued: true));
            });
    }

    private void RenderSideLines(ColumnDescriptor column, Bilingual<Framing> exhibits, bool isContinued)
    {
        foreach ((RenderingContext language, Framing exhibit) in languages.Each(exhibits))
        {
            RenderSideText(column, language, exhibit, languages.CaptionStyle(language), isContinued);
        }
    }

    private void RenderSideText(ColumnDescriptor column, RenderingContext language, Framing exhibit, TypeStyle type, bool isContinued)
    {
        ExhibitFrame frame = exhibit.Frame;
        InCaption(column.Item(), language).Text(CaptionOf(language, exhibit, type, isContinued));
        if (!frame.Unit.IsEmpty)
        {
            TextStyle unit = language.Sheet.Prose(Theme.Style("unit"), language.Document.Language);
            InCaption(column.Item().PaddingTop(type.After), language).Text(new Paragraph(language.Inlines.Render(frame.Unit, unit), unit, language.Sheet.Paragraph));
        }
    }

    /// <summary>A line of number and title, with the unit at its right end.</summary>
    private void RenderCaptionLine(IContainer container, RenderingContext language, Framing exhibit, TypeStyle type, bool isContinued) =>
        container.Row(row =>
        {
            ExhibitFrame frame = exhibit.Frame;
            InCaption(row.RelativeItem(), language).Text(CaptionOf(language, exhibit, type, isContinued));
            if (!frame.Unit.IsEmpty)
            {
                TextStyle unit = language.Sheet.Prose(Theme.Style("unit"), language.Document.Language) with { Leading = type.Leading };
                InCaption(row.AutoItem().PaddingLeft(type.Size), language).Text(new Paragraph(
                    language.Inlines.Render(frame.Unit, unit), unit, language.Sheet.Paragraph with { Alignment = TextAlignment.Right }));
            }
        });

    /// <summary>Title, unit and the other language are paragraphs of the caption, so that they are not read as one sentence.</summary>
    private static IContainer InCaption(IContainer container, RenderingContext language) =>
        container.Semantic(StructureRole.P, new StructureSettings { Language = language.LanguageTag });

    /// <summary>Renders source and notes.</summary>
    /// <param name="column">The column.</param>
    /// <param name="exhibits">The exhibit.</param>
    public void RenderSource(ColumnDescriptor column, Bilingual<Framing> exhibits)
    {
        bool isFirst = true;
        foreach ((RenderingContext language, ExhibitFrame lines) in languages.Each(exhibits.Select(exhibit => exhibit.Frame)))
        {
            TypeStyle type = Theme.Style("source");
            TextStyle style = language.Sheet.Prose(type, language.Document.Language);
            if (!lines.Source.IsEmpty)
            {
                Add(column, isFirst ? type.Before : 0, language, style,
                    [new Typeset.TextItem(language.Words[LabelKeys.Source], style), .. language.Inlines.Render(lines.Source, style)]);
                isFirst = false;
            }

            if (!lines.Notes.IsEmpty)
            {
                Add(column, isFirst ? type.Before : type.Before / 2, language, style, NotesOf(language, lines.Notes, style));
                isFirst = false;
            }
        }
    }

    /// <summary>Label and number of an exhibit, such as <c>表 1</c>; empty for an unnumbered exhibit.</summary>
    /// <param name="language">The language.</param>
    /// <param name="block">The exhibit's block.</param>
    public static string LabelOf(RenderingContext language, Block block) =>
        language.Document.Numbers.Of(block) is { } numbered
            ? language.Words.WithNumber(numbered.Kind == ReferenceKind.Table ? LabelKeys.TableNumber : LabelKeys.FigureNumber, numbered.Number)
            : string.Empty;

    private static void Add(
        ColumnDescriptor column,
        double before,
        RenderingContext language,
        TextStyle style,
        ImmutableArray<Typeset.ParagraphItem> content) =>
        column.Item().PaddingTop(before)
            .Semantic(StructureRole.P, new StructureSettings { Language = style.Language })
            .Text(new Paragraph(content, style, language.Sheet.Paragraph with
            {
                Alignment = language.Words.IsChinese ? TextAlignment.Justify : TextAlignment.Left,
            }));

    private static ImmutableArray<Typeset.ParagraphItem> NotesOf(
        RenderingContext language,
        ImmutableArray<ImmutableArray<Documents.Inline>> notes,
        TextStyle style)
    {
        ImmutableArray<Typeset.ParagraphItem>.Builder content = ImmutableArray.CreateBuilder<Typeset.ParagraphItem>();
        content.Add(new Typeset.TextItem(language.Words[LabelKeys.Note], style));
        string stop = language.Words.IsChinese ? "。" : ". ";
        for (int index = 0; index < notes.Length; index++)
        {
            if (notes.Length > 1)
            {
                content.Add(new Typeset.TextItem(
                    language.Words.WithNumber(LabelKeys.NoteItem, (index + 1).ToString(CultureInfo.InvariantCulture)), style));
            }

            content.AddRange(language.Inlines.Render(notes[index], style));
            string written = InlineWalk.PlainText(notes[index]).TrimEnd();
            if (!written.EndsWith('。') && !written.EndsWith('.'))
            {
                content.Add(new Typeset.TextItem(index + 1 < notes.Length ? stop : stop.TrimEnd(), style));
            }
            else if (!language.Words.IsChinese && index + 1 < notes.Length)
            {
                content.Add(new Typeset.TextItem(" ", style));
            }
        }

        return content.ToImmutable();
    }

    private Paragraph CaptionOf(RenderingContext language, Framing exhibit, TypeStyle type, bool isContinued)
    {
        TextStyle style = language.Sheet.Prose(type, language.Document.Language);
        TextStyle number = style with
        {
            Colour = Theme.Heading.NumberColour,
            Font = language.Sheet.Font(Theme.Style("caption").Font),
        };
        ImmutableArray<Typeset.ParagraphItem>.Builder content = ImmutableArray.CreateBuilder<Typeset.ParagraphItem>();
        string label = LabelOf(language, exhibit.Block);
        if (label.Length > 0)
        {
            content.Add(new Typeset.TextItem(label, number));
            content.Add(new SpaceInline(Theme.Figure.CaptionGap * type.Size));
        }

        content.AddRange(language.Inlines.Render(exhibit.Frame.Caption, style));
        if (isContinued)
        {
            content.Add(new Typeset.TextItem(language.Words[LabelKeys.ContinuedTable], style));
        }

        return new Paragraph(content.ToImmutable(), style, language.Sheet.Paragraph);
    }
}
