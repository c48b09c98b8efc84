using Plumbline.Documents.Data.Sheets;
using Plumbline.Reports;

namespace Plumbline.Documents.Data;

/// <summary>
/// The figures of a report for people who count further: a Data Package (version 2 of the standard) of CSV tables with their dictionary,
/// scores and figures as JSON, and a spreadsheet for each language. Small numbers are withheld as docs/methods/disclosure.md says.
/// </summary>
public sealed class DataReportWriter : IReportWriter
{
    public string Format => "data";

    public Result<IReadOnlyList<ReportFile>> Write(Report report)
    {
        var data = report.Data;
        var sheets = SheetsOf(data);
        List<ReportFile> files =
        [
            .. sheets.Select(sheet => new ReportFile(sheet.File, CsvFile.Of(sheet))),
            new ReportFile("scores.json", DataJson.Scores(data)),
            new ReportFile("figures.json", DataJson.Figures(data)),
            .. Task.WhenAll(report.Documents.Select(document => Task.Run(() => new ReportFile($"{report.Name}.{document.Language.Code()}.ods", Spreadsheet.Of(data, sheets, document.Language))))).GetAwaiter().GetResult(),
        ];
        return Result.Of<IReadOnlyList<ReportFile>>([.. files.Prepend(new ReportFile("datapackage.json", DataPackage.Of(data, sheets, files))).Select(file => file with { Path = "data/" + file.Path })]);
    }

    private static List<Sheet> SheetsOf(PublishedData data)
    {
        List<Sheet> sheets = [ScoresSheet.Of(data), FiguresSheet.Of(data), QuestionsSheet.Of(data), SurveySheet.Of(data), CharacteristicsSheet.Of(data)];
        if (data.Cases is { } readings)
        {
            sheets.AddRange([CasesSheet.Of(readings), JudgementsSheet.Of(readings)]);
        }

        sheets.RemoveAll(sheet => !sheet.Rows.Any());
        sheets.Add(DictionarySheet.Of(sheets));
        return sheets;
    }
}
