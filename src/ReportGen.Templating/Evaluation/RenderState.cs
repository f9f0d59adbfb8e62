using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;

namespace ReportGen.Templating.Evaluation;

/// <summary>The state of built-ins between calls in one render: cycles, patterns, random numbers, the date pattern.</summary>
/// <param name="render">The render.</param>
internal sealed class RenderState(RenderContext render)
{
    // Patterns are cached; the bound prevents a template with thousands of patterns from exhausting memory.
    private const int MaximumPatterns = 64;

    private readonly Dictionary<string, int> _cycles = new(StringComparer.Ordinal);
    private Dictionary<(string Pattern, RegexOptions Options), Regex>? _patterns;
    private RandomSource? _random;

    /// <summary>The pattern of printed dates, which templates can set as <c>date.format</c>.</summary>
    public string DateFormat => render.DateLibrary?.Format ?? DateFormats.Default;

    /// <summary>The next index of a cycle, from 0.</summary>
    /// <param name="group">The name of the cycle.</param>
    public int NextInCycle(string group)
    {
        _cycles.TryGetValue(group, out int next);
        _cycles[group] = next + 1;
        return next;
    }

    /// <summary>A regular expression, parsed once per render.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="options">The options of the expression.</param>
    public Regex Pattern(string pattern, RegexOptions options)
    {
        _patterns ??= [];
        if (!_patterns.TryGetValue((pattern, options), out Regex? regex))
        {
            if (_patterns.Count >= MaximumPatterns)
            {
                _patterns.Clear();
            }

            regex = new Regex(pattern, options, render.RegexTimeOut);
            _patterns.Add((pattern, options), regex);
        }

        return regex;
    }

    /// <summary>The random numbers of the render; an error when the context has no seed.</summary>
    /// <param name="call">The call.</param>
    public RandomSource Random(in Call call)
    {
        if (_random is null && render.Host.RandomSeed is null)
        {
            throw call.Fail(TemplateCodes.Arguments, "Random numbers are not available: the same input must give the same output every time.", "Write the value literally.");
        }

        return _random ??= new RandomSource(render.Host.RandomSeed!.Value);
    }
}
