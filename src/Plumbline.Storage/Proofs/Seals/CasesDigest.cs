using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plumbline.Assessments.Ledgers.Seals;
using Plumbline.Storage.Caseloads;

namespace Plumbline.Storage.Proofs.Seals;

/// <summary>
/// What stands for the cases of an inspection as they were taken in: SHA-256 over one line of JSON for each, in the order of the list. It steers routing,
/// strata and who may read, and nothing in the program changes it afterwards; whether a case is in the sample is not part of it, and neither are copies that
/// readers have of seeded cases.
/// </summary>
public static class CasesDigest
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of cases that are about to be kept.</summary>
    public static SealedCases Of(string inspection, IEnumerable<KeptCase> cases)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        foreach (var one in cases.OrderBy(one => one.Place).ThenBy(one => one.CaseId, StringComparer.Ordinal))
        {
            Add(hash, one.CaseId, one.Place, one.Profile, one.Practitioner, one.Supervisors);
            count++;
        }

        return new SealedCases(inspection, count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Of every inspection that has cases now, as the tables hold them; streamed.</summary>
    internal static async Task<IReadOnlyList<SealedCases>> ReadAsync(DbConnection connection, DbTransaction transaction, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "select inspection_id, case_id, place, profile, practitioner, supervisors from cases "
            + "where seeded_from is null order by inspection_id, place, case_id";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var all = new List<SealedCases>();
        string? inspection = null;
        var count = 0;
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            if (inspection is not null && inspection != reader.GetString(0))
            {
                all.Add(new SealedCases(inspection, count, Convert.ToHexStringLower(hash.GetHashAndReset())));
                count = 0;
            }

            inspection = reader.GetString(0);
            Add(hash, reader.GetString(1), reader.GetInt64(2), reader.GetString(3), Text(reader, 4), Text(reader, 5));
            count++;
        }

        return inspection is null ? all : [.. all, new SealedCases(inspection, count, Convert.ToHexStringLower(hash.GetHashAndReset()))];
    }

    /// <summary>How a line of the audit trail vouches for the cases that its act took in.</summary>
    public static string Detail(SealedCases cases) => string.Create(CultureInfo.InvariantCulture, $"{{\"cases\":{cases.Cases},\"digest\":\"{cases.Hash}\"}}");

    /// <summary>What such a line vouches for; null where it was written before lines did.</summary>
    internal static SealedCases? OfDetail(string inspection, string? detail)
    {
        try
        {
            using var json = JsonDocument.Parse(detail ?? "");
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("digest", out var digest)
                && json.RootElement.TryGetProperty("cases", out var cases)
                ? new SealedCases(inspection, cases.GetInt32(), digest.GetString() ?? "")
                : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void Add(IncrementalHash hash, string @case, long place, string profile, string? practitioner, string? supervisors)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("case"u8, @case);
            json.WriteNumber("place"u8, place);
            json.WriteString("profile"u8, profile);
            foreach (var (name, value) in new[] { ("practitioner", practitioner), ("supervisors", supervisors) })
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }

            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        hash.AppendData(buffer.WrittenSpan);
    }

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
