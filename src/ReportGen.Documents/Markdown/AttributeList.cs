using System.Collections.Immutable;
using System.Text.RegularExpressions;

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Documents.Markdown;

/// <summary>
/// An attribute list, <c>{#id .class key="value"}</c>, at the end of the first line of a heading or a fenced block. Braces anywhere
/// else are text, as is a list that cannot be read.
/// </summary>
/// <param name="Id">The id; null if there is none.</param>
/// <param name="Classes">The classes, without their points.</param>
/// <param name="Keys">The keys with their values.</param>
/// <param name="Start">Offset of the opening brace in the text.</param>
/// <param name="Length">Length with the braces.</param>
internal sealed partial record AttributeList(string? Id, ImmutableArray<string> Classes, ImmutableArray<AttributeKey> Keys, int Start, int Length)
{
    /// <summary>The list of a block without one.</summary>
    public static AttributeList None { get; } = new(null, [], [], 0, 0);

    /// <summary>The attribute list of a block.</summary>
    /// <param name="block">The block.</param>
    public static AttributeList Of(Markdig.Syntax.Block block) => block.GetData(typeof(AttributeList)) as AttributeList ?? None;

    /// <summary>Takes the attribute list off the end of a line, for the block parsers of Markdig.</summary>
    /// <param name="processor">The block parser.</param>
    /// <param name="line">The line; ends before the list when there is one.</param>
    /// <param name="block">Receives the attributes.</param>
    public static bool TryTake(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        if (line.IsEmpty || ListAtEnd().Match(line.Text, line.Start, line.Length) is not { Success: true } list)
        {
            return false;
        }

        block.SetData(typeof(AttributeList), Read(list, 0));
        line.End = list.Index - 1;
        return true;
    }

    private static AttributeList Read(Match list, int offset) => new(
        list.Groups["id"].Captures is [.., var id] ? id.Value : null,
        [.. list.Groups["class"].Captures.Select(name => name.Value)],
        [.. list.Groups["key"].Captures.Zip(list.Groups["value"].Captures, (key, value) => value.Value is ['"' or '\'', .. var inner, _]
            ? new AttributeKey(key.Value, inner, value.Index + 1 + offset)
            : new AttributeKey(key.Value, value.Value, value.Index + offset))],
        list.Index + offset,
        list.Length);

    // A backslash before the brace makes it text. Braces in quoted values do not end the list.
    [GeneratedRegex(
        """(?<![\\{])\{[ \t]*(?:(?:\#(?<id>[^\s{}]+)|\.(?<class>[^\s{}]+)|(?<key>[\p{L}_:][\w:.-]*)[ \t]*=[ \t]*(?<value>"[^"\r\n]*"|'[^'\r\n]*'|[^\s{}"']+))(?:[ \t]+|(?=\})))+\}[ \t\r]*\z""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListAtEnd();

    /// <summary>Parses the attribute list at the end of an underlined heading, which is a paragraph until its last line.</summary>
    public sealed class UnderlinedHeadingParser : InlineParser
    {
        public UnderlinedHeadingParser() => OpeningCharacters = ['{'];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (processor.Block is not Markdig.Syntax.HeadingBlock { IsSetext: true } heading
                || ListAtEnd().Match(slice.Text, slice.Start, slice.Length) is not { Success: true } list
                || list.Index != slice.Start)
            {
                return false;
            }

            heading.SetData(typeof(AttributeList), Read(list, processor.GetSourcePosition(slice.Start) - slice.Start));
            slice.Start = slice.End + 1;
            return true;
        }
    }
}

/// <summary>A key of an attribute list.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, without its quotes.</param>
/// <param name="Start">Offset of the value in the text.</param>
internal readonly record struct AttributeKey(string Name, string Value, int Start);
