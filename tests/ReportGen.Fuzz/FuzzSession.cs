using ReportGen.Notes.Files;
using ReportGen.Publishing.Tests.Fuzzing;

namespace ReportGen.Fuzz;

/// <summary>Writes notes into a temporary folder, builds them, and reports what fails.</summary>
/// <param name="program">The program.</param>
/// <param name="keep">Folder for notes that failed; null to keep none.</param>
internal sealed class FuzzSession(ProgramUnderTest program, string? keep)
{
    private const int BatchSize = 20;
    private const long MemoryLimit = 1L << 30;

    private static readonly TimeSpan ProcessorLimit = TimeSpan.FromSeconds(10);
    private static readonly InMemoryFiles House = ReadHouse();

    /// <summary>Number of notes built.</summary>
    public int Runs { get; private set; }

    /// <summary>Number of notes that failed.</summary>
    public int Failures { get; private set; }

    /// <summary>Builds each attack by itself.</summary>
    /// <param name="attacks">The attacks.</param>
    public void RunAttacks(IEnumerable<Attack> attacks)
    {
        foreach (Attack attack in attacks)
        {
            Run([(attack.Name, attack.ToFiles())]);
        }
    }

    /// <summary>Builds random notes in batches; when a batch fails, each of its notes by itself.</summary>
    /// <param name="seed">Seed of the first note.</param>
    /// <param name="count">Number of notes.</param>
    public void RunNotes(int seed, int count)
    {
        foreach (int[] batch in Enumerable.Range(seed, count).Chunk(BatchSize))
        {
            (string, IReadOnlyDictionary<string, byte[]>)[] notes = [.. batch.Select(number => (
                FormattableString.Invariant($"seed-{number}"),
                new NoteMutation(new Random(number)).Apply(FilesOf(RandomNote.Of(number).ToFiles()))))];
            Run(notes);
        }
    }

    private void Run((string Name, IReadOnlyDictionary<string, byte[]> Files)[] notes)
    {
        string folder = Directory.CreateTempSubdirectory("reportgen-fuzz-").FullName;
        try
        {
            string content = Path.Combine(folder, "content");
            Write(Path.Combine(content, "house"), FilesOf(House));
            foreach ((string name, IReadOnlyDictionary<string, byte[]> files) in notes)
            {
                Write(Path.Combine(content, name), files);
            }

            RunResult result = program.Build(content, Path.Combine(folder, "out"));
            string? fault = FaultOf(result, notes.Length, Path.Combine(folder, "out"));
            if (fault is not null && notes.Length > 1)
            {
                int before = Failures;
                foreach ((string Name, IReadOnlyDictionary<string, byte[]> Files) note in notes)
                {
                    Run([note]);
                }

                if (Failures == before)
                {
                    Failures++;
                    Console.WriteLine($"{notes[0].Name} to {notes[^1].Name}, only together: {fault}");
                }

                return;
            }

            Runs += notes.Length;
            if (fault is not null)
            {
                Failures++;
                Console.WriteLine($"{notes[0].Name}: {fault}");
                Keep(content, notes[0].Name);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? FaultOf(RunResult result, int notes, string output)
    {
        string? leftover = Directory.Exists(output)
            ? Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).FirstOrDefault(file => file.EndsWith(".tmp", StringComparison.Ordinal) || !IsWhole(file))
            : null;
        return result switch
        {
            { ExitCode: not (0 or 1) } => FormattableString.Invariant($"exit code {result.ExitCode}: {Excerpt(result.Output)}"),
            _ when result.Output.Contains("CLI070", StringComparison.Ordinal) => $"internal error: {Excerpt(result.Output)}",
            _ when result.Processor > ProcessorLimit * notes => FormattableString.Invariant($"{result.Processor.TotalSeconds:0.0} s of processor time"),
            { Memory: > MemoryLimit } => FormattableString.Invariant($"{result.Memory >> 20} MB of memory"),
            _ when leftover is not null => $"left {Path.GetFileName(leftover)}",
            _ => null,
        };
    }

    private static bool IsWhole(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        return Path.GetFileName(file) == ".lock" || (bytes.Length > 0 && (!file.EndsWith(".pdf", StringComparison.Ordinal) || (bytes.AsSpan().StartsWith("%PDF-"u8) && bytes.AsSpan().TrimEnd((byte)'\n').EndsWith("%%EOF"u8))));
    }

    private static string Excerpt(string output)
    {
        string[] lines = output.Split('\n');
        string line = Array.Find(lines, line => line.Contains("CLI070", StringComparison.Ordinal)) ?? Array.Find(lines, line => line.Length > 0) ?? string.Empty;
        return line.Length > 200 ? line[..200] : line;
    }

    private void Keep(string content, string name)
    {
        if (keep is null)
        {
            return;
        }

        string target = Path.Combine(keep, name);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(content, name), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(Path.Combine(content, name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private static void Write(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach ((string path, byte[] bytes) in files)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    /// <summary>Files below the folder of the note, or of the house, by path inside it.</summary>
    private static Dictionary<string, byte[]> FilesOf(InMemoryFiles files)
    {
        string folder = files.FilesUnder(RandomNote.Name).Any() ? RandomNote.Name : "house";
        return files.FilesUnder(folder).ToDictionary(path => path[(folder.Length + 1)..], path => files.Read(path).Data.ToArray(), StringComparer.Ordinal);
    }

    private static InMemoryFiles ReadHouse()
    {
        var disk = new DiskFiles(RepositoryFolder.Of("content"));
        return disk.FilesUnder("house").Aggregate(new InMemoryFiles("content"), (files, path) => files.With(path, disk.Read(path).Data));
    }
}
