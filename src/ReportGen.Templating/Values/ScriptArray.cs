namespace ReportGen.Templating.Values;

/// <summary>An array of a template; it can have named members beside its items.</summary>
internal sealed class ScriptArray
{
    public ScriptArray()
    {
        Items = [];
    }

    public ScriptArray(List<Value> items)
    {
        Items = items;
    }

    /// <summary>The items.</summary>
    public List<Value> Items { get; }

    /// <summary>The named members; null when there are none.</summary>
    public ScriptObject? Members { get; private set; }

    /// <summary>True for what a builtin gave back as a sequence: the language calls it an iterator.</summary>
    public bool IsIterator { get; init; }

    public ScriptObject EnsureMembers() => Members ??= new ScriptObject();

    /// <summary>Sets an item; the array grows with nulls up to it.</summary>
    public void SetAt(int index, Value value)
    {
        while (Items.Count <= index)
        {
            Items.Add(default);
        }

        Items[index] = value;
    }
}
