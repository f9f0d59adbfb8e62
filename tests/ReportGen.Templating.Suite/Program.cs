using System.Globalization;

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

if (CaseFile.Read<Case[]>(Path.Combine(folder, "cases.json"), Console.Error) is not { } cases
    || CaseFile.Read<Fixtures>(Path.Combine(folder, "fixtures.json"), Console.Error) is not { } fixtures
    || !CaseFile.Check(cases, fixtures, Console.Error))
{
    return 2;
}

var runner = new CaseRunner(fixtures);
Case[] runnable = [.. cases.Where(Requirements.AreMet)];
Outcome[] outcomes = [.. runnable.Select(runner.Run)];
if (runnable.Length < cases.Length)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases.Length - runnable.Length} cases passed over: they need cultures that this machine does not know"));
}

return new SuiteReport(outcomes).Print(Console.Out, shown);
