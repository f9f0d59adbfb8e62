using System.Globalization;
using System.Text.Json;

using ReportGen.Templating.Suite;

// Runs the recorded cases of the Scriban language: DIR/cases.json with DIR/fixtures.json.
int shown = 20;
string? folder = Environment.GetEnvironmentVariable("SCRIBAN_SUITE");
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--failures" && i + 1 < args.Length && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out shown))
    {
        i++;
    }
    else
    {
        folder = args[i];
    }
}

if (folder is null || !File.Exists(Path.Combine(folder, "cases.json")))
{
    Console.Error.WriteLine("Usage: ReportGen.Templating.Suite DIR [--failures N]");
    Console.Error.WriteLine("DIR holds cases.json and fixtures.json; without it the environment variable SCRIBAN_SUITE names it.");
    return 2;
}

Case[] cases = JsonSerializer.Deserialize<Case[]>(File.ReadAllText(Path.Combine(folder, "cases.json")))!;
Fixtures fixtures = JsonSerializer.Deserialize<Fixtures>(File.ReadAllText(Path.Combine(folder, "fixtures.json")))!;
var runner = new CaseRunner(fixtures);
Outcome[] outcomes = [.. cases.Select(runner.Run)];
return new SuiteReport(outcomes).Print(Console.Out, shown);
