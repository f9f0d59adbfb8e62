using System.Globalization;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Caching;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Foundation.Tests.Caching;

public sealed class CacheTests
{
    [Fact]
    public void The_least_recently_used_value_is_evicted_first()
    {
        var cache = new Cache<int, string>(2);
        cache.Set(1, "a");
        cache.Set(2, "b");
        Assert.True(cache.TryGet(1, out _));
        cache.Set(3, "c");
        Assert.True(cache.TryGet(1, out string? first));
        Assert.Equal("a", first);
        Assert.False(cache.TryGet(2, out _));
        Assert.True(cache.TryGet(3, out _));
    }

    [Fact]
    public void A_value_that_weighs_more_than_the_capacity_is_not_kept_and_displaces_none_but_its_own_key()
    {
        var cache = new Cache<int, string>(10, static text => text.Length);
        cache.Set(1, "1234");
        cache.Set(2, "1234");
        cache.Set(2, "12345678901");
        Assert.True(cache.TryGet(1, out _));
        Assert.False(cache.TryGet(2, out _));
    }

    [Fact]
    public void A_value_without_weight_counts_as_one()
    {
        var cache = new Cache<int, string>(2, static text => text.Length);
        cache.Set(1, string.Empty);
        cache.Set(2, string.Empty);
        cache.Set(3, string.Empty);
        Assert.False(cache.TryGet(1, out _));
        Assert.True(cache.TryGet(2, out _));
    }

    /// <summary>A list as a reference model of the cache: the last uses, newest first, truncated where the weights exceed the capacity.</summary>
    [Property(MaxTest = 500)]
    public Property Any_uses_leave_the_most_recent_that_fit() => Prop.ForAll(
        Gen.Choose(0, 4).Zip(Gen.Choose(0, 6)).ListOf().ToArbitrary(),
        uses =>
        {
            const int Capacity = 8;
            var cache = new Cache<int, string>(Capacity, static text => text.Length);
            var expected = new List<(int Key, string Value)>();
            foreach ((int key, int weight) in uses)
            {
                int known = expected.FindIndex(entry => entry.Key == key);
                if (weight == 0)
                {
                    Assert.Equal(known >= 0, cache.TryGet(key, out string? value));
                    if (known >= 0)
                    {
                        Assert.Same(expected[known].Value, value);
                        expected.Insert(0, expected[known]);
                        expected.RemoveAt(known + 1);
                    }

                    continue;
                }

                var made = new string('x', weight);
                cache.Set(key, made);
                expected.RemoveAll(entry => entry.Key == key);
                expected.Insert(0, (key, made));
                while (expected.Sum(entry => entry.Value.Length) > Capacity)
                {
                    expected.RemoveAt(expected.Count - 1);
                }
            }

            // The oldest first, so that the lookups do not change the order.
            foreach ((int key, string value) in Enumerable.Reverse(expected))
            {
                Assert.True(cache.TryGet(key, out string? kept));
                Assert.Same(value, kept);
            }

            Assert.All(Enumerable.Range(0, 5).Except(expected.Select(entry => entry.Key)), key => Assert.False(cache.TryGet(key, out _)));
        });

    [Fact]
    public void A_key_is_found_by_its_alternate_form_and_counts_as_used()
    {
        var cache = new Cache<string, string>(2, comparer: StringComparer.Ordinal);
        cache.Set("a", "1");
        cache.Set("b", "2");
        Assert.True(cache.TryGetAlternate("xa".AsSpan(1), out string? found));
        Assert.Equal("1", found);
        cache.Set("c", "3");
        Assert.True(cache.TryGet("a", out _));
        Assert.False(cache.TryGetAlternate("b".AsSpan(), out _));
    }

    [Fact]
    public void A_value_is_created_once_and_again_after_eviction()
    {
        var cache = new Cache<int, string>(1);
        int made = 0;
        string Get(int key) => cache.GetOrAdd(key, key, state =>
        {
            made++;
            return state.ToString(CultureInfo.InvariantCulture);
        });
        Assert.Equal(["1", "1", "2", "1"], [Get(1), Get(1), Get(2), Get(1)]);
        Assert.Equal(3, made);
    }

    [Fact]
    public void Diagnostics_are_reported_each_time()
    {
        var cache = new Cache<int, string>(2);
        string? Get(DiagnosticBag diagnostics) => cache.GetOrMake(1, diagnostics, found =>
        {
            found.Report(MarkdownCodes.UnusedFootnote, null, "Odd.", "Mend it.");
            return "value";
        });
        var first = new DiagnosticBag();
        var second = new DiagnosticBag();
        Assert.Equal("value", Get(first));
        Assert.Equal("value", Get(second));
        Assert.Single(first.Items);
        Assert.Equal(first.Items, second.Items);
    }

    [Fact]
    public void A_failed_creation_is_retried()
    {
        var cache = new Cache<int, string>(2);
        Assert.Null(cache.GetOrMake(1, new DiagnosticBag(), static _ => null));
        Assert.Equal("value", cache.GetOrMake(1, new DiagnosticBag(), static _ => "value"));
    }

    [Fact]
    public void A_value_that_is_not_current_is_recreated_and_replaces_the_old_one()
    {
        var cache = new Cache<int, string>(2);
        string? Get(string current) => cache.GetOrMake(1, new DiagnosticBag(), _ => new string(current), known => known == current);
        string? old = Get("old");
        Assert.Same(old, Get("old"));
        string? renewed = Get("new");
        Assert.Equal("new", renewed);
        Assert.Same(renewed, Get("new"));
    }

    [Fact]
    public void Values_requested_by_many_threads_are_those_of_their_keys()
    {
        var cache = new Cache<int, string>(7);
        Parallel.For(0, 20_000, i =>
        {
            int key = i % 13;
            Assert.Equal(key.ToString(CultureInfo.InvariantCulture), cache.GetOrAdd(key, key, static state => state.ToString(CultureInfo.InvariantCulture)));
        });
        Assert.Equal(7, Enumerable.Range(0, 13).Count(key => cache.TryGet(key, out _)));
    }
}
