using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Plumbline.Assessments.Ledgers.Seals;

/// <summary>A seal as one line of JSON. As with an entry, the line itself is what is hashed and kept: docs/methods/ledger.md describes it.</summary>
public static class SealText
{
    public static byte[] WriteUtf8(Seal seal)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, JudgedJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("seal"u8, seal.Number);
            json.WriteString("at"u8, seal.At.ToUniversalTime().ToString(EntryText.Instant, CultureInfo.InvariantCulture));
            Write(json, "records", seal.Records, record =>
            {
                json.WriteString("record"u8, record.Record);
                json.WriteNumber("entry"u8, record.Entry);
                json.WriteString("hash"u8, record.Hash);
            });
            Write(json, "cases", seal.Cases, cases =>
            {
                json.WriteString("inspection"u8, cases.Inspection);
                json.WriteNumber("cases"u8, cases.Cases);
                json.WriteString("hash"u8, cases.Hash);
            });
            if (seal.Audit is { } audit)
            {
                json.WriteStartObject("audit"u8);
                json.WriteNumber("from"u8, audit.From);
                json.WriteNumber("to"u8, audit.To);
                json.WriteNumber("lines"u8, audit.Lines);
                json.WriteString("hash"u8, audit.Hash);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The seal that a line holds; null when it is none.</summary>
    public static Seal? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return OfJson(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            return null;
        }
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> all, Action<T> one)
    {
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var each in all)
        {
            json.WriteStartObject();
            one(each);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Seal OfJson(JsonElement json) => new(
        json.GetProperty("seal").GetInt32(),
        DateTimeOffset.ParseExact(
            json.GetProperty("at").GetString()!,
            EntryText.Instant,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal))
    {
        Records = [
            .. All(
                json, "records").Select(record => new SealedHead(record.GetProperty("record").GetGuid(), record.GetProperty("entry").GetInt32(), Hash(record))),
        ],
        Cases = [
            .. All(
                json,
                "cases").Select(cases => new SealedCases(cases.GetProperty("inspection").GetString()!, cases.GetProperty("cases").GetInt32(), Hash(cases))),
        ],
        Audit = json.TryGetProperty("audit", out var audit)
            ? new SealedLines(audit.GetProperty("from").GetInt64(), audit.GetProperty("to").GetInt64(), audit.GetProperty("lines").GetInt32(), Hash(audit))
            : null,
    };

    private static IEnumerable<JsonElement> All(JsonElement json, string name) => json.TryGetProperty(name, out var all) ? all.EnumerateArray() : [];

    private static string Hash(JsonElement json) => json.GetProperty("hash").GetString() is { Length: 64 } hash ? hash : throw new FormatException();
}
