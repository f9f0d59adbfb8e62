using System.CommandLine.Parsing;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>Options that accept one of several words.</summary>
internal static class Choice
{
    /// <summary>The value with the given name in lower case; otherwise an error that suggests the most similar name.</summary>
    /// <typeparam name="T">Enumeration of the values.</typeparam>
    /// <param name="result">The parsed option.</param>
    /// <param name="what">What the option selects, in one word.</param>
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

        result.AddError($"'{written}' is not a valid {what}. {Spelling.Hint(written, names)}");
        return values[0];
    }
}
