using System.IO.Compression;

namespace Plumbline.Web.Tests.Features.Samples;

internal static class ZipBomb
{
    /// <summary>Parts of a workbook of 64 MB each, all of them nothing, in a few kilobytes.</summary>
    public static byte[] Workbook()
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create))
        {
            foreach (var name in new[] { "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml" })
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(new byte[64 * 1024 * 1024]);
            }
        }

        return content.ToArray();
    }
}
