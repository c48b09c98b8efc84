using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
            new ReportFile("instrument.yaml", Encoding.UTF8.GetBytes(data.InstrumentText)),
            new ReportFile("inspection.json", DataJson.Written(json => Basis(json, data))),
            .. Task.WhenAll(
                report.Documents.Select(document =>
                    Task.Run(() => new ReportFile($"{report.Name}.{document.Language.Code()}.ods", Spreadsheet.Of(data, sheets, document.Language)))))
                .GetAwaiter()
                .GetResult(),
        ];
        return Result.Of<IReadOnlyList<ReportFile>>([
            .. files.Prepend(new ReportFile("datapackage.json", DataPackage.Of(data, sheets, files))).Select(file => file with { Path = "data/" + file.Path }),
        ]);
    }

    /// <summary>What the figures rest on beside judgements: what anyone who counts again has to know, and no count of children.</summary>
    private static void Basis(Utf8JsonWriter json, PublishedData data)
    {
        json.WriteStartObject();
        json.WriteString("inspection", data.Id);
        json.WriteString("instrument", data.Instrument.Id);
        json.WriteString("version", data.Instrument.Version);
        json.WriteString("fingerprint", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data.InstrumentText))));
        json.WriteNumber("cases", data.CaseCount);
        if (data.Design.Caseload is { } caseload)
        {
            json.WriteNumber("caseload", caseload);
        }
        else
        {
            json.WriteNull("caseload");
        }

        json.WriteBoolean("isWeighted", data.Design.IsWeighted);
        json.WriteNumber("withoutChance", data.Design.WithoutChance);
        json.WriteStartArray("unreadStrata");
        foreach (var stratum in data.Design.Unread)
        {
            json.WriteStringValue(stratum);
        }

        json.WriteEndArray();
        json.WriteNumber("smallestCount", data.SmallestCount);
        json.WriteEndObject();
    }

    private static List<Sheet> SheetsOf(PublishedData data)
    {
        List<Sheet> sheets = [ScoresSheet.Of(data), FiguresSheet.Of(data), QuestionsSheet.Of(data), SurveySheet.Of(data), CharacteristicsSheet.Of(data)];
        if (data.Cases is { } readings)
        {
            sheets.AddRange([CasesSheet.Of(readings), JudgementsSheet.Of(readings), WeightsSheet.Of(readings, data.Design)]);
        }

        sheets.RemoveAll(sheet => !sheet.Rows.Any());
        sheets.Add(DictionarySheet.Of(sheets));
        return sheets;
    }
}
