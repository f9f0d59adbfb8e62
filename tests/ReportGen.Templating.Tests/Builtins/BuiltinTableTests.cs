using Scriban.Runtime;

using ReportGen.Templating.Builtins;

namespace ReportGen.Templating.Tests.Builtins;

/// <summary>The table of built-ins contains exactly those of Scriban.</summary>
public sealed class BuiltinTableTests
{
    [Fact]
    public void Every_name_of_Scriban_is_in_the_table() =>
        Assert.Equal(Scribans().Keys.Order(StringComparer.Ordinal), BuiltinTable.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_of_a_namespace_is_in_the_table() => Assert.All(
        Scribans().Where(entry => entry.Value is ScriptObject),
        entry => Assert.Equal(
            ((ScriptObject)entry.Value!).Keys.Order(StringComparer.Ordinal),
            BuiltinTable.LibraryOf(entry.Key)!.Keys.Order(StringComparer.Ordinal)));

    /// <summary>Arguments can be given by name: the names are part of the language.</summary>
    [Fact]
    public void Every_function_has_the_parameters_of_Scriban() => Assert.All(
        BuiltinTable.Names.Select(BuiltinTable.LibraryOf).OfType<Library>().SelectMany(library => library.Functions.Select(function => (library.Name, function))),
        pair =>
        {
            (string library, Builtin function) = pair;
            var theirs = (IScriptCustomFunction)((ScriptObject)Scribans()[library]!)[function.Name[(library.Length + 1)..]]!;
            Assert.Equal((function.Name, theirs.RequiredParameterCount, Names(theirs)), (function.Name, function.RequiredParameterCount, Names(function)));
        });

    private static string Names(IScriptCustomFunction function)
    {
        int count = function.ParameterCount - (function.VarParamKind is ScriptVarParamKind.LastParameter ? 1 : 0);
        return string.Join(' ', Enumerable.Range(0, count).Select(i => function.GetParameterInfo(i).Name));
    }

    private static ScriptObject Scribans() => Scriban.TemplateContext.GetDefaultBuiltinObject();
}
