using System.IO.Compression;

namespace Plumbline.Documents;

/// <summary>A zip file that is the same for the same parts: their order is given and their time is the first that a zip can hold.</summary>
internal static class Archive
{
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="stored">The name of a part that must lie there uncompressed, as OpenDocument wants of its mimetype; null for none.</param>
    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> parts, string? stored = null) =>
        Of(parts.Select(part => (part.Name, new Action<Stream>(stream => stream.Write(part.Content)))), stored).ToArray();

    /// <summary>The same of parts that are written as they are packed, so that none of them lies in memory whole.</summary>
    /// <param name="stored">The name of a part that must lie there uncompressed; null for none.</param>
    public static ReadOnlyMemory<byte> Of(IEnumerable<(string Name, Action<Stream> Write)> parts, string? stored = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                var entry = zip.CreateEntry(name, name == stored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = Beginning;
                using var stream = entry.Open();
                write(stream);
            }
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
