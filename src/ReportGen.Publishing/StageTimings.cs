using System.Collections.Immutable;
using System.Diagnostics;

namespace ReportGen.Publishing;

/// <summary>Time spent in each stage, summed across notes and editions. Safe to use from several threads.</summary>
public sealed class StageTimings
{
    private readonly Lock _gate = new();
    private readonly List<(string Stage, TimeSpan Time)> _stages = [];

    /// <summary>Stages in order of first use, each with the total time of all threads.</summary>
    public ImmutableArray<(string Stage, TimeSpan Time)> Stages
    {
        get
        {
            lock (_gate)
            {
                return [.. _stages];
            }
        }
    }

    /// <summary>Runs a stage and adds its time.</summary>
    /// <typeparam name="T">Result type of the stage.</typeparam>
    /// <param name="stage">Name of the stage.</param>
    /// <param name="work">The stage.</param>
    public T Measure<T>(string stage, Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Add(stage, Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Runs a stage without a result and adds its time.</summary>
    /// <param name="stage">Name of the stage.</param>
    /// <param name="work">The stage.</param>
    public void Measure(string stage, Action work) => Measure(stage, () =>
    {
        work();
        return 0;
    });

    /// <summary>Adds time to a stage.</summary>
    /// <param name="stage">Name of the stage.</param>
    /// <param name="time">Time spent.</param>
    public void Add(string stage, TimeSpan time)
    {
        lock (_gate)
        {
            int index = _stages.FindIndex(entry => entry.Stage == stage);
            if (index < 0)
            {
                _stages.Add((stage, time));
            }
            else
            {
                _stages[index] = (stage, _stages[index].Time + time);
            }
        }
    }
}
