using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Scores.Ratings;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics.Clusters;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;

namespace Plumbline.Web.Features.Scores;

/// <summary>The results of an inspection as far as it has got: every case that someone has begun to read, by the record of it that counts.</summary>
/// <param name="Design">How the cases that were read stand for the caseload.</param>
/// <param name="Sampled">How many cases the sample has.</param>
/// <param name="SignedOff">How many of the records are complete or locked.</param>
/// <param name="Locked">How many are locked.</param>
internal sealed record LiveResults(Readings Readings, ScoreCard Card, CaseDesign Design, int Sampled, int SignedOff, int Locked)
{
    /// <summary>Whether every case is locked, so that no figure moves any more.</summary>
    public bool Stand => Sampled > 0 && Locked == Sampled;

    /// <summary>What the ruleset of the instrument gives so far, without what a panel decides; null where the instrument is scored by pooled share.</summary>
    public RatingCard? Ratings => Readings.Instrument.Rules is null ? null : Rater.Rate(Readings, []).Value;

    /// <summary>Null when there is no such inspection.</summary>
    public static async Task<LiveResults?> Of(PlumblineDb db, Judgements judgements, string inspection, CancellationToken stop)
    {
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } kept)
        {
            return null;
        }

        var instrument = await judgements.Instruments.ReadAsync(kept.InstrumentId, kept.InstrumentVersion, stop);
        var cases = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection && @case.IsSampled).OrderBy(@case => @case.Place).Select(@case => new { @case.CaseId, @case.Profile }).ToListAsync(stop);
        var records = (await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection)
            .Select(record => new { record.CaseId, record.Purpose, record.State, record.Answers }).ToListAsync(stop)).ToLookup(record => record.CaseId);
        var read = new List<CaseAssessment>();
        foreach (var @case in cases)
        {
            var own = new Case(@case.CaseId, ProfileJson.Read(@case.Profile));
            var found = records[@case.CaseId].ToDictionary(record => record.Purpose, record => CaseAssessment.Of(own, instrument, Array.ConvertAll(record.Answers, answer => (Answer)answer)));
            if (CountingReading.Of(found) is { } counting)
            {
                read.Add(found[counting]);
            }
        }

        var readings = new Readings(instrument, read);
        var caseload = await db.Caseloads.AsNoTracking().Where(caseload => caseload.InspectionId == inspection).Select(caseload => (int?)caseload.Cases).SingleOrDefaultAsync(stop);
        var design = SampleDesign.Of(readings, caseload >= read.Count ? caseload : null, null).Value;
        var card = read.Count > 0 ? EstimatedScores.WithIntervals(readings, design) : PooledShare.Score(readings);
        var states = cases.Select(@case => records[@case.CaseId].FirstOrDefault(record => record.Purpose == Purpose.First)?.State).Select(state => ReviewStates.FromCode(state ?? "")).ToList();
        return new LiveResults(readings, card, design, cases.Count, states.Count(state => state?.IsSignedOff() == true), states.Count(state => state == ReviewState.Locked));
    }
}
