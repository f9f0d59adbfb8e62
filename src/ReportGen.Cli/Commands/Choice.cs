using System.CommandLine.Parsing;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    /// <summary>The value whose name in small letters was written; else an error that names the nearest.</summary>
    /// <typeparam name="T">Enumeration of the values.</typeparam>
    /// <param name="result">What was written.</param>
    /// <param name="what">What the option chooses, in a word.</param>
    /// <param name="values">The values.</param>
    public static T Parse<T>(ArgumentResult result, string what, params ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        string written = result.Tokens[0].Value;
        var names = new List<string>();
        foreach (T value in values)
        {
            string name = value.ToString().ToLowerInvariant();
            if (name == written)
            {
                return value;
            }

            names.Add(name);
        }

        result.AddError($"'{written}' is no {what}. {Spelling.Hint(written, names)}");
        return values[0];
    }
}
