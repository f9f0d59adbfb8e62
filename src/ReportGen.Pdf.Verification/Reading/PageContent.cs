using System.Globalization;
using System.Text;

using ReportGen.Pdf.Verification.Rules;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Text shown in one marked-content sequence.</summary>
/// <param name="Mcid">Its number; null for an artifact or for content outside any sequence.</param>
/// <param name="Text">The text, with ActualText in place of what is drawn.</param>
internal sealed record TextPiece(int? Mcid, string Text);

/// <summary>Interprets the content stream of a page operator by operator. Errors are added to the findings.</summary>
internal sealed class PageContent
{
    private static readonly string[] Devices = ["DeviceGray", "DeviceRGB", "DeviceCMYK"];

    private const int DeepestState = 28;
    private const int DeepestForm = 200;
    private const int DeepestMark = 1000;
    private const int MostOperands = 10_000;

    /// <summary>Steps of the reading budget that starting a stream takes.</summary>
    private const int RunSteps = 200;

    private readonly ReadDocument _document;
    private readonly int _index;
    private readonly List<Mark> _marks = [];
    private readonly StringBuilder _text = new();
    private readonly List<TextPiece> _pieces = [];
    private readonly HashSet<int> _mcids = [];
    private readonly HashSet<PdfDictionary> _open = [];
    private int? _textMcid;
    private bool _resourcesAreOwn;

    /// <summary>Number of open forms whose marked content has numbers of its own, apart from the page's.</summary>
    private int _ownStructure;

    private PageContent(ReadDocument document, int index)
    {
        _document = document;
        _index = index;
    }

    /// <summary>Numbers of the marked-content sequences that belong to the structure.</summary>
    public IReadOnlyCollection<int> Mcids => _mcids;

    /// <summary>Numbers of the sequences with text, or with a text that replaces it, whose language the stream does not specify; -1 for none.</summary>
    public HashSet<int> WithoutLanguage { get; } = [];

    /// <summary>Numbers of the sequences with private-use characters that no ActualText in the stream replaces; -1 for none.</summary>
    public HashSet<int> PrivateUse { get; } = [];

    /// <summary>The text in the order of the stream.</summary>
    public IReadOnlyList<TextPiece> Text => _pieces;

    /// <summary>Colour spaces set by operators that name a device, such as <c>DeviceCMYK</c>.</summary>
    public SortedSet<string> DeviceSpaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Device colour spaces that the page's or a form's resources replace.</summary>
    public HashSet<string> DefaultSpaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Images, forms and shadings painted, each once.</summary>
    public HashSet<PdfDictionary> Objects { get; } = [];

    /// <summary>Colour spaces set by name.</summary>
    public List<PdfValue> Spaces { get; } = [];

    /// <summary>Graphics states set, each once.</summary>
    public HashSet<PdfDictionary> States { get; } = [];

    public static PageContent Read(ReadDocument document, PdfDictionary page, int index)
    {
        var content = new PageContent(document, index);
        PdfFile file = document.File;
        var stream = new List<byte>();
        foreach (PdfValue part in file.Items(page, "Contents"))
        {
            if (file.Resolve(part) is PdfStream data)
            {
                stream.AddRange(StreamData.Decode(data, file));
                stream.Add((byte)'\n');
            }
        }

        // Resources inherited from a parent node are sufficient for a viewer, but not for an archive.
        content._resourcesAreOwn = page.TryGet("Resources", out _);
        content.Run([.. stream], Inherited(file, page, "Resources"), 0);
        content.EndPiece();
        if (content._marks.Count > 0)
        {
            content.Fail("PDF 14.6", "A marked-content sequence is not closed.");
        }

        return content;
    }

    private static PdfDictionary Inherited(PdfFile file, PdfDictionary page, string key)
    {
        PdfDictionary node = page;
        for (int i = 0; i < 50 && !node.TryGet(key, out _); i++)
        {
            node = file.Dictionary(node, "Parent");
        }

        return file.Dictionary(node, key);
    }

    private void Run(byte[] stream, PdfDictionary resources, int depth)
    {
        _document.File.Budget.Spend(RunSteps + stream.Length);
        PdfDictionary own = _document.File.Dictionary(resources, "ColorSpace");
        DefaultSpaces.UnionWith(Devices.Where(device => own.TryGet("Default" + device["Device".Length..], out _)));
        var parser = new PdfParser(stream, 0, _document.File.Budget);
        var operands = new List<PdfValue>();
        int states = 0;
        bool isInText = false;
        bool isInvisible = false;
        int marksBefore = _marks.Count;
        var saved = new Stack<(ReadFont? Font, bool IsInvisible)>();
        ReadFont? font = null;
        while (!parser.IsAtEnd)
        {
            PdfValue value = parser.Read(readsReferences: false);
            if (value is not PdfKeyword { Text: var op })
            {
                LimitRules.CheckAll(_document.Findings, value, _index + 1);
                operands.Add(value);
                if (operands.Count > MostOperands)
                {
                    throw new PdfFormatException("an operator has too many operands");
                }

                continue;
            }

            switch (op)
            {
                case "q":
                    _document.File.Budget.Spend(ReadingBudget.ValueSteps);
                    saved.Push((font, isInvisible));
                    states++;
                    Require(states <= DeepestState, "PDF/A 6.1.13", "Graphics states are nested more than 28 deep.");
                    Require(!isInText, "PDF 8.2", "A graphics state is saved inside a text object.");
                    break;
                case "Q":
                    states--;
                    Require(states >= 0, "PDF 8.4.2", "A graphics state that was not saved is restored.");
                    if (saved.TryPop(out (ReadFont? Font, bool IsInvisible) state))
                    {
                        (font, isInvisible) = state;
                    }

                    break;
                case "BT":
                    Require(!isInText, "PDF 9.4", "Text objects are nested.");
                    isInText = true;
                    break;
                case "ET":
                    Require(isInText, "PDF 9.4", "A text object that was not begun is ended.");
                    isInText = false;
                    break;
                case "BDC" or "BMC":
                    BeginMark(operands, resources);
                    break;
                case "EMC":
                    EndMark(marksBefore);
                    break;
                case "Tf":
                    font = Named(resources, "Font", operands, 0) is PdfDictionary dictionary ? _document.FontOf(dictionary) : null;
                    Require(font is not null, "PDF 9.3", "A font is set that is missing from the page's resources.");
                    break;
                case "Tr":
                    isInvisible = operands is [PdfNumber { Value: 3 }];
                    break;
                case "Tj" or "'" or "\"" or "TJ":
                    Require(isInText, "PDF 9.4", "Text is shown outside a text object.");
                    Painted("Text");
                    Show(operands, font, isInvisible);
                    break;
                case "Do":
                    Paint(Named(resources, "XObject", operands, 0), resources, depth);
                    break;
                case "sh":
                    Painted("A shading");
                    if (Named(resources, "Shading", operands, 0) is PdfDictionary shading)
                    {
                        Objects.Add(shading);
                    }
                    else
                    {
                        Fail("PDF 8.7", "A shading is painted that is missing from the page's resources.");
                    }

                    break;
                case "gs":
                    SetState(Named(resources, "ExtGState", operands, 0), resources, depth);
                    break;
                case "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "S" or "s":
                    Require(!isInText, "PDF 8.2", "A path is painted inside a text object.");
                    Painted("A path");
                    break;
                case "g" or "G":
                    AddDevice("DeviceGray", resources);
                    break;
                case "rg" or "RG":
                    AddDevice("DeviceRGB", resources);
                    break;
                case "k" or "K":
                    AddDevice("DeviceCMYK", resources);
                    break;
                case "cs" or "CS" when operands is [PdfName { Text: ("DeviceGray" or "DeviceRGB" or "DeviceCMYK") and var space }]:
                    AddDevice(space, resources);
                    break;
                case "cs" or "CS" when operands is [PdfName { Text: var name }] && name != "Pattern":
                    PdfValue set = Named(resources, "ColorSpace", operands, 0) ?? PdfValue.Null;
                    Require(set is not PdfNull, "PDF 8.6", "A colour space is set that is missing from the page's resources.");
                    _document.File.Budget.Keep();
                    Spaces.Add(set);
                    break;
                case "ri":
                    Require(GraphicsStateRules.IsIntent(operands is [PdfName { Text: var intent }] ? intent : null), "PDF/A 6.2.6", "An unknown rendering intent is set.");
                    break;
                case "BI":
                    Painted("An image");
                    foreach ((string rule, string message) in InlineImage.Read(parser, stream, device => AddDevice(device, resources)))
                    {
                        Fail(rule, message);
                    }

                    break;
                default:
                    Require(IsKnown(op), "PDF/A 6.2.2", $"'{op}' is not an operator.");
                    break;
            }

            operands.Clear();
        }

        Require(states <= 0, "PDF 8.4.2", "A graphics state is saved but not restored.");
        Require(!isInText, "PDF 9.4", "A text object is not closed.");
    }

    /// <summary>Records a device colour space, unless the resources replace it (ISO 32000-1, 8.6.5.6).</summary>
    private void AddDevice(string device, PdfDictionary resources)
    {
        if (!_document.File.Dictionary(resources, "ColorSpace").TryGet("Default" + device["Device".Length..], out _))
        {
            DeviceSpaces.Add(device);
        }
    }

    private static bool IsKnown(string op) => op is "w" or "J" or "j" or "M" or "d" or "i" or "cm" or "m" or "l" or "c"
        or "v" or "y" or "h" or "re" or "n" or "W" or "W*" or "Tc" or "Tw" or "Tz" or "TL" or "Ts" or "Td" or "TD"
        or "Tm" or "T*" or "sc" or "SC" or "scn" or "SCN" or "cs" or "CS" or "MP" or "DP" or "BX" or "EX";

    private void Fail(string rule, string message) => _document.Findings.Add(rule, message, _index + 1);

    private void Require(bool isRight, string rule, string message)
    {
        if (!isRight)
        {
            Fail(rule, message);
        }
    }

    private PdfValue? Named(PdfDictionary resources, string kind, List<PdfValue> operands, int at)
    {
        if (at >= operands.Count || operands[at] is not PdfName { Text: var name })
        {
            return null;
        }

        Require(_resourcesAreOwn, "PDF/A 6.2.2", "Content uses inherited resources.");
        return _document.File.Get(_document.File.Dictionary(resources, kind), name);
    }

    /// <summary>Sets a graphics state; the content of its soft mask is read too, separately from the surrounding content.</summary>
    private void SetState(PdfValue? value, PdfDictionary resources, int depth)
    {
        if (value is not PdfDictionary state)
        {
            Fail("PDF 8.4.5", "A graphics state is set that is missing from the page's resources.");
            return;
        }

        if (States.Add(state) && _document.File.Get(_document.File.Dictionary(state, "SMask"), "G") is PdfStream mask)
        {
            Mark[] around = [.. _marks];
            _marks.Clear();
            RunForm(mask, resources, depth);
            _marks.Clear();
            _marks.AddRange(around);
        }
    }

    private void BeginMark(List<PdfValue> operands, PdfDictionary resources)
    {
        string tag = operands.Count > 0 ? operands[0].AsName ?? string.Empty : string.Empty;
        PdfDictionary properties = operands.Count > 1
            ? operands[1] as PdfDictionary ?? Named(resources, "Properties", operands, 1) as PdfDictionary ?? PdfDictionary.Empty
            : PdfDictionary.Empty;
        int? mcid = _document.File.Get(properties, "MCID").AsInteger;
        bool isArtifact = tag == "Artifact";
        Require(!(mcid is not null && _marks.Exists(mark => mark.IsArtifact)), "PDF/UA 7.1", "Tagged content is nested in an artifact.");
        Require(!(isArtifact && _marks.Exists(mark => mark.Mcid is not null)), "PDF/UA 7.1", "An artifact is nested in tagged content.");
        if (mcid is { } number && _ownStructure > 0)
        {
            EndPiece();
            _textMcid = number;
        }
        else if (mcid is { } pageNumber)
        {
            number = pageNumber;
            EndPiece();
            _document.File.Budget.Keep();
            _textMcid = number;
            Require(_mcids.Add(number), "PDF 14.7.4", FormattableString.Invariant($"Duplicate marked-content identifier {number}."));
        }

        string? language = _document.File.Get(properties, "Lang").AsText;
        Require(language is null || LanguageCode.IsValid(language), "PDF/UA 7.2", $"'{language}' is not a valid language tag.");
        string? actual = _document.File.Get(properties, "ActualText").AsText;
        if (actual is not null && !_marks.Exists(mark => mark.ActualText is not null))
        {
            Append(actual);
        }

        if (_marks.Count == DeepestMark)
        {
            throw new PdfFormatException("marked content is nested too deeply");
        }

        _marks.Add(new Mark(mcid, isArtifact, actual, language is not null));
        if (actual is not null || properties.TryGet("Alt", out _) || properties.TryGet("E", out _))
        {
            NoteLanguage();
        }
    }

    private void EndMark(int least)
    {
        if (_marks.Count <= least)
        {
            Fail("PDF 14.6", "A marked-content sequence that was not begun is ended.");
            return;
        }

        if (_marks[^1].Mcid is not null || _marks[^1].IsArtifact)
        {
            EndPiece();
        }

        _marks.RemoveAt(_marks.Count - 1);
    }

    /// <summary>Records that text is here, unless its language is specified here, or it is an artifact or in the structure of a form.</summary>
    private void NoteLanguage()
    {
        if (_ownStructure == 0 && !_marks.Exists(mark => mark.HasLanguage || mark.IsArtifact))
        {
            WithoutLanguage.Add(_marks.FindLast(mark => mark.Mcid is not null)?.Mcid ?? -1);
        }
    }

    private void NotePrivateUse(bool isReplaced)
    {
        if (!isReplaced && _ownStructure == 0)
        {
            PrivateUse.Add(_marks.FindLast(mark => mark.Mcid is not null)?.Mcid ?? -1);
        }
    }

    private void Append(string? text)
    {
        _document.File.Budget.Spend((text?.Length ?? 0) * (long)ReadingBudget.ValueSteps);
        _text.Append(text);
    }

    private void EndPiece()
    {
        if (_text.Length > 0)
        {
            _pieces.Add(new TextPiece(_textMcid, _text.ToString()));
            _text.Clear();
        }

        _textMcid = null;
    }

    private void Painted(string what) => Require(
        _marks.Exists(mark => mark.IsArtifact || mark.Mcid is not null),
        "PDF/UA 7.1",
        $"{what} is neither tagged nor an artifact.");

    private void Show(List<PdfValue> operands, ReadFont? font, bool isInvisible)
    {
        if (font is null)
        {
            return;
        }

        font.IsVisible |= !isInvisible;
        NoteLanguage();
        bool isReplaced = _marks.Exists(mark => mark.ActualText is not null);
        IEnumerable<PdfValue> parts = operands is [PdfArray array] ? array.Items : operands;
        foreach (PdfString part in parts.OfType<PdfString>())
        {
            Require(!font.IsComposite || part.Bytes.Length % 2 == 0, "PDF 9.7.6", "A shown string ends with an incomplete code.");
            foreach (int code in font.Codes(part.Bytes))
            {
                font.Shown.TryAdd(code, _index + 1);
                if (!isReplaced)
                {
                    Append(font.TextOf(code));
                }

                if (font.TextOf(code) is { } text && text.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse))
                {
                    NotePrivateUse(isReplaced);
                }
            }
        }
    }

    private void Paint(PdfValue? value, PdfDictionary resources, int depth)
    {
        if (value is not PdfStream target)
        {
            Fail("PDF 8.8", "An object is painted that is missing from the page's resources.");
            return;
        }

        if (Objects.Add(target))
        {
            _document.File.Budget.Keep();
        }

        if (_document.File.Get(target, "Subtype").AsName != "Form")
        {
            Painted("An image");
        }
        else
        {
            RunForm(target, resources, depth);
        }
    }

    private void RunForm(PdfStream form, PdfDictionary resources, int depth)
    {
        if (depth >= DeepestForm || !_open.Add(form))
        {
            Fail("PDF 8.10.1", "A form XObject paints itself.");
            return;
        }

        bool wereOwn = _resourcesAreOwn;
        _resourcesAreOwn = form.TryGet("Resources", out _);
        int structure = form.TryGet("StructParents", out _) ? 1 : 0;
        _ownStructure += structure;
        Run(StreamData.Decode(form, _document.File), _document.File.Get(form, "Resources") as PdfDictionary ?? resources, depth + 1);
        _ownStructure -= structure;
        _resourcesAreOwn = wereOwn;
        _open.Remove(form);
    }

    private sealed record Mark(int? Mcid, bool IsArtifact, string? ActualText, bool HasLanguage);
}
