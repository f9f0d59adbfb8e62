using System.Globalization;

namespace ReportGen.Fuzz;

/// <summary>Builds random and hostile notes with the program itself and reports each run that breaks a promise of the README.</summary>
internal static class Program
{
    private const string Usage = """
        usage: dotnet run -c Release --project tests/ReportGen.Fuzz [-- OPTIONS]
          --program FILE   the program to test: reportgen or reportgen.dll (default: the one built with this project)
          --notes N        number of random notes (default 200)
          --seed S         seed of the first one (default 1)
          --attack NAME    run one attack only, and no random notes; `list` prints the names
          --keep FOLDER    keep the notes that failed in this folder

        A run fails when it ends with another code than 0 or 1 or by a signal, reports an internal error, takes more than 10 s of
        processor time or 1 GB of memory for a note, or leaves a temporary file or an incomplete PDF.
        """;

    private static int Main(string[] args)
    {
        string program = ProgramUnderTest.Default;
        int notes = 200;
        int seed = 1;
        string? attack = null;
        string? keep = null;
        for (int i = 0; i < args.Length; i += 2)
        {
            string? value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--program" when value is not null:
                    program = value;
                    break;
                case "--notes" when int.TryParse(value, CultureInfo.InvariantCulture, out notes):
                case "--seed" when int.TryParse(value, CultureInfo.InvariantCulture, out seed):
                    break;
                case "--attack" when value is not null:
                    attack = value;
                    break;
                case "--keep" when value is not null:
                    keep = value;
                    break;
                default:
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }

        if (attack == "list")
        {
            Console.WriteLine(string.Join('\n', Attacks.All.Select(item => item.Name)));
            return 0;
        }

        var session = new FuzzSession(new ProgramUnderTest(program), keep);
        session.RunAttacks(Attacks.All.Where(item => attack is null || item.Name == attack));
        if (attack is null)
        {
            session.RunNotes(seed, notes);
        }

        Console.WriteLine(FormattableString.Invariant($"{session.Runs} notes built, {session.Failures} failed"));
        return session.Failures == 0 && session.Runs > 0 ? 0 : 1;
    }
}
