using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plumbline.Instruments;

namespace Plumbline.Assessments.Ledgers;

/// <summary>How a judgement stands in JSON: names in a fixed order, what is empty left out, so that the same judgement gives the same bytes.</summary>
internal static class JudgedJson
{
    /// <summary>Letters stand as they are, so that a person can read the ledger in either language.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(Utf8JsonWriter json, Judged judged)
    {
        json.WriteStartObject();
        json.WriteString("answer"u8, judged.Answer.Code());
        if (judged.Text is not null)
        {
            json.WriteString("text"u8, judged.Text);
        }

        if (judged.Evidence.Count > 0)
        {
            json.WriteStartArray("evidence"u8);
            foreach (var evidence in judged.Evidence)
            {
                Write(json, evidence);
            }

            json.WriteEndArray();
        }

        if (judged.Note is not null)
        {
            json.WriteString("note"u8, judged.Note);
        }

        if (judged.Assessor is not null)
        {
            json.WriteString("assessor"u8, judged.Assessor);
        }

        json.WriteEndObject();
    }

    public static Judged Read(JsonElement json) =>
        new(Text(json, "text") is not null ? Answer.Given : Answers.FromCode(Text(json, "answer") ?? "") ?? Answer.Missing)
    {
        Text = Text(json, "text"),
        Evidence = json.TryGetProperty("evidence", out var evidence) ? [.. evidence.EnumerateArray().Select(ReadEvidence)] : [],
        Note = Text(json, "note"),
        Assessor = Text(json, "assessor"),
    };

    public static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        if (evidence.Kind == EvidenceKind.Interview)
        {
            json.WriteBoolean("interview"u8, true);
        }

        if (evidence.Source is not null)
        {
            json.WriteString("source"u8, evidence.Source);
        }

        if (evidence.Page is not null)
        {
            json.WriteString("page"u8, evidence.Page);
        }

        if (evidence.Date is { } date)
        {
            Span<char> day = stackalloc char[10];
            _ = date.TryFormat(day, out _, "O", CultureInfo.InvariantCulture);
            json.WriteString("date"u8, day);
        }

        json.WriteString("text"u8, evidence.Text);
        json.WriteEndObject();
    }

    private static Evidence ReadEvidence(JsonElement json) =>
        new(json.TryGetProperty("interview", out _) ? EvidenceKind.Interview : EvidenceKind.Record, Text(json, "text") ?? "")
        {
            Source = Text(json, "source"),
            Page = Text(json, "page"),
            Date = Text(json, "date") is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        };
}
