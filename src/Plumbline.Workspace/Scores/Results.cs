using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Files.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Scores;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Samples;

namespace Plumbline.Workspace.Scores;

/// <summary>The results of an inspection as far as it has got: each case that is begun, by the reading of it that counts, and what they say of all.</summary>
/// <param name="Card">What the ruleset of the instrument gives so far, without what a panel decides.</param>
/// <param name="Design">How the cases that were read stand for the caseload; null where what is said of it does not fit.</param>
/// <param name="Sampled">How many cases the sample has.</param>
/// <param name="SignedOff">How many of the records are complete or locked.</param>
/// <param name="Locked">How many are locked.</param>
/// <param name="SmallestCount">Counts below this are withheld from those who read no case.</param>
public sealed record Results(Readings Readings, ScoreCard Card, CaseDesign? Design, int Sampled, int SignedOff, int Locked, int SmallestCount)
{
    /// <summary>Whether every case is locked, so that no figure moves any more.</summary>
    public bool Stand => Sampled > 0 && Locked == Sampled;

    /// <summary>Whether fewer than half of the cases are signed off, so that what is counted may still change much.</summary>
    public bool IsEarly => 2 * SignedOff < Sampled;

    /// <summary>
    /// Whether a word may stand beside a score before every case is locked: its interval reaches over no more than two of the words. A word that any
    /// other case would change promises nothing.
    /// </summary>
    public bool BearsAWord(Score score) => Stand
        || (score.Interval is { } known && Readings.Instrument.Rules.OfPrintedPercent is { } bands
            && Math.Abs(bands.Steps(At(known.Low), At(known.High))) <= 1);

    /// <summary>The interval of the figure of one question; null where none can be promised.</summary>
    public Interval? IntervalOf(string question) =>
        Readings.Cases.Count > 0 && Design is { } design
            ? EstimatedScores.IntervalOf(Readings, Readings.Instrument.IndexOf(question), design)
            : null;

    /// <summary>Null when there is no such inspection, or its results are closed to them.</summary>
    public static async Task<Results?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.ReadResults, inspection, stop) is not { } kept)
        {
            return null;
        }

        var instrument = await views.Instruments.ReadAsync(kept.InstrumentId, kept.InstrumentVersion, stop);
        var cases = await views.Db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection && @case.IsSampled).OrderBy(@case => @case.Place)
            .Select(@case => new Case(@case.CaseId, ProfileJson.Read(@case.Profile))).ToListAsync(stop);
        var begun = views.Db.Records.AsNoTracking().Where(record => record.InspectionId == inspection);
        var records = (await begun.Select(record => new ReadSoFar(record.CaseId, record.Purpose, record.State, record.Answers)).ToListAsync(stop))
            .ToLookup(record => record.CaseId, StringComparer.Ordinal);
        var readings = new Readings(instrument, [.. cases.Select(@case => Counting(@case, instrument, records[@case.Id])).OfType<CaseAssessment>()]);
        var design = KeptDesign.Of(readings, kept.Yaml, await KeptChances.ReadAsync(views.Db, inspection, stop)).TryGet(out var found) ? found : null;
        var states = cases.Select(@case => records[@case.Id].FirstOrDefault(record => record.Purpose == Purpose.First)?.State)
            .Select(state => ReviewStates.FromCode(state ?? "")).ToList();
        return new Results(
            readings,
            Scoring.Of(readings, readings.Cases.Count > 0 ? design : null, []).Value,
            design,
            cases.Count,
            states.Count(state => state?.IsSignedOff() == true),
            states.Count(state => state == ReviewState.Locked),
            KeptDesign.SmallestCountOf(kept.Yaml));
    }

    private Band At(double share) => Readings.Instrument.Rules.OfPrintedPercent!.Of(Percent.HalfUp(share));

    private static CaseAssessment? Counting(Case @case, Instrument instrument, IEnumerable<ReadSoFar> records)
    {
        var readings = records.ToDictionary(
            record => record.Purpose,
            record => KeptAnswers.Read(@case, instrument, record.Answers));
        return CountingReading.Of(readings) is { } purpose ? readings[purpose] : null;
    }

    private sealed record ReadSoFar(string CaseId, Purpose Purpose, string State, byte[] Answers);
}
