using System.Buffers.Binary;
using System.IO.Compression;

namespace Plumbline.EndToEnd.Tests.Tutorials;

/// <summary>The picture of a page as a browser writes it, in a quarter of its bytes: at most 256 colours of sixteen steps a channel, after the PNG
/// specification (W3C, third edition).</summary>
internal static class SmallPng
{
    private const int Colours = 256;

    private const byte Truecolour = 2;

    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="png">Eight bits a channel, not interlaced.</param>
    public static byte[] Of(ReadOnlySpan<byte> png)
    {
        var (header, packed) = Parts(png);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        var rows = Unfiltered(packed, width, height, header[9] == Truecolour ? 3 : 4);
        var palette = rows.SelectMany(row => row).CountBy(colour => colour).OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(Colours)
            .Select(one => one.Key).ToList();
        var places = palette.Index().ToDictionary(one => one.Item, one => one.Index);
        using var lines = new MemoryStream();
        using (var zip = new ZLibStream(lines, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                zip.Write([0, .. row.Select(colour => (byte)(places.TryGetValue(colour, out var place) ? place : places[colour] = Nearest(palette, colour)))]);
            }
        }

        (header[8], header[9]) = (8, 3);
        return
        [
            .. Signature, .. Chunk("IHDR"u8, header),
            .. Chunk("PLTE"u8, [.. palette.SelectMany(colour => new[] { Step(colour >> 8), Step(colour >> 4), Step(colour) })]),
            .. Chunk("IDAT"u8, lines.ToArray()), .. Chunk("IEND"u8, []),
        ];
    }

    private static byte Step(int steps) => (byte)((steps & 15) * 17);

    private static int Nearest(List<int> palette, int colour) => palette.IndexOf(palette.MinBy(other =>
        new[] { 8, 4, 0 }.Sum(shift => Math.Pow(((colour >> shift) & 15) - ((other >> shift) & 15), 2))));

    private static (byte[] Header, byte[] Packed) Parts(ReadOnlySpan<byte> png)
    {
        var (header, packed) = (Array.Empty<byte>(), new List<byte>());
        for (var at = Signature.Length; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            var kind = png.Slice(at + 4, 4);
            var content = png.Slice(at + 8, length);
            header = kind.SequenceEqual("IHDR"u8) ? content.ToArray() : header;
            packed.AddRange(kind.SequenceEqual("IDAT"u8) ? content.ToArray() : []);
            at += length + 12;
        }

        return (header, [.. packed]);
    }

    /// <summary>Row by row a colour of three times four bits for each pixel.</summary>
    private static int[][] Unfiltered(byte[] packed, int width, int height, int channels)
    {
        using var zip = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        var (before, rows) = (new byte[width * channels], new int[height][]);
        for (var row = 0; row < height; row++)
        {
            var (filter, line) = (zip.ReadByte(), new byte[width * channels]);
            zip.ReadExactly(line);
            for (var at = 0; at < line.Length; at++)
            {
                int left = at < channels ? 0 : line[at - channels], up = before[at], corner = at < channels ? 0 : before[at - channels];
                line[at] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
            }

            rows[row] = [.. Enumerable.Range(0, width).Select(pixel => Steps(line.AsSpan(pixel * channels, 3)))];
            before = line;
        }

        return rows;
    }

    private static int Steps(ReadOnlySpan<byte> pixel) => ((pixel[0] + 8) / 17 << 8) | ((pixel[1] + 8) / 17 << 4) | ((pixel[2] + 8) / 17);

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        kind.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Check(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    private static uint Check(ReadOnlySpan<byte> bytes)
    {
        var check = uint.MaxValue;
        foreach (var one in bytes)
        {
            check ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                check = (check & 1) == 0 ? check >> 1 : 0xEDB88320 ^ (check >> 1);
            }
        }

        return ~check;
    }
}
