using ReportGen.Layout.Text.Hyphenation;

namespace ReportGen.Layout.Tests.Text;

public class PatternTrieTests
{
    [Fact]
    public void Values_rise_to_the_weights_of_all_patterns_that_match_at_the_start()
    {
        PatternTrie trie = Of("hy3ph", "h2yp", "4hyphen1");

        byte[] values = Raise(trie, "hyphens", [0, 5, 0, 0, 0, 0, 0, 0]);

        Assert.Equal([4, 5, 3, 0, 0, 0, 1, 0], values);
    }

    [Fact]
    public void Patterns_that_only_begin_like_the_letters_leave_the_values()
    {
        PatternTrie trie = Of("1hyphen");

        Assert.Equal(new byte[4], Raise(trie, "hyp", new byte[4]));
    }

    [Fact]
    public void A_pattern_of_letters_that_others_begin_with_counts_by_itself()
    {
        PatternTrie trie = Of("a1b2c", "1a", "a3b");

        Assert.Equal([1, 3, 0], Raise(trie, "ab", new byte[3]));
        Assert.Equal([1, 3, 2, 0], Raise(trie, "abc", new byte[4]));
    }

    private static PatternTrie Of(params string[] patterns)
    {
        var trie = new PatternTrie.Builder();
        foreach (string pattern in patterns)
        {
            trie.Add(System.Text.Encoding.ASCII.GetBytes(pattern));
        }

        return trie.Build();
    }

    private static byte[] Raise(PatternTrie trie, string letters, byte[] values)
    {
        trie.Raise(letters, values);
        return values;
    }
}
