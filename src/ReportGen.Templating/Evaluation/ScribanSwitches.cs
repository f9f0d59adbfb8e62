using System.Text.RegularExpressions;

namespace ReportGen.Templating.Evaluation;

/// <summary>The switches of Scriban, set from the limits and the strictness of a render.</summary>
internal static class ScribanSwitches
{
    /// <summary>Sets the switches.</summary>
    /// <param name="render">The render.</param>
    public static void Set(RenderContext render)
    {
        TemplateContext host = render.Host;
        TemplateStrictness strictness = host.Strictness;
        render.LoopLimit = host.Limits.Loop;
        // In the product, calls and includes are counted by frames: Scriban counts an include twice, and also every built-in.
        render.RecursiveLimit = render.IsScriban ? host.Limits.Recursion : 0;
        render.ObjectRecursionLimit = host.Limits.ObjectDepth;
        render.LimitToString = host.Limits.CutsLongText ? host.Limits.TextLength : 0;
        render.RegexTimeOut = host.Limits.RegexTime > TimeSpan.Zero ? host.Limits.RegexTime : Regex.InfiniteMatchTimeout;
        render.CancellationToken = host.CancellationToken;
        render.NewLine = "\n";
        render.AutoIndent = host.AutoIndent;
        render.IndentOnEmptyLines = host.IndentsEmptyLines;
        render.StrictVariables = strictness.Variables;
        render.EnableRelaxedTargetAccess = !strictness.Targets;
        render.EnableRelaxedFunctionAccess = !strictness.Functions;
        render.EnableRelaxedIndexerAccess = !strictness.Indexes;
        // In the product, an unknown member is reported by TryGetMember, which can suggest a name.
        render.EnableRelaxedMemberAccess = !render.IsScriban || !strictness.Members;
        if (!render.IsScriban)
        {
            render.TryGetVariable = (_, span, variable, out value) => render.Names.FailVariable(span, variable, out value);
            render.TryGetMember = (_, span, target, member, out value) => render.Names.FailMember(span, target, member, out value);
        }
    }
}
