using Plumbline.Documents;
using Plumbline.Files;
using Plumbline.Files.Inspections;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Files.Instruments;
using Plumbline.Instruments;
using Plumbline.Reports;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores;

namespace Plumbline.Workspace.Reports;

/// <summary>Makes the report of an inspection folder: what the command line and the workspace both call, so that the same input gives the same bytes.</summary>
public static class FolderReport
{
    /// <summary>Every file of every format, or every fault and no file.</summary>
    /// <param name="languages">Null for all that the instrument speaks; one that it does not speak is refused.</param>
    public static async Task<Result<IReadOnlyList<ReportFile>>> MakeAsync(
        string folder, InstrumentShelf shelf, IReadOnlyList<Language>? languages, IReadOnlyList<IReportWriter> writers, CancellationToken stop = default) =>
        (await MakeAsync(folder, shelf, languages, writers, [], stop)).Then(made => Result.Of(made.Files));

    /// <summary>The same beside the editions that are public already, with what it was made from.</summary>
    public static async Task<Result<(IReadOnlyList<ReportFile> Files, ReportMaterial Material)>> MakeAsync(
        string folder, InstrumentShelf shelf, IReadOnlyList<Language>? languages, IReadOnlyList<IReportWriter> writers, IReadOnlyList<PrintedCounts> earlier,
        CancellationToken stop = default)
    {
        if (PlainFolder.FaultsOf(folder) is { Count: > 0 } others)
        {
            return Result.Refused<(IReadOnlyList<ReportFile>, ReportMaterial)>(others);
        }

        var unprintable = Task.Run<IReadOnlyList<Refusal>>(() => [.. ReadyToPrint.FaultsIn(folder)], stop);
        var readable = WholeFolderReading.Read(folder, shelf, languages);
        var unready = await unprintable;
        var read = readable.Then(whole => Ready(folder, whole, unready));
        if (!read.TryGet(out var whole))
        {
            return Result.Refused<(IReadOnlyList<ReportFile>, ReportMaterial)>(read.Refusals);
        }

        var scored = whole.Scored.Score();
        ReportMaterial MaterialIn(Language language, ScoreCard scores) => whole.MaterialIn(language, scores) with { Earlier = earlier };
        var assembled = scored.Then(scores => ReportAssembly.All(language => MaterialIn(language, scores), whole.Languages));
        if (!assembled.TryGet(out var report))
        {
            return Result.Refused<(IReadOnlyList<ReportFile>, ReportMaterial)>(assembled.Refusals);
        }

        var written = await Task.WhenAll(writers.Select(writer => Task.Run(() => writer.Write(report), stop)));
        return Result.From<(IReadOnlyList<ReportFile> Files, ReportMaterial Material)>(
            [.. written.SelectMany(result => result.Refusals)], () =>
                ([.. written.SelectMany(result => result.Value)], MaterialIn(whole.Languages[0], scored.Value)));
    }

    private static Result<WholeFolder> Ready(string folder, WholeFolder whole, IReadOnlyList<Refusal> unready)
    {
        IReadOnlyList<Refusal> unfilled = [.. UnfilledText.In(folder)];
        if (unfilled.Count > 0)
        {
            return Result.Refused<WholeFolder>(unfilled);
        }

        if (unready.Count > 0)
        {
            return Result.Refused<WholeFolder>(unready);
        }

        var instrument = whole.Scored.Readings.Instrument;
        return whole.Languages.Except(instrument.Draft.Languages).ToList() is { Count: > 0 } unspoken
            ? Result.Refused<WholeFolder>([.. unspoken.Select(language => Unspoken(language, instrument, whole.Scored.Header.InstrumentPlace))])
            : Result.Of(whole);
    }

    private static Refusal Unspoken(Language language, Instrument instrument, Place place) =>
        new("language-unspoken", $"{instrument.Id} {instrument.Version} has no texts in {language}")
        {
            Place = place,
            Suggestion = $"ask for --language {string.Join(',', instrument.Draft.Languages.Select(spoken => spoken.Code()))}, or translate the instrument",
        };
}
