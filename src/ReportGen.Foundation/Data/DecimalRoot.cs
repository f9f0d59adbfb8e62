namespace ReportGen.Foundation.Data;

/// <summary>Roots of exact numbers.</summary>
public static class DecimalRoot
{
    /// <summary>
    /// The n-th root of a positive number, by Newton's method on x^n = a. From a start above the root the steps
    /// decrease until they no longer do, so the iteration terminates. The result is the same on every machine, unlike a
    /// floating-point power.
    /// </summary>
    /// <param name="value">A positive number.</param>
    /// <param name="degree">The degree, from 1.</param>
    public static decimal Of(decimal value, int degree)
    {
        // The root of a number up to 1 is at most 1; that of a larger number is below the number itself.
        decimal x = value <= 1 ? 1 : StartAbove(value, degree);
        while (true)
        {
            decimal quotient = value;
            for (int i = 1; i < degree; i++)
            {
                quotient /= x;
            }

            decimal next = (((degree - 1) * x) + quotient) / degree;
            if (next >= x)
            {
                return x;
            }

            x = next;
        }
    }

    /// <summary>A power of two above the root, to reduce the number of steps.</summary>
    private static decimal StartAbove(decimal value, int degree)
    {
        decimal start = 1;
        decimal rest = value;
        while (rest > 1)
        {
            start *= 2;
            for (int i = 0; i < degree && rest > 1; i++)
            {
                rest /= 2;
            }
        }

        return start;
    }
}
