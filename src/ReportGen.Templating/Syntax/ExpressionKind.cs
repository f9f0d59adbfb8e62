namespace ReportGen.Templating.Syntax;

/// <summary>Kinds of expressions.</summary>
internal enum ExpressionKind : byte
{
    Literal,
    Global,
    Local,
    This,
    BlockDelegate,
    Member,
    IsEmpty,
    Indexer,
    Unary,
    Increment,
    Binary,
    Conditional,
    Nested,
    Array,
    Object,
    Interpolated,
    Call,
    NamedArgument,
    Pipe,
    Assign,
    AnonymousFunction,
}
