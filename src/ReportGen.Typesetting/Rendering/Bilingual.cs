namespace ReportGen.Typesetting.Rendering;

/// <summary>One thing as the languages of an edition have it.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="First">In the first, or only, language.</param>
/// <param name="Second">In the second language; null when it is not set there.</param>
internal sealed record Bilingual<T>(T First, T? Second)
    where T : class
{
    /// <summary>What follows from it in each language.</summary>
    /// <typeparam name="TResult">What follows.</typeparam>
    /// <param name="selector">Gives it.</param>
    public Bilingual<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : class =>
        new(selector(First), Second is null ? null : selector(Second));

    /// <summary>The same, when the first is of a type; the second stays only when it is of the type too.</summary>
    /// <typeparam name="TResult">The type.</typeparam>
    /// <param name="first">The first, which is of the type.</param>
    public Bilingual<TResult> As<TResult>(TResult first)
        where TResult : class, T =>
        new(first, Second as TResult);
}
