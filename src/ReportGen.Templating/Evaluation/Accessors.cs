using System.Numerics;

using Scriban.Runtime;
using Scriban.Runtime.Accessors;

using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>Provides access to the members and items of each kind of value.</summary>
/// <param name="render">The render.</param>
internal sealed class Accessors(RenderContext render)
{
    /// <summary>The members of a value.</summary>
    /// <param name="target">The value.</param>
    public IObjectAccessor? OfMembers(object target) => target switch
    {
        Traced => new TracedAccessor(render),
        DateTime or TimeSpan => TimeAccessor.Instance,
        KeyValuePair<string, object?> => PairAccessor.Instance,
        ScriptArray or ScriptRange => new ListAccessor(render),
        bool or int or long or float or double or decimal or BigInteger when !render.IsScriban => NullAccessor.Default,
        IScriptObject or string or bool or int or long or float or double or decimal or BigInteger => render.BaseMembers(target),
        // Other values have no members: Scriban would find those of any .NET object by reflection.
        _ => NullAccessor.Default,
    };

    /// <summary>The items of a value.</summary>
    /// <param name="target">The value.</param>
    /// <param name="type">Its type.</param>
    public IListAccessor? OfItems(object target, Type type) => target switch
    {
        TracedString => TextAccessor.Instance,
        string when !render.IsScriban => TextAccessor.Instance,
        Traced => null,
        ScriptArray => new ListAccessor(render),
        DateTime or TimeSpan => null,
        _ => render.BaseItems(target, type),
    };

    /// <summary>Gets a member of a value, for functions; false if it does not exist.</summary>
    /// <param name="span">The node that is evaluated.</param>
    /// <param name="target">The value.</param>
    /// <param name="name">The name.</param>
    /// <param name="member">The member.</param>
    public bool TryGet(ScribanSpan span, object target, string name, out object? member)
    {
        member = null;
        IObjectAccessor accessor = render.GetMemberAccessor(target);
        return accessor.HasMember(render, span, target, name) && accessor.TryGetValue(render, span, target, name, out member);
    }
}
