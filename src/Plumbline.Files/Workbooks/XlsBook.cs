using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Plumbline.Files.Workbooks;

/// <summary>An old workbook (<c>.xls</c>, BIFF) through ExcelDataReader: docs/adr/0014 says why only those.</summary>
internal sealed class XlsBook : IDisposable
{
    private readonly IExcelDataReader reader;
    private readonly CellFormats formats = new([], countsFrom1904: false);

    static XlsBook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private XlsBook(IExcelDataReader reader)
    {
        this.reader = reader;
        var sheets = new List<WorkbookSheet>();
        do
        {
            sheets.Add(new WorkbookSheet(reader.Name ?? "", reader.VisibleState is null or "visible", RowsOf(sheets.Count)));
        }
        while (sheets.Count < WorkbookLimits.MostColumns && reader.NextResult());

        Sheets = sheets;
    }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>The workbook; or none, and whether that is because of a password.</summary>
    public static (XlsBook? Book, bool HasPassword) Open(byte[] content)
    {
        try
        {
            return (new XlsBook(ExcelReaderFactory.CreateBinaryReader(new MemoryStream(content, writable: false))), false);
        }
        catch (InvalidPasswordException)
        {
            return (null, true);
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
            return (null, false);
        }
    }

    public void Dispose() => reader.Dispose();

    private IEnumerable<WorkbookRow> RowsOf(int sheet)
    {
        Guarded(() =>
        {
            reader.Reset();
            for (var before = 0; before < sheet; before++)
            {
                reader.NextResult();
            }

            return true;
        });
        // The package goes through every row that the sheet says it has, whether anything stands in it or not.
        if (reader.RowCount > WorkbookLimits.MostRows)
        {
            throw new WorkbookLimitException($"says that it has more than {WorkbookLimits.MostRows.ToString("N0", CultureInfo.InvariantCulture)} rows");
        }

        for (var number = 1; Guarded(reader.Read) && number <= WorkbookLimits.MostRows; number++)
        {
            var cells = new List<WorkbookCell>();
            for (var column = 0; column < Math.Min(reader.FieldCount, WorkbookLimits.MostColumns); column++)
            {
                if (Cell(column) is { } cell)
                {
                    cells.Add(cell);
                }
            }

            if (cells.Count > 0)
            {
                yield return new WorkbookRow(number, cells, reader.RowHeight == 0);
            }
        }
    }

    private WorkbookCell? Cell(int column)
    {
        return reader.GetValue(column) switch
        {
            null => null,
            string text when text.AsSpan().IsWhiteSpace() => null,
            string text =>
                new WorkbookCell(
                    column, text, text.Length > WorkbookLimits.LongestText || TextCharacters.FirstUnfit(text) >= 0 ? CellKind.Unreadable : CellKind.Text),
            bool truth => new WorkbookCell(column, truth ? "yes" : "no", CellKind.Truth),
            DateTime day => Number(day.ToOADate()),
            TimeSpan time => Number(time.TotalDays),
            IConvertible number => Number(number.ToDouble(CultureInfo.InvariantCulture)),
            _ => null,
        };

        WorkbookCell Number(double value) =>
            formats.Shown(column, value.ToString("R", CultureInfo.InvariantCulture), reader.GetNumberFormatString(column) ?? "");
    }

    private static bool Guarded(Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
            throw new InvalidDataException("The workbook is damaged.", fault);
        }
    }

    /// <summary>The package tells of damaged files by exceptions of many kinds.</summary>
    private static bool IsOfFile(Exception fault) => fault is not (OutOfMemoryException or ThreadInterruptedException or OperationCanceledException);
}
