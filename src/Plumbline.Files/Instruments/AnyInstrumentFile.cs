using Plumbline.Instruments;
using Plumbline.Files.Instruments.Workbooks;

namespace Plumbline.Files.Instruments;

/// <summary>An instrument from whichever kind of file it is in: YAML, or an XLSForm workbook by the ending <c>.xlsx</c>, or <c>.xls</c> of old.</summary>
public static class AnyInstrumentFile
{
    public static Result<Instrument> Read(string path) => Read(path, []);

    /// <param name="notes">A line for each thing in the file that has no place in an instrument.</param>
    public static Result<Instrument> Read(string path, ICollection<Refusal> notes) =>
        IsWorkbook(path) ? WorkbookFile.Read(path, notes) : InstrumentFile.Read(path);

    /// <summary>The same without regard to fingerprints, so that a version that was changed can be compared with what it was.</summary>
    public static Result<Instrument> ReadUnguarded(string path) => IsWorkbook(path) ? WorkbookFile.Read(path, []) : InstrumentFile.ReadUnguarded(path);

    private static bool IsWorkbook(string path) => Path.GetExtension(path).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xls";
}
