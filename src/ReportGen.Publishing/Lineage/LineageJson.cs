using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Publishing.Lineage;

/// <summary>
/// Writes the lineage of a PDF: for each number and date from the data, its position, its text, and the
/// cells and formula it comes from. One value on each line, so that two versions are easy to compare.
/// </summary>
public static class LineageJson
{
    /// <summary>Version of the file format.</summary>
    private const int Version = 1;

    /// <summary>Number of bytes up to which an origin is written with every value that has it.</summary>
    private const int LongestRepeated = 2048;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of the file.</summary>
    /// <param name="note">Name of the note.</param>
    /// <param name="edition">Edition.</param>
    /// <param name="document">The finished pages.</param>
    public static byte[] Of(string note, Edition edition, PagedDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var json = new Utf8JsonWriter(buffer, Compact);
        buffer.Write("{\n\"version\":"u8);
        json.WriteNumberValue(Version);
        Next(json, buffer, ",\n\"note\":"u8);
        json.WriteStringValue(note);
        Next(json, buffer, ",\n\"edition\":"u8);
        json.WriteStringValue(edition.Name());
        Next(json, buffer, ",\n\"pages\":"u8);
        json.WriteNumberValue(document.Pages.Length);
        Next(json, buffer, ",\n\"unit\":\"pt\",\n\"origin\":\"top left\",\n\"values\":["u8);
        int count = 0;
        // Where the origins that are too large to be repeated were written first, by index of the value.
        Dictionary<Origin, int> written = new(ReferenceEqualityComparer.Instance);
        foreach (ShownValue value in ShownValues.On(document.Pages))
        {
            if (!value.IsNumberOrDate)
            {
                continue;
            }

            buffer.Write(count == 0 ? "\n"u8 : ",\n"u8);
            Write(json, value, document.Pages[value.Page - 1].Label, written, count);
            count++;
            Next(json, buffer, []);
        }

        buffer.Write("\n]\n}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Flushes the writer and writes the raw text between values: the writer handles each value separately.</summary>
    private static void Next(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> between)
    {
        json.Flush();
        json.Reset();
        buffer.Write(between);
    }

    private static void Write(Utf8JsonWriter json, ShownValue shown, string label, Dictionary<Origin, int> written, int index)
    {
        json.WriteStartObject();
        json.WriteNumber("page"u8, shown.Page);
        if (label.Length > 0)
        {
            json.WriteString("label"u8, label);
        }

        WriteArea(json, shown.Area);
        json.WriteString("text"u8, shown.Text.Trim());
        WriteValue(json, shown.Provenance.Value);
        if (shown.Provenance.ValueId != 0)
        {
            json.WriteNumber("id"u8, shown.Provenance.ValueId);
        }

        WriteOrigin(json, shown.Origin, written, index);
        json.WriteEndObject();
    }

    /// <summary>
    /// Cells and formulas of a value. A text over a whole table is set in a run for each line, and each run has the whole
    /// table as its origin: the first lists it, the others refer to the first.
    /// </summary>
    private static void WriteOrigin(Utf8JsonWriter json, Origin origin, Dictionary<Origin, int> written, int index)
    {
        if (written.TryGetValue(origin, out int first))
        {
            json.WriteNumber("sameOriginAs"u8, first);
            return;
        }

        long before = json.BytesCommitted + json.BytesPending;
        json.WriteStartArray("cells"u8);
        OriginJson.WriteLeaves(json, origin.Leaves());
        json.WriteEndArray();
        WriteFormulas(json, OriginJson.FormulasOf(origin));
        if (json.BytesCommitted + json.BytesPending - before > LongestRepeated)
        {
            written.Add(origin, index);
        }
    }

    private static void WriteFormulas(Utf8JsonWriter json, ImmutableArray<FormulaOrigin> formulas)
    {
        if (formulas.Length == 1)
        {
            json.WriteStartObject("formula"u8);
            OriginJson.WriteFormula(json, formulas[0]);
            json.WriteEndObject();
        }
        else if (formulas.Length > 1)
        {
            json.WriteStartArray("formulas"u8);
            foreach (FormulaOrigin formula in formulas)
            {
                json.WriteStartObject();
                OriginJson.WriteFormula(json, formula);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Left, top, width and height, rounded to hundredths of a point.</summary>
    private static void WriteArea(Utf8JsonWriter json, Rect area)
    {
        json.WriteStartArray("rect"u8);
        json.WriteNumberValue(Hundredths(area.X));
        json.WriteNumberValue(Hundredths(area.Y));
        json.WriteNumberValue(Hundredths(area.Width));
        json.WriteNumberValue(Hundredths(area.Height));
        json.WriteEndArray();
    }

    private static decimal Hundredths(double points) => Math.Round((decimal)points, 2, MidpointRounding.AwayFromZero);

    private static void WriteValue(Utf8JsonWriter json, DataValue? value)
    {
        switch (value)
        {
            case NumberValue number:
                json.WriteNumber("value"u8, number.Number);
                break;
            case DateValue date:
                json.WriteString("value"u8, date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case TextValue text:
                json.WriteString("value"u8, text.Text);
                break;
            case BooleanValue truth:
                json.WriteBoolean("value"u8, truth.IsTrue);
                break;
            case MissingValue missing:
                json.WriteNull("value"u8);
                json.WriteString("missing"u8, OriginJson.NameOf(missing.Reason));
                break;
            default:
                json.WriteNull("value"u8);
                break;
        }
    }
}
