using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Samples;

namespace Plumbline.Files.Samples;

/// <summary>Writes and reads the record of a draw, as JSON.</summary>
public static class RecordFile
{
    private const int LongestFile = 16 * 1024 * 1024;
    private const string Format = "plumbline-sample-record-1";
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static byte[] Write(SampleRecord record) => [.. JsonSerializer.SerializeToUtf8Bytes(new Envelope(Format, record), Options), (byte)'\n'];

    public static Result<SampleRecord> Read(string path)
    {
        var refusals = new Faults();
        return FileBytes.Read(path, path, LongestFile, refusals) is { } content ? Parse(content, path) : Result.Refused<SampleRecord>(refusals);
    }

    /// <param name="path">How messages call the text.</param>
    public static Result<SampleRecord> Parse(byte[] content, string path)
    {
        Refusal fault;
        try
        {
            var envelope = JsonSerializer.Deserialize<Envelope>(content, Options);
            if (envelope?.Format == Format)
            {
                return Result.Of(envelope.Record);
            }

            fault = new Refusal("record-format", $"is no record of a draw: format must be {Format}") { Place = new Place(path, 1, 1) };
        }
        catch (JsonException wrong)
        {
            fault = new Refusal("json-unreadable", wrong.Message.Split(" Path:")[0].TrimEnd('.'))
            {
                Place = new Place(path, (int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1),
            };
        }

        return Result.Refused<SampleRecord>(fault);
    }

    private sealed record Envelope(string Format, SampleRecord Record);
}
