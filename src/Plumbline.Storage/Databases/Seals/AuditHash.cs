using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Databases.Seals;

/// <summary>
/// The hash of a line of the audit trail: SHA-256 over one line of JSON of what it says, empty columns left out. It shows that the line was not edited; that
/// it is there at all is shown by the seal that counts it.
/// </summary>
internal static class AuditHash
{
    /// <summary>The columns that <see cref="Read"/> takes, in their order.</summary>
    public const string Columns = "id, at, \"by\", inspection_id, action, subject, detail, hash";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(KeptAudit line) => Of(line.At, line.By, line.InspectionId, line.Action, line.Subject, line.Detail);

    /// <summary>The number of a line, the hash of what it says now, and the hash that it was written with: null where it was written before lines had
    /// one.</summary>
    public static (long Id, byte[] Says, byte[]? Written) Read(DbDataReader reader, Engine engine) => (
        reader.GetInt64(0),
        Of(reader.GetInstant(1, engine), Text(reader, 2), Text(reader, 3), reader.GetString(4), Text(reader, 5), Text(reader, 6)),
        reader.IsDBNull(7) ? null : reader.GetFieldValue<byte[]>(7));

    /// <summary>Adds a line to the hash of a stretch: its number and its hash, and the word <c>old</c> for one that was written before lines had a
    /// hash.</summary>
    public static void AddTo(IncrementalHash stretch, (long Id, byte[] Says, byte[]? Written) line) =>
        stretch.AppendData(
            Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{line.Id} {Convert.ToHexStringLower(line.Says)}{(line.Written is null ? " old" : "")}\n")));

    private static byte[] Of(DateTimeOffset at, string? by, string? inspection, string action, string? subject, string? detail)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("at"u8, UtcInstant.Of(at).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
            foreach (var (name, value) in new[] { ("by", by), ("inspection", inspection), ("action", action), ("subject", subject), ("detail", detail) })
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }

            json.WriteEndObject();
        }

        return SHA256.HashData(buffer.WrittenSpan);
    }

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
