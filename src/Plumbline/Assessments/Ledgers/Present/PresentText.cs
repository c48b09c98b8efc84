using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Plumbline.Assessments.Ledgers.Present;

/// <summary>A record as it stands, as one line of JSON: what a page needs in one reading. It is no evidence; the ledger is.</summary>
public static class PresentText
{
    public static string Write(PresentRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + (record.Judgements.Count * 192));
        using (var json = new Utf8JsonWriter(buffer, JudgedJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("revision"u8, record.Revision);
            json.WriteString("state"u8, record.State);
            WriteSigned(json, record);
            json.WriteStartObject("judgements"u8);
            foreach (var (question, judgement) in record.Judgements)
            {
                json.WritePropertyName(question);
                Write(json, judgement);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static PresentRecord Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var json = document.RootElement;
        var signed = json.GetProperty("signed").EnumerateObject().ToDictionary(
            entry => int.Parse(entry.Name, System.Globalization.CultureInfo.InvariantCulture),
            entry => (By: entry.Value[0].GetString()!, At: entry.Value[1].GetDateTimeOffset()));
        var judgements = PresentRecord.Empty.Judgements.ToBuilder();
        foreach (var judgement in json.GetProperty("judgements").EnumerateObject())
        {
            judgements[judgement.Name] = Of(judgement.Value, signed);
        }

        return new PresentRecord(json.GetProperty("revision").GetInt32(), json.GetProperty("state").GetString()!, judgements.ToImmutable());
    }

    /// <summary>Who made each entry that something standing comes from, once each.</summary>
    private static void WriteSigned(Utf8JsonWriter json, PresentRecord record)
    {
        json.WriteStartObject("signed"u8);
        var written = new HashSet<int>();
        foreach (var (_, judgement) in record.Judgements)
        {
            if (written.Add(judgement.Revision))
            {
                json.WriteStartArray(judgement.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture));
                json.WriteStringValue(judgement.By);
                json.WriteStringValue(judgement.At);
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PresentJudgement judgement)
    {
        json.WriteStartObject();
        json.WriteNumber("entry"u8, judgement.Revision);
        WriteJudged(json, "judged"u8, judgement.Judged);
        if (judgement.Replaced is { } replaced)
        {
            json.WriteStartObject("replaced"u8);
            WriteJudged(json, "judged"u8, replaced.Original);
            json.WriteString("by"u8, replaced.By);
            json.WriteString("at"u8, replaced.At);
            json.WriteString("why"u8, replaced.Why);
            json.WriteEndObject();
        }

        if (judgement.Held.Count > 0)
        {
            json.WriteStartArray("held"u8);
            foreach (var held in judgement.Held)
            {
                json.WriteStartObject();
                json.WriteNumber("entry"u8, held.Entry);
                json.WriteString("by"u8, held.By);
                json.WriteString("at"u8, held.At);
                WriteJudged(json, "judged"u8, held.Judged);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteJudged(Utf8JsonWriter json, ReadOnlySpan<byte> name, Judged? judged)
    {
        if (judged is not null)
        {
            json.WritePropertyName(name);
            JudgedJson.Write(json, judged);
        }
    }

    private static PresentJudgement Of(JsonElement json, Dictionary<int, (string By, DateTimeOffset At)> signed)
    {
        var entry = json.GetProperty("entry").GetInt32();
        return new PresentJudgement(JudgedIn(json), entry, signed[entry].By, signed[entry].At)
        {
            Replaced = json.TryGetProperty("replaced", out var replaced)
                ? new ReplacedJudgement(JudgedIn(replaced), replaced.GetProperty("by").GetString()!, replaced.GetProperty("at").GetDateTimeOffset(), replaced.GetProperty("why").GetString()!)
                : null,
            Held = json.TryGetProperty("held", out var held)
                ? [.. held.EnumerateArray().Select(item => new HeldJudgement(item.GetProperty("entry").GetInt32(), item.GetProperty("by").GetString()!, item.GetProperty("at").GetDateTimeOffset(), JudgedIn(item)))]
                : [],
        };
    }

    private static Judged? JudgedIn(JsonElement json) => json.TryGetProperty("judged", out var judged) ? JudgedJson.Read(judged) : null;
}
