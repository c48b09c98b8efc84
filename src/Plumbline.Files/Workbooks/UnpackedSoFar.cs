namespace Plumbline.Files.Workbooks;

/// <summary>How much has come out of a packed workbook, whatever its directory says.</summary>
internal sealed class UnpackedSoFar
{
    private long bytes;

    public void Add(int count)
    {
        bytes += count;
        if (bytes > WorkbookLimits.LongestUnpacked)
        {
            throw new WorkbookLimitException($"unpacks to more than {WorkbookLimits.LongestUnpacked / 1024 / 1024} MiB");
        }
    }
}
