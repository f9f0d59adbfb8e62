namespace ReportGen.Typesetting.Rendering;

/// <summary>A value in each language of an edition.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="First">In the first, or only, language.</param>
/// <param name="Second">In the second language; null when there is none.</param>
internal sealed record Bilingual<T>(T First, T? Second)
    where T : class
{
    /// <summary>Projects the value of each language.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="selector">The projection.</param>
    public Bilingual<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : class =>
        new(selector(First), Second is null ? null : selector(Second));

    /// <summary>Casts the value when the first is of a type; the second is kept only when it is of that type as well.</summary>
    /// <typeparam name="TResult">The type.</typeparam>
    /// <param name="first">The first value, cast to the type.</param>
    public Bilingual<TResult> As<TResult>(TResult first)
        where TResult : class, T =>
        new(first, Second as TResult);
}
