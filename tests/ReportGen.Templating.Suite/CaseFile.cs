using System.Globalization;
using System.Text.Json;

namespace ReportGen.Templating.Suite;

/// <summary>Reads the files of the suite. Errors in them are reported with their locations, and nothing is run.</summary>
internal static class CaseFile
{
    private static readonly JsonSerializerOptions Options = new() { MaxDepth = 256 };

    /// <summary>Reads a file; null if it cannot be read. Unknown fields are ignored.</summary>
    public static T? Read<T>(string path, TextWriter errors)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Options) ?? throw new JsonException("The file holds null.");
        }
        catch (JsonException error)
        {
            string place = error.LineNumber is { } line
                ? string.Create(CultureInfo.InvariantCulture, $":{line + 1}:{error.BytePositionInLine + 1}")
                : string.Empty;
            errors.WriteLine($"{path}{place}: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{path}: {error.Message}");
        }

        return null;
    }

    /// <summary>Checks that the references of every case exist; reports all that do not.</summary>
    public static bool Check(Case[] cases, Fixtures fixtures, TextWriter errors)
    {
        bool isWhole = cases.Length > 0;
        if (!isWhole)
        {
            errors.WriteLine("cases.json: there are no cases.");
        }

        for (int i = 0; i < cases.Length; i++)
        {
            string? missing = cases[i] switch
            {
                null => "is null",
                { Template: null } => "has no template",
                { IsError: false, Expected: null } => "has neither an output nor an error",
                { Model: { } model } when !fixtures.Models.ContainsKey(model) => $"names the model `{model}`, which fixtures.json does not hold",
                { Includes: { } includes } when !fixtures.Includes.ContainsKey(includes) => $"names the includes `{includes}`, which fixtures.json does not hold",
                _ => null,
            };
            if (missing is not null)
            {
                isWhole = false;
                errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cases.json: case {i + 1} ({cases[i]?.Id}) {missing}."));
            }
        }

        return isWhole;
    }
}
