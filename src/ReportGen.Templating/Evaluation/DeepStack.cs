using System.Runtime.ExceptionServices;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// Runs what nests deep on a thread with a large stack, so that how deep a template may nest is a number, and not what
/// the stack of the calling thread leaves.
/// </summary>
internal static class DeepStack
{
    // Measured: the deepest template takes 12 to 16 MB of it, most of them for errors that pass many pipes. What is not used
    // is never taken from the system.
    private const int StackSize = 64 << 20;

    /// <summary>Runs a function on a thread with a large stack and waits for it.</summary>
    /// <param name="function">The function.</param>
    /// <typeparam name="T">Type of its result.</typeparam>
    public static T Run<T>(Func<T> function)
    {
        T result = default!;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
#pragma warning disable CA1031 // An exception on a thread ends the process: it is thrown again where the thread is waited for.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result;
    }
}
