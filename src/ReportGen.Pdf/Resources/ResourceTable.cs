using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Content;
using ReportGen.Pdf.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Resources;

/// <summary>
/// What content streams refer to by name: fonts, images, groups, opacities, shadings, masks. One table serves all pages
/// of a document.
/// </summary>
internal sealed class ResourceTable
{
    private readonly ObjectWriter _objects;
    private readonly ImageTable _images;
    private readonly List<int> _external = [];
    private readonly Dictionary<int, int> _externalNames = [];
    private readonly List<(byte Fill, byte Stroke)> _alphas = [];
    private readonly Dictionary<(byte Fill, byte Stroke), int> _alphaNames = [];
    private readonly List<int> _shadings = [];
    private readonly List<int> _masks = [];
    private readonly Dictionary<(LinearGradient Gradient, double Height), GradientNames> _gradients = [];
    private SharedNumbers? _shared;

    public ResourceTable(ObjectWriter objects, GlyphUsage usage, DiagnosticBag diagnostics)
    {
        _objects = objects;
        _images = new ImageTable(objects, diagnostics);
        Fonts = new FontTable(usage);
        Number = objects.Reserve();
    }

    /// <summary>Number of the resource dictionary.</summary>
    public int Number { get; }

    public FontTable Fonts { get; }

    /// <summary>Name of the graphics state with these opacities, 0 to 255.</summary>
    public int Alpha(byte fill, byte stroke)
    {
        if (!_alphaNames.TryGetValue((fill, stroke), out int name))
        {
            _alphas.Add((fill, stroke));
            name = _alphas.Count;
            _alphaNames.Add((fill, stroke), name);
        }

        return name;
    }

    /// <summary>Name of a picture; null when it cannot be read.</summary>
    public PlacedImage? Image(ImageItem item) =>
        _images.Find(item) is { } image ? new PlacedImage(External(image.ObjectNumber), image.Orientation, image.IsTransparent) : null;

    /// <summary>Writes a transparency group; returns its name.</summary>
    /// <param name="content">Its content stream.</param>
    /// <param name="bounds">Area that it may paint, y downwards.</param>
    /// <param name="height">Height of the page.</param>
    /// <param name="objects">Names of the images and groups that it paints.</param>
    public int Group(PdfBuffer content, Rect bounds, double height, IReadOnlyCollection<int> objects)
    {
        // A group that had the pages' resources would be among its own: readers that follow resources would loop.
        SharedNumbers shared = _shared ??= new SharedNumbers(_objects.Reserve(), _objects.Reserve(), _objects.Reserve());
        int number = _objects.Reserve();
        _objects.WriteCompressed(
            number,
            header =>
            {
                GroupHeader(header, bounds, height).Raw("/Group<</Type/Group/S/Transparency/CS/DeviceRGB>>/Resources<</Font"u8).Reference(shared.Fonts)
                    .Raw("/Shading"u8).Reference(shared.Shadings).Raw("/ExtGState"u8).Reference(shared.States);
                if (objects.Count > 0)
                {
                    header.Raw("/XObject<<"u8);
                    foreach (int name in objects)
                    {
                        header.ResourceName((byte)'X', name).Reference(_external[name - 1]);
                    }

                    header.Raw(">>"u8);
                }

                header.Raw(">>"u8);
            },
            content.Span);
        return External(number);
    }

    /// <summary>Names of a gradient's shading and, where opacity changes along it, of its mask.</summary>
    /// <param name="gradient">The gradient.</param>
    /// <param name="size">Size of the page.</param>
    public GradientNames Gradient(LinearGradient gradient, Size size)
    {
        if (_gradients.TryGetValue((gradient, size.Height), out GradientNames names))
        {
            return names;
        }

        int shading = _objects.Reserve();
        ShadingWriter.WriteColours(_objects.Begin(shading), gradient, size.Height);
        _shadings.Add(shading);
        names = new GradientNames(_shadings.Count, ShadingWriter.HasOneOpacity(gradient) ? null : Mask(gradient, size));
        _gradients.Add((gradient, size.Height), names);
        return names;
    }

    /// <summary>Starts to make the fonts: all glyphs are shown. Other parts can be written meanwhile.</summary>
    /// <param name="programs">Makes them.</param>
    public FontWriter StartFonts(FontPrograms programs) => new(Fonts.Fonts, programs);

    /// <summary>Writes the fonts and the dictionary.</summary>
    public void Write(FontWriter fontWriter)
    {
        int[] fonts = fontWriter.Write(_objects);
        PdfBuffer entry;
        if (_shared is { } shared)
        {
            WriteNames(_objects.Begin(shared.Fonts), (byte)'F', fonts);
            WriteNames(_objects.Begin(shared.Shadings), (byte)'S', _shadings);
            WriteStates(_objects.Begin(shared.States));
            entry = _objects.Begin(Number);
            entry.Raw("<</Font"u8).Reference(shared.Fonts).Raw("/Shading"u8).Reference(shared.Shadings).Raw("/ExtGState"u8).Reference(shared.States);
        }
        else
        {
            entry = _objects.Begin(Number);
            entry.Raw("<<"u8);
            WriteNames(entry, "/Font"u8, (byte)'F', fonts);
            WriteNames(entry, "/Shading"u8, (byte)'S', _shadings);
            if (_alphas.Count + _masks.Count > 0)
            {
                entry.Raw("/ExtGState"u8);
                WriteStates(entry);
            }
        }

        WriteNames(entry, "/XObject"u8, (byte)'X', _external);
        entry.Raw(">>"u8);
    }

    private void WriteStates(PdfBuffer entry)
    {
        entry.Raw("<<"u8);
        for (int i = 0; i < _alphas.Count; i++)
        {
            entry.ResourceName((byte)'G', i + 1)
                .Raw("<</ca"u8).Number(_alphas[i].Fill / 255.0).Raw("/CA"u8).Number(_alphas[i].Stroke / 255.0).Raw(">>"u8);
        }

        for (int i = 0; i < _masks.Count; i++)
        {
            entry.ResourceName((byte)'M', i + 1).Raw("<</SMask<</S/Luminosity/G"u8).Reference(_masks[i]).Raw(">>>>"u8);
        }

        entry.Raw(">>"u8);
    }

    private static PdfBuffer GroupHeader(PdfBuffer header, Rect bounds, double height) => header.Raw("/Type/XObject/Subtype/Form/BBox["u8)
        .Number(bounds.X).Number(height - bounds.Bottom).Number(bounds.Right).Number(height - bounds.Y).Raw((byte)']');

    private static void WriteNames(PdfBuffer entry, ReadOnlySpan<byte> key, byte letter, IReadOnlyList<int> numbers)
    {
        if (numbers.Count > 0)
        {
            WriteNames(entry.Raw(key), letter, numbers);
        }
    }

    private static void WriteNames(PdfBuffer entry, byte letter, IReadOnlyList<int> numbers)
    {
        entry.Raw("<<"u8);
        for (int i = 0; i < numbers.Count; i++)
        {
            entry.ResourceName(letter, i + 1).Reference(numbers[i]);
        }

        entry.Raw(">>"u8);
    }

    private int External(int number)
    {
        if (!_externalNames.TryGetValue(number, out int name))
        {
            _external.Add(number);
            name = _external.Count;
            _externalNames.Add(number, name);
        }

        return name;
    }

    private int Mask(LinearGradient gradient, Size size)
    {
        int shading = _objects.Reserve();
        int mask = _objects.Reserve();
        ShadingWriter.WriteOpacities(_objects.Begin(shading), gradient, size.Height);
        _objects.WriteCompressed(
            mask,
            header => GroupHeader(header, new Rect(0, 0, size.Width, size.Height), size.Height)
                .Raw("/Group<</Type/Group/S/Transparency/CS/DeviceGray>>/Resources<</Shading<</S1"u8).Reference(shading).Raw(">>>>"u8),
            // A mask is not read, so its content is always an artifact.
            "/Artifact BMC/S1 sh EMC"u8);
        _masks.Add(mask);
        return _masks.Count;
    }

    /// <summary>Numbers of the dictionaries that pages and groups both refer to.</summary>
    private readonly record struct SharedNumbers(int Fonts, int Shadings, int States);
}

/// <summary>Names under which a gradient is painted.</summary>
/// <param name="Shading">Name of the shading.</param>
/// <param name="Mask">Name of the soft mask; null when opacity does not change along the gradient.</param>
internal readonly record struct GradientNames(int Shading, int? Mask);

/// <summary>A picture as a content stream paints it.</summary>
/// <param name="Name">Name of the resource.</param>
/// <param name="Orientation">Orientation of its rows.</param>
/// <param name="IsTransparent">True when it is transparent.</param>
internal sealed record PlacedImage(int Name, ImageOrientation Orientation, bool IsTransparent);
