using System.Runtime.ExceptionServices;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// Runs deeply nested calls on a thread with a large stack, so that the nesting of a template is limited by a number,
/// not by the remaining stack of the calling thread.
/// </summary>
internal static class DeepStack
{
    // Measured: the deepest template uses 12 to 16 MB of it, mostly for errors that pass many pipes. Unused memory is never
    // committed by the system.
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
#pragma warning disable CA1031 // An unhandled exception on a thread ends the process, so it is rethrown on the waiting thread.
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
