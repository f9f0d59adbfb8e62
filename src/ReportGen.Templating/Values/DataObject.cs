using System.Collections;

using Scriban.Runtime;

using ReportGen.Foundation.Data;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Values;

/// <summary>
/// An object of the data. Its members are created on first access, without their content: a template that
/// reads one cell of a table of ten thousand rows does not create objects for the cells of the other rows.
/// </summary>
/// <param name="source">The object.</param>
/// <param name="values">Converts its members to values.</param>
internal sealed class DataObject(MapValue source, DataReader values)
    : ScriptObject(0, autoImportStaticsFromThisType: false), IScriptObject, IDictionary<string, object?>, IEnumerable
{
    private bool _isFilled;

    /// <summary>The object of the data.</summary>
    public MapValue Source { get; } = source;

    int IScriptObject.Count => Filled().Count;

    int ICollection<KeyValuePair<string, object?>>.Count => Filled().Count;

    ICollection<string> IDictionary<string, object?>.Keys => Filled().Keys;

    ICollection<object?> IDictionary<string, object?>.Values => Filled().Values;

    /// <inheritdoc/>
    public override object? this[string key]
    {
        get => Base(key);
        set
        {
            Filled();
            base[key] = value;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => Filled().GetEnumerator();

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => Filled().GetEnumerator();

    IEnumerable<string> IScriptObject.GetMembers() => Filled().GetMembers();

    bool IDictionary<string, object?>.ContainsKey(string key) => Contains(key);

    /// <inheritdoc/>
    public override bool Contains(string member)
    {
        Filled();
        return base.Contains(member);
    }

    /// <inheritdoc/>
    public override bool TryGetValue(ScribanContext? context, ScribanSpan span, string member, out object? value)
    {
        if (!_isFilled && Source.Entries.Length > SmallestIndexed)
        {
            // Usually only one row of a table by key is accessed.
            bool isFound = Source.TryGet(member, out MapEntry? entry);
            if (!isFound || entry!.Value is not (MapValue or ListValue))
            {
                value = isFound ? values.Read(entry!.Value) : null;
                return isFound;
            }
        }

        Filled();
        return base.TryGetValue(context, span, member, out value);
    }

    // Creating a few members at once is faster than finding them one by one.
    private const int SmallestIndexed = 8;

    /// <inheritdoc/>
    public override bool TrySetValue(ScribanContext? context, ScribanSpan span, string member, object? value, bool readOnly)
    {
        Filled();
        return base.TrySetValue(context, span, member, value, readOnly);
    }

    /// <inheritdoc/>
    public override bool CanWrite(string member)
    {
        Filled();
        return base.CanWrite(member);
    }

    /// <inheritdoc/>
    public override bool Remove(string member)
    {
        Filled();
        return base.Remove(member);
    }

    /// <inheritdoc/>
    public override void SetReadOnly(string member, bool readOnly)
    {
        Filled();
        base.SetReadOnly(member, readOnly);
    }

    /// <inheritdoc/>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        Filled();
        return base.ToString(format, formatProvider);
    }

    /// <inheritdoc/>
    public override void CopyTo(ScriptObject dest)
    {
        Filled();
        base.CopyTo(dest);
    }

    /// <summary>The object with all of its members.</summary>
    public ScriptObject Filled()
    {
        if (!_isFilled)
        {
            _isFilled = true;
            foreach (MapEntry entry in Source.Entries)
            {
                SetValue(entry.Key, values.Read(entry.Value), readOnly: false);
            }
        }

        return this;
    }

    private object? Base(string key)
    {
        Filled();
        return base[key];
    }
}
