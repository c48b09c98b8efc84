using System.Globalization;
using System.Text.Json;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Proofs.Seals;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>
/// The ledger as lines of JSON, record by record and entry by entry: <c>{"hash": ..., "previous": ..., "body": "..."}</c>. Anyone can check it with a program
/// of ten lines, and <c>verify --ledger</c> holds a database against it: an old copy kept elsewhere proves that nothing was rewritten since.
/// </summary>
public sealed class LedgerFile(PlumblineDatabase database)
{
    /// <summary>The copies that readers have of seeded cases stay with the workspace.</summary>
    private const string OfItsCases = """
        where r.inspection_id = @inspection and not exists (select 1 from cases c
            where c.inspection_id = r.inspection_id and c.case_id = r.case_id and c.seeded_from is not null)
        """;

    /// <summary>Writes every entry, streamed: memory does not grow with the ledger.</summary>
    /// <param name="inspection">One inspection, without what was read of seeded cases; null for all that the workspace holds.</param>
    /// <returns>How many entries there are.</returns>
    public async Task<long> WriteAsync(TextWriter output, string? inspection, CancellationToken stop = default)
    {
        await using var connection = await database.ConnectAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            select l.body, l.previous, l.hash from ledger_entries l join records r on r.id = l.record_id
            {(inspection is null ? "" : OfItsCases)}
            order by r.inspection_id, r.case_id, r.purpose, l.number
            """;
        if (inspection is not null)
        {
            command.Add("inspection", inspection);
        }

        long entries = 0;
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            await output.WriteAsync("{\"hash\":\"");
            await output.WriteAsync(Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(2)));
            await output.WriteAsync("\",\"previous\":\"");
            await output.WriteAsync(Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(1)));
            await output.WriteAsync("\",\"body\":");
            await output.WriteAsync(JsonSerializer.Serialize(reader.GetString(0), Readable));
            await output.WriteAsync("}\n");
            entries++;
        }

        await output.FlushAsync(stop);
        return entries;
    }

    /// <summary>The entry that a line of such a file holds; null when it is none. Whether its hash is right is for the caller to see.</summary>
    public static SealedEntry? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var entry = new SealedEntry(
                json.RootElement.GetProperty("body").GetString()!,
                Convert.FromHexString(json.RootElement.GetProperty("previous").GetString()!),
                Convert.FromHexString(json.RootElement.GetProperty("hash").GetString()!));
            return EntryText.Read(entry.Utf8).IsRefused ? null : entry;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            return null;
        }
    }

    /// <summary>The line that ends the ledger of a workspace: the seal that was the last when it was exported.</summary>
    public static string Write(LastSeal seal) => string.Create(CultureInfo.InvariantCulture, $"{{\"seal\":{seal.Number},\"digest\":\"{seal.Digest}\"}}\n");

    /// <summary>The seal that such a line names; null when it names none.</summary>
    public static LastSeal? ReadSeal(string line)
    {
        if (!line.StartsWith("{\"seal\":", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("seal", out var number)
                && json.RootElement.TryGetProperty("digest", out var digest)
                && digest.GetString() is { Length: 64 } hash
                ? new LastSeal(number.GetInt32(), hash)
                : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
