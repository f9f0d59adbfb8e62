namespace ReportGen.Templating;

/// <summary>The stable codes of the diagnostics of this stage.</summary>
internal static class Codes
{
    public const string Syntax = "TPL001";
    public const string UnclosedCode = "TPL002";
    public const string DepthLimit = "TPL003";
    public const string UnknownVariable = "TPL010";
    public const string UnknownFunction = "TPL011";
    public const string UnknownMember = "TPL012";
    public const string NullTarget = "TPL013";
    public const string Arguments = "TPL014";
    public const string Types = "TPL015";
    public const string ReadOnly = "TPL016";
    public const string Index = "TPL017";
    public const string Target = "TPL018";
    public const string Jump = "TPL019";
    public const string Include = "TPL020";
    public const string LoopLimit = "TPL030";
    public const string RecursionLimit = "TPL031";
    public const string LengthLimit = "TPL032";
    public const string TimeLimit = "TPL033";
    public const string ObjectDepthLimit = "TPL034";
    public const string MemoryLimit = "TPL035";
    public const string NotFinite = "TPL040";
    public const string Date = "TPL041";
    public const string Culture = "TPL042";
    public const string Pattern = "TPL043";
    public const string AlwaysTrue = "TPL050";
    public const string HiddenBuiltin = "TPL051";
}
