using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Plumbline.Assessments.Ledgers;

/// <summary>An entry as one line of JSON. The line itself is what is hashed and kept, so it needs no canonical form: docs/methods/ledger.md describes
/// it.</summary>
public static class EntryText
{
    internal const string Instant = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>What a thread keeps to write on, in bytes: an entry of a whole case is some 40,000.</summary>
    private const int LargestPad = 256 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? pad;

    public static string Write(LedgerEntry entry) => Encoding.UTF8.GetString(WriteUtf8(entry));

    /// <summary>The same as the bytes that are hashed and kept.</summary>
    public static byte[] WriteUtf8(LedgerEntry entry)
    {
        var buffer = pad is { Capacity: <= LargestPad } ? pad : pad = new ArrayBufferWriter<byte>(64 * 1024);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, JudgedJson.Options))
        {
            Write(json, entry);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The entry that a line holds, or a refusal.</summary>
    public static Result<LedgerEntry> Read(string line) => Read(Encoding.UTF8.GetBytes(line));

    /// <summary>The same of the bytes that are kept.</summary>
    public static Result<LedgerEntry> Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Result.Of(OfJson(json.RootElement));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return Result.Refused<LedgerEntry>(new Refusal("entry-unreadable", "an entry of the ledger cannot be read"));
        }
    }

    /// <summary>The instant that a line names, without reading what follows it; null when it names none.</summary>
    public static DateTimeOffset? InstantOf(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName
                    && json.CurrentDepth == 1
                    && json.ValueTextEquals("at"u8)
                    && json.Read()
                    && json.TokenType == JsonTokenType.String)
                {
                    return DateTimeOffset.TryParseExact(
                        json.GetString(),
                        Instant,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                        out var at)
                        ? at
                        : null;
                }
            }
        }
        catch (JsonException)
        {
        }

        return null;
    }

    private static void Write(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("record"u8, entry.Record);
        json.WriteNumber("entry"u8, entry.Number);
        json.WriteString("at"u8, entry.At.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture));
        json.WriteString("by"u8, entry.By);
        json.WriteString("kind"u8, entry.Kind.Code());
        if (entry.Why is not null)
        {
            json.WriteString("why"u8, entry.Why);
        }

        json.WriteNumber("basedOn"u8, entry.BasedOn);
        if (entry.Origin is { } origin)
        {
            json.WriteStartObject("of"u8);
            json.WriteString("inspection"u8, origin.Inspection);
            json.WriteString("case"u8, origin.Case);
            json.WriteString("purpose"u8, origin.Purpose.Code());
            json.WriteString("instrument"u8, origin.Instrument);
            json.WriteString("version"u8, origin.Version);
            json.WriteEndObject();
        }

        if (entry.State is { } state)
        {
            json.WriteStartObject("state"u8);
            json.WriteString("before"u8, state.Before);
            json.WriteString("after"u8, state.After);
            json.WriteEndObject();
        }

        if (entry.Changes.Count > 0)
        {
            json.WriteStartArray("changes"u8);
            foreach (var change in entry.Changes)
            {
                Write(json, change);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JudgementChange change)
    {
        json.WriteStartObject();
        json.WriteString("question"u8, change.Question);
        if (change.Before is { } before)
        {
            json.WritePropertyName("before"u8);
            JudgedJson.Write(json, before);
        }

        if (change.After is { } after)
        {
            json.WritePropertyName("after"u8);
            JudgedJson.Write(json, after);
        }

        if (change.IsHeld)
        {
            json.WriteBoolean("held"u8, true);
        }

        if (change.BasedOn is { } based)
        {
            json.WriteNumber("basedOn"u8, based);
        }

        json.WriteEndObject();
    }

    private static LedgerEntry OfJson(JsonElement json) => new(
        json.GetProperty("record").GetGuid(),
        json.GetProperty("entry").GetInt32(),
        DateTimeOffset.ParseExact(
            json.GetProperty("at").GetString()!, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        json.GetProperty("by").GetString()!,
        EntryKinds.FromCode(json.GetProperty("kind").GetString()!) ?? throw new FormatException())
    {
        Why = JudgedJson.Text(json, "why"),
        BasedOn = json.GetProperty("basedOn").GetInt32(),
        Origin = json.TryGetProperty("of", out var origin) ? OriginOf(origin) : null,
        State = json.TryGetProperty("state", out var state)
            ? new StateChange(state.GetProperty("before").GetString()!, state.GetProperty("after").GetString()!)
            : null,
        Changes = json.TryGetProperty("changes", out var changes) ? [.. changes.EnumerateArray().Select(ChangeOf)] : [],
    };

    private static RecordOrigin OriginOf(JsonElement json) => new(
        json.GetProperty("inspection").GetString()!,
        json.GetProperty("case").GetString()!,
        Purposes.FromCode(json.GetProperty("purpose").GetString()!) ?? throw new FormatException(),
        json.GetProperty("instrument").GetString()!,
        json.GetProperty("version").GetString()!);

    private static JudgementChange ChangeOf(JsonElement json) => new(
        json.GetProperty("question").GetString()!,
        json.TryGetProperty("before", out var before) ? JudgedJson.Read(before) : null,
        json.TryGetProperty("after", out var after) ? JudgedJson.Read(after) : null)
    {
        IsHeld = json.TryGetProperty("held", out _),
        BasedOn = json.TryGetProperty("basedOn", out var based) ? based.GetInt32() : null,
    };
}
