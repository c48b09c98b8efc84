using System.Globalization;
using System.Reflection;
using System.Text;
using Plumbline.Documents;
using Plumbline.Documents.Charts;
using Plumbline.Samples;
using Plumbline.Files.Inspections;
using Plumbline.Files.Samples;

namespace Plumbline.Cli.Output.Samples;

/// <summary>The files of a sample. None of them holds a name.</summary>
internal static class SampleFiles
{
    public static string Program { get; } = "plumbline "
        + (typeof(SampleFiles).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    public static IReadOnlyList<ReportFile> Of(ReplacedSample replaced, SampleRecord record)
    {
        var drawn = replaced.Drawn;
        var margins = drawn.Compare(replaced.Sample);
        return
        [
            new ReportFile("record.json", RecordFile.Write(record)),
            new ReportFile("sample.csv", Cases(drawn, replaced.Sample)),
            new ReportFile("reserve.csv", Cases(drawn, [.. drawn.Reserve.Where(one => replaced.Exchanges.All(exchange => exchange.In != one.Case.Id))])),
            new ReportFile(ChancesFile.FileName, ChancesFile.Write(drawn)),
            new ReportFile(
                "sizes.csv",
                CsvBytes.Of(
                    ["part", "available", "wanted", "history"],
                    drawn.Allotments.Select(allotment =>
                        (string[])[
                            allotment.Id, Whole(allotment.Available), Whole(allotment.Wanted), string.Join(" > ", allotment.History.Select(SampleText.Step)),
                        ]))),
            new ReportFile(
                "margins.csv",
                CsvBytes.Of(
                    ["field", "value", "caseload", "sample", "expected", "difference"],
                    margins.Select(margin =>
                        (string[])[
                            margin.Field,
                            margin.Value,
                            Whole(margin.Caseload.Part),
                            Whole(margin.Sample.Part),
                            Number(margin.Expected),
                            Number(margin.Deviation),
                        ]))),
            new ReportFile("margins.svg", Encoding.UTF8.GetBytes(MarginChart.Draw(margins, Language.English))),
            new ReportFile("ymylon.svg", Encoding.UTF8.GetBytes(MarginChart.Draw(margins, Language.Welsh))),
        ];
    }

    private static byte[] Cases(Drawn drawn, IReadOnlyList<DrawnCase> cases) => CsvBytes.Of(
        ["row", "case_id", "stratum", "probability", "weight", .. drawn.Caseload.Fields],
        cases.Select((one, index) =>
            (string[])[
                (index + 1).ToString("000", CultureInfo.InvariantCulture),
                one.Case.Id,
                one.Stratum ?? "",
                Number(one.Probability),
                Weight(one.Probability),
                .. drawn.Caseload.Fields.Select(field => one.Case.Find(field) ?? ""),
            ]));

    private static string Weight(double probability) => probability > 0 ? Number(1 / probability) : "";

    private static string Number(double number) => Math.Round(number, 9, MidpointRounding.AwayFromZero).ToString("0.#########", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
