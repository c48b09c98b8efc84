using System.Text.Encodings.Web;
using System.Text.Json;
using Plumbline.Documents.Data.Sheets;
using Plumbline.Reports;
using Plumbline.Scores;

namespace Plumbline.Documents.Data;

/// <summary>Scores and figures in the shape that the program prints them in; a withheld count is null.</summary>
internal static class DataJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Scores(PublishedData data) => Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("inspection", data.Id);
        json.WriteString("instrument", $"{data.Instrument.Id} {data.Instrument.Version}");
        var isOutsideKept = ScoresSheet.IsOutsideKept(data);
        Write(json, "criteria", Pooled(data.Scores.Criteria), isOutsideKept);
        Write(json, "sections", data.Scores.Sections, isOutsideKept);
        Write(json, "headlines", data.Scores.Headlines, isOutsideKept);
        if (data.Scores.Scores.Any(score => score.Because is not null))
        {
            Ratings(json, data);
        }

        json.WriteEndObject();
    });

    public static byte[] Figures(PublishedData data) => Written(json =>
    {
        json.WriteStartArray();
        foreach (var figure in data.Counts.Figures)
        {
            json.WriteStartObject();
            json.WriteString("question", figure.Question.Name);
            json.WriteString("population", figure.Population);
            Count(json, "sufficient", figure.Tally.Sufficient);
            Count(json, "applicable", figure.Tally.Applicable);
            Count(json, "notApplicable", figure.Tally.NotApplicable);
            Count(json, "unknown", figure.Tally.Unknown);
            Count(json, "missing", figure.Tally.Missing);
            Count(json, "percent", figure.Tally.Share?.Percent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>JSON in the one form that the data have: indented, line feeds, letters as they are.</summary>
    public static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static IReadOnlyList<Score> Pooled(IReadOnlyList<Score> scores) => [.. scores.Where(score => score.Because is null)];

    /// <summary>Every rating with what decided it; counts that are withheld are null, and so is what would tell them.</summary>
    private static void Ratings(Utf8JsonWriter json, PublishedData data)
    {
        json.WriteStartArray("ratings");
        foreach (var score in data.Scores.Scores)
        {
            var shown = data.Shares(score);
            json.WriteStartObject();
            json.WriteString("level", score.Level.Code());
            json.WriteString("id", score.Id);
            Count(json, "sufficient", shown ? score.Share?.Part : null);
            Count(json, "applicable", shown ? score.Share?.Base : null);
            Count(json, "percent", shown ? score.Percent : null);
            json.WriteString("word", score.Band?.Label.English);
            Count(json, "points", score.Points);
            json.WriteString("because", shown || score.Decision is not null ? score.Because?.English : null);
            json.WriteString("computed", score.Computed?.Label.English);
            json.WriteString("decidedBy", score.DecidedBy);
            json.WriteString("movedBy", score.Decision?.By);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Score> scores, bool isOutsideKept)
    {
        json.WriteStartArray(name);
        foreach (var score in scores)
        {
            json.WriteStartObject();
            json.WriteString("id", score.Id);
            json.WriteNumber("sufficient", score.Tally.Sufficient);
            json.WriteNumber("applicable", score.Tally.Applicable);
            Count(json, "percent", score.Percent);
            json.WriteString("comment", score.Band?.Word);
            if (score.Interval is { } interval)
            {
                json.WriteStartObject("interval");
                json.WriteNumber("low", interval.Low);
                json.WriteNumber("high", interval.High);
                json.WriteNumber("level", interval.Level);
                json.WriteNumber("standardError", interval.StandardError);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("interval");
            }

            Count(json, "notApplicable", isOutsideKept ? null : score.Tally.NotApplicable);
            Count(json, "unknown", isOutsideKept ? null : score.Tally.Unknown);
            Count(json, "missing", isOutsideKept ? null : score.Tally.Missing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Count(Utf8JsonWriter json, string name, int? count)
    {
        if (count is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
