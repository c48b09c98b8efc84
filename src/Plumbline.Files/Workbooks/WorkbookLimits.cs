namespace Plumbline.Files.Workbooks;

/// <summary>What a list of cases or an instrument may reach. Beyond it a workbook is refused where it goes too far, before it takes memory.</summary>
internal static class WorkbookLimits
{
    public const int LongestFile = 16 * 1024 * 1024;
    public const int MostRows = 200_000;

    /// <summary>Columns with text in them; empty cells with a form of their own are no data and may stand anywhere.</summary>
    public const int MostColumns = 1_000;

    /// <summary>What a row of a spreadsheet can hold at all (ECMA-376, XFD).</summary>
    public const int MostCellsInRow = 16_384;

    public const int MostTexts = 1_000_000;
    public const int MostStyles = 65_536;
    public const int LongestText = 32_767;
    public const long LongestTexts = 24L * 1024 * 1024;
    public const long LongestUnpacked = 160L * 1024 * 1024;

    /// <summary>Bytes of XML without an opening bracket: a text of <see cref="LongestText"/> characters, each written as long as can be, is far
    /// shorter.</summary>
    public const int LongestStretch = 512 * 1024;
}
