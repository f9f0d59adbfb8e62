using System.CommandLine;
using System.Globalization;

using ReportGen.Cli.Reports;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Rendering;
using ReportGen.Raster;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen render</c>: pictures of pages.</summary>
internal static class RenderCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> notes = NoteArguments.Several();
        Option<Edition[]> editions = EditionOption.Several();
        Option<bool> png = FormatOption("--png", "Write PNG files. [default]");
        Option<bool> webp = FormatOption("--webp", "Write lossless WebP files, smaller than PNG.");
        Option<bool> jpeg = FormatOption("--jpeg", "Write JPEG files.");
        Option<int> dpi = DpiOption();
        Option<PageSelection> pages = PagesOption();
        var thumbnails = new Option<bool>("--thumbnails")
        {
            Description = FormattableString.Invariant($"Also write a picture of each page {RenderRequest.ThumbnailWidth} pixels wide: NOTE.EDITION.p01.thumb.png."),
        };
        var isLong = new Option<bool>("--long")
        {
            Description = "Also write one picture of all pages below one another, headed by title, date, publisher and analysts: NOTE.EDITION.long.png.",
        };
        var folders = new FolderOptions();
        Option<int> jobs = BuildCommand.JobsOption();
        Option<bool> json = BuildCommand.JsonOption();
        var command = new Command("render", "Draw the pages of notes as pictures: OUT/NOTE/NOTE.EDITION.p01.png.")
        {
            notes, editions, png, webp, jpeg, dpi, pages, thumbnails, isLong,
        };
        folders.AddTo(command, writes: true);
        command.Add(jobs);
        command.Add(json);
        command.Validators.Add(result =>
        {
            if (new[] { png, webp, jpeg }.Count(option => result.GetResult(option) is not null && result.GetValue(option)) > 1)
            {
                result.AddError("Specify only one of --png, --webp and --jpeg.");
            }
        });
        command.SetAction(result => Run(context, folders, result, result.GetValue(json), new RenderRequest
        {
            Notes = result.GetValue(notes) ?? [],
            Editions = result.GetValue(editions) ?? [],
            Jobs = BuildCommand.JobsOf(result, jobs),
            Format = FormatOf(result, webp, jpeg),
            DotsPerInch = result.GetValue(dpi),
            Pages = result.GetValue(pages) ?? PageSelection.All,
            HasThumbnails = result.GetValue(thumbnails),
            HasLong = result.GetValue(isLong),
        }));
        return command;
    }

    private static int Run(CommandContext context, FolderOptions folders, ParseResult result, bool isJson, RenderRequest request)
    {
        IBuildReporter reporter = isJson ? new JsonBuildReporter(context.Terminal) : new TextBuildReporter(context.Terminal, BuildPurpose.Render);
        var diagnostics = new DiagnosticBag();
        if (folders.Find(result, context.Terminal, diagnostics) is not { } workspace)
        {
            reporter.Refused(diagnostics.Items);
            return ExitCode.MissingFolder;
        }

        var renderer = new NoteRenderer(workspace, context.Compiler(workspace));
        return BuildRunner.RunOnNotes(
            context,
            workspace,
            reporter,
            request.Notes,
            (notes, finished) => renderer.Render(request with { Notes = notes, AreNamed = request.Notes.Count > 0 }, finished, context.Cancellation));
    }

    private static Option<bool> FormatOption(string name, string description) => new(name) { Description = description };

    private static PictureFormat FormatOf(ParseResult result, Option<bool> webp, Option<bool> jpeg)
    {
        if (result.GetValue(webp))
        {
            return PictureFormat.WebP;
        }

        return result.GetValue(jpeg) ? PictureFormat.Jpeg : PictureFormat.Png;
    }

    private static Option<int> DpiOption() => new("--dpi")
    {
        Description = FormattableString.Invariant(
            $"Resolution in pixels per inch, {RenderRequest.LowestDotsPerInch} to {RenderRequest.HighestDotsPerInch}."),
        HelpName = "N",
        DefaultValueFactory = static _ => RenderRequest.DefaultDotsPerInch,
        CustomParser = static result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int dpi)
                && dpi is >= RenderRequest.LowestDotsPerInch and <= RenderRequest.HighestDotsPerInch)
            {
                return dpi;
            }

            result.AddError(FormattableString.Invariant(
                $"--dpi must be a whole number from {RenderRequest.LowestDotsPerInch} to {RenderRequest.HighestDotsPerInch}, not '{result.Tokens[0].Value}'."));
            return RenderRequest.DefaultDotsPerInch;
        },
    };

    private static Option<PageSelection> PagesOption() => new("--pages")
    {
        Description = "Pages to draw, such as 1-3,5 or 4- for the fourth to the last. [default: all]",
        HelpName = "PAGES",
        CustomParser = static result =>
        {
            string written = result.Tokens[0].Value;
            if (!PageSelection.TryParse(written, out PageSelection? pages))
            {
                result.AddError($"--pages must be page numbers from 1 and ascending ranges, separated by commas, such as 1-3,5; not '{written}'.");
            }

            return pages ?? PageSelection.All;
        },
    };
}
