namespace ReportGen.Foundation.Diagnostics;

/// <summary>Suggests corrections of misspelt names.</summary>
public static class Spelling
{
    private const int MaximumLength = 100;

    /// <summary>The candidate with the least edit distance, at most a third of the name's length, or null.</summary>
    /// <param name="name">The misspelt name.</param>
    /// <param name="candidates">The valid names.</param>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        // The time for the edit distance is quadratic in the length, and a name of this length is not a misspelling.
        if (name.Length > MaximumLength)
        {
            return null;
        }

        int bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (string candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(name.Length - candidate.Length) >= bestDistance)
            {
                continue;
            }

            int distance = Distance(name, candidate);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>A hint that suggests the nearest candidate, or lists all candidates if none is near.</summary>
    /// <param name="name">The misspelt name.</param>
    /// <param name="candidates">The valid names.</param>
    public static string Hint(string name, IReadOnlyCollection<string> candidates)
    {
        if (Nearest(name, candidates) is { } nearest)
        {
            return $"Did you mean '{nearest}'?";
        }

        return candidates.Count == 0
            ? "There are no valid names."
            : $"Known: {string.Join(", ", candidates.Order(StringComparer.Ordinal))}.";
    }

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions and transpositions of adjacent characters; case is ignored.</summary>
    private static int Distance(string a, string b)
    {
        a = a.ToLowerInvariant();
        b = b.ToLowerInvariant();
        var rows = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }
}
