using System.CodeDom.Compiler;
using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ReportGen.Architecture.Tests;

/// <summary>
/// Finds static fields that are mutable or lead to something mutable. It follows the values themselves, so that a cache
/// is found behind whatever type holds it. An array counts as a table while only its own type can reach it.
/// </summary>
internal sealed class StaticState
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _found = [];

    /// <summary>Places of mutable state in an assembly, such as <c>Flate.Memo.Entries</c>.</summary>
    /// <param name="assembly">The assembly.</param>
    public static IEnumerable<string> In(Assembly assembly) => assembly.GetTypes().Where(IsWritten).SelectMany(In).Distinct(StringComparer.Ordinal);

    /// <summary>Places of mutable state in the static fields of a type.</summary>
    /// <param name="type">The type.</param>
    public static IEnumerable<string> In(Type type)
    {
        var state = new StaticState();
        foreach (FieldInfo field in type.GetFields(Declared | BindingFlags.Static).Where(field => !field.IsLiteral))
        {
            string place = $"{type.Name}.{NameOf(field)}";
            if (!field.IsInitOnly)
            {
                state._found.Add(place);
            }
            else if (!type.ContainsGenericParameters)
            {
                state.Follow(field.GetValue(null), place, IsOwn(field));
            }
        }

        return state._found;
    }

    /// <summary>False for what the compiler and generators write: caches of lambdas and of regular expressions.</summary>
    private static bool IsWritten(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute))
        && !type.IsDefined(typeof(GeneratedCodeAttribute))
        && !type.Name.StartsWith('<')
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));

    private void Follow(object? value, string place, bool isOwn)
    {
        if (value is null or string or Delegate or Type || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !_seen.Add(value))
        {
            return;
        }

        Type type = value.GetType();
        if (IsMutable(type) || (type.IsArray && !isOwn))
        {
            _found.Add(place);
        }
        else if (!type.IsArray && IsOurs(type) && IsWritten(type))
        {
            FollowFields(value, place);
        }
        else if (value is IEnumerable items && !IsDefault(value, type))
        {
            foreach (object? item in items)
            {
                Follow(item, $"{place}.[]", isOwn);
            }
        }
    }

    /// <summary>True for an immutable array that was never set.</summary>
    private static bool IsDefault(object value, Type type) =>
        type.IsValueType && type.GetProperty("IsDefault") is { } property && property.GetValue(value) is true;

    private void FollowFields(object value, string place)
    {
        for (Type? type = value.GetType(); type is not null && IsOurs(type); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Declared | BindingFlags.Instance))
            {
                string inner = $"{place}.{NameOf(field)}";
                if (!field.IsInitOnly && !IsParameter(field) && !type.IsValueType)
                {
                    _found.Add(inner);
                }
                else
                {
                    Follow(field.GetValue(value), inner, IsOwn(field));
                }
            }
        }
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("ReportGen", StringComparison.OrdinalIgnoreCase);

    private static bool IsMutable(Type type) =>
        type.Namespace is "System.Collections.Concurrent" or "System.Collections.Generic" or "System.Collections"
            or "System.Threading" or "System.Threading.Channels" or "System.Threading.Tasks"
            ? !typeof(IEqualityComparer).IsAssignableFrom(type) && !type.Name.Contains("Comparer", StringComparison.Ordinal) && !type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal)
            : type.Name is "StringBuilder" or "MemoryStream" or "Lazy`1" or "WeakReference" or "WeakReference`1" or "ConditionalWeakTable`2" or "Random" or "BitArray";

    /// <summary>True when no other type can reach the field, itself or through a property.</summary>
    private static bool IsOwn(FieldInfo field) =>
        field.IsPrivate
        && (!field.Name.StartsWith('<') || field.DeclaringType!.GetProperty(NameOf(field), Declared | BindingFlags.Static | BindingFlags.Instance)?.GetMethod is null or { IsPrivate: true });

    /// <summary>True for a parameter of a primary constructor, which the compiler cannot mark as read-only.</summary>
    private static bool IsParameter(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static string NameOf(FieldInfo field) => field.Name is ['<', .. var rest] ? rest[..rest.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
