using ReportGen.Foundation.Data;

namespace ReportGen.Templating.Values;

/// <summary>Converts values of the data to values of Scriban.</summary>
/// <param name="isTraced">False to discard the origins.</param>
internal sealed class DataReader(bool isTraced)
{
    /// <summary>A value of the data as a value of Scriban.</summary>
    /// <param name="data">The value, or null.</param>
    public object? Read(DataValue? data)
    {
        object? trace = isTraced ? data : null;
        return data switch
        {
            TextValue text => new Value(text.Text, trace).Boxed,
            NumberValue number => new Value(number.Number, trace).Boxed,
            BooleanValue truth => new Value(truth.IsTrue, trace).Boxed,
            DateValue date => new Value(date.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), trace).Boxed,
            // The reason is shown in place of the value, so it is kept even without an origin.
            MissingValue => new Traced(null, data),
            ListValue list => new DataArray(list, this),
            MapValue map => new DataObject(map, this),
            _ => null,
        };
    }
}
