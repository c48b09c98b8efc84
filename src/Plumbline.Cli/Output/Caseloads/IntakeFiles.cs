using System.Globalization;
using Plumbline.Caseloads.Intake;
using Plumbline.Documents;
using Plumbline.Files.Caseloads;

namespace Plumbline.Cli.Output.Caseloads;

/// <summary>The files of an intake: the caseload without names, and apart from it what leads back to people.</summary>
internal static class IntakeFiles
{
    public const string ServiceOnly = "service-only";

    public static IReadOnlyList<ReportFile> Of(IntakeOutcome outcome) =>
    [
        new ReportFile(
            CaseloadFile.FileName,
            CsvBytes.Of(
                ["case_id", .. outcome.Caseload.Fields],
                outcome.Caseload.Cases.Select(one => (string[])[one.Id, .. outcome.Caseload.Fields.Select(field => one.Find(field) ?? "")]))),
        new ReportFile("excluded.csv",
            CsvBytes.Of(["line", "rule", "reason"], outcome.Excluded.Select(one => (string[])[Line(one.Listed), one.Rule, one.Reason.English]))),
        new ReportFile(
            $"{ServiceOnly}/references.csv",
            CsvBytes.Of(
                ["case_id", "reference"],
                outcome.References.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (string[])[pair.Key, pair.Value]))),
    ];

    /// <summary>Only the list of pairs to decide on.</summary>
    public static IReadOnlyList<ReportFile> ToDecide(IntakeOutcome outcome) =>
    [
        new ReportFile($"{ServiceOnly}/decisions.csv", CsvBytes.Of(
            ["first", "second", "decision", "why", "first_name", "first_born", "second_name", "second_born"],
            outcome.Undecided.Select(
                pair => (string[])[pair.First.Reference, pair.Second.Reference, "", pair.Why.English, Name(pair.First), Born(pair.First), Name(pair.Second),
                Born(pair.Second)]))),
    ];

    private static string Name(ListedCase one) => $"{one.GivenName} {one.FamilyName}";

    private static string Born(ListedCase one) => one.BirthDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Line(ListedCase one) => one.Place.Line.ToString(CultureInfo.InvariantCulture);
}
