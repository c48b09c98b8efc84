using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Overviews.Waiting;

/// <summary>Cases that two have read and handed over, on which they differ, and that nobody settles yet.</summary>
internal static class WaitingToSettle
{
    private static readonly string[] WithReader = [.. ReviewStates.All.Where(state => state.IsWithAssessor()).Select(state => state.Code())];

    /// <summary>None of those that they read themselves: nobody settles between themselves and another.</summary>
    public static async Task<IReadOnlyList<WorkItem>> ReadAsync(Views views, AtInspections at, OwnReadings own, CancellationToken stop)
    {
        var settles = at.Where(Act.AdjudicateCases);
        if (settles.Count == 0)
        {
            return [];
        }

        var db = views.Db;
        var handedOver = db.Records.AsNoTracking().Where(record => settles.Contains(record.InspectionId) && !WithReader.Contains(record.State));
        var pairs = await (
            from second in handedOver
            where second.Purpose == Purpose.Second
                && !db.Records.Any(third => third.InspectionId == second.InspectionId && third.CaseId == second.CaseId && third.Purpose == Purpose.Adjudicated)
            join first in handedOver.Where(record => record.Purpose == Purpose.First)
                on new { second.InspectionId, second.CaseId } equals new { first.InspectionId, first.CaseId }
            join @case in db.Cases on new { second.InspectionId, second.CaseId } equals new { @case.InspectionId, @case.CaseId }
            select new { second.InspectionId, second.CaseId, @case.Profile, First = first.Answers, Second = second.Answers }).ToListAsync(stop);
        var items = new List<WorkItem>();
        foreach (var pair in pairs.Where(pair => !own.Has(pair.InspectionId, pair.CaseId)))
        {
            var inspection = at.Of(pair.InspectionId);
            var instrument = await views.Instruments.ReadAsync(inspection.InstrumentId, inspection.InstrumentVersion, stop);
            var read = new Case(pair.CaseId, ProfileJson.Read(pair.Profile));
            if (ReadingPair.Of(Read(read, instrument, pair.First), Read(read, instrument, pair.Second)).Discrepancies is { Count: > 0 } differ)
            {
                items.Add(at.Item(WorkKind.ToSettle, pair.InspectionId, pair.CaseId) with { Number = differ.Count });
            }
        }

        return items;
    }

    private static CaseAssessment Read(Case @case, Instrument instrument, byte[] answers) =>
        KeptAnswers.Read(@case, instrument, answers);
}
