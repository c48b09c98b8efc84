using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Overviews.Waiting;
using Plumbline.Workspace.Rulings;

namespace Plumbline.Workspace.Overviews;

/// <summary>What waits for somebody at all their inspections, the most pressing first.</summary>
public sealed record YourWork(IReadOnlyList<WorkItem> Items)
{
    private static readonly string[] WithReviewer = [ReviewState.Ready.Code(), ReviewState.InReview.Code(), ReviewState.Complete.Code()];

    /// <summary>
    /// Two statements for a reader, and a few more for each inspection where one of their cases has a consensus meeting; up to nine more for those who
    /// review, settle, allocate, send or write, however many inspections they are at. What was read of seeded cases takes some more, where nobody has noted a
    /// talk about it.
    /// </summary>
    public static async Task<YourWork> ReadAsync(Views views, Acting who, CancellationToken stop = default)
    {
        var db = views.Db;
        var everywhere = who.Roles.Any(role => role.IsEverywhere());
        var parts = who.Assigned.Where(part => who.Roles.Contains(part.Role)).Select(part => part.Inspection).ToHashSet();
        var inspections = await db.Inspections.AsNoTracking()
            .Where(kept => kept.ClosedAs == null && (everywhere || parts.Contains(kept.Id))).OrderBy(kept => kept.AreaEnglish)
            .Select(kept => new KeptInspection
            {
                Id = kept.Id, AreaEnglish = kept.AreaEnglish, AreaWelsh = kept.AreaWelsh, InstrumentId = kept.InstrumentId,
                InstrumentVersion = kept.InstrumentVersion, Yaml = "", MadeAt = kept.MadeAt, MadeBy = kept.MadeBy,
            })
            .ToListAsync(stop);
        if (inspections.Count == 0)
        {
            return new YourWork([]);
        }

        var at = new AtInspections(who, inspections);
        var own = await OwnReadings.ReadAsync(db, who, at.Where(Act.ReadCases), stop);
        var items = new List<WorkItem>(own.Items(at));
        items.AddRange(await WaitingForReview(db, at, own, stop));
        items.AddRange(await WaitingForRulings(db, at, stop));
        items.AddRange(await own.MeetingsAsync(views, at, stop));
        items.AddRange(await WaitingToSettle.ReadAsync(views, at, own, stop));
        items.AddRange(await WaitingTalks.ReadAsync(views, at, stop));
        items.AddRange(await WaitingForReaders(db, at, stop));
        items.AddRange(await Conflicts(db, at, stop));
        items.AddRange(await WaitingTimes.ReadAsync(db, at, stop));
        items.AddRange(await WaitingDocuments.ReadAsync(db, at, stop));
        items.AddRange(await WaitingForTheOffice(db, at, stop));
        items.AddRange(await WaitingPublications.ReadAsync(db, at, stop));
        return new YourWork(
            [.. items.OrderBy(item => item.Kind).ThenBy(item => at.PlaceOf(item.Inspection)).ThenBy(item => item.Interview?.Time.Day)
                .ThenBy(item => item.Interview?.Time.Starts).ThenByDescending(item => item.StandsFirst)
                .ThenBy(item => item.Case, StringComparer.Ordinal)]);
    }

    /// <summary>What others handed over, copies of seeded cases too, so that they go the way of any other; those assigned to an inspection lock what is signed
    /// off there.</summary>
    private static async Task<IEnumerable<WorkItem>> WaitingForReview(PlumblineDb db, AtInspections at, OwnReadings own, CancellationToken stop)
    {
        var reviews = at.Where(Act.ReviewCases);
        if (reviews.Count == 0)
        {
            return [];
        }

        var records = await db.Records.AsNoTracking()
            .Where(record => reviews.Contains(record.InspectionId) && record.Purpose == Purpose.First && WithReviewer.Contains(record.State)
                && db.CasesAndCopies.Any(@case => @case.InspectionId == record.InspectionId && @case.CaseId == record.CaseId
                    && (@case.IsSampled || @case.SeededFrom != null)))
            .Select(record => new { record.InspectionId, record.CaseId, record.State }).ToListAsync(stop);
        var complete = ReviewState.Complete.Code();
        var locks = at.Where(Act.LockCases).ToHashSet();
        return
        [
            .. records.Where(record => record.State != complete && !own.Has(record.InspectionId, record.CaseId))
                .Select(record => at.Item(WorkKind.ToReview, record.InspectionId, record.CaseId) with
                {
                    IsBegun = record.State == ReviewState.InReview.Code(),
                }),
            .. records.Where(record => record.State == complete && locks.Contains(record.InspectionId)).CountBy(record => record.InspectionId)
                .Select(inspection => at.Item(WorkKind.ToLock, inspection.Key) with { Number = inspection.Value }),
        ];
    }

    /// <summary>What readers asked about how questions are judged.</summary>
    private static async Task<IEnumerable<WorkItem>> WaitingForRulings(PlumblineDb db, AtInspections at, CancellationToken stop)
    {
        var rules = at.Where(Act.ReviewCases);
        return rules.Count == 0 ? []
            : (await InspectionRulings.WaitingAsync(db, rules, stop)).Select(row => at.Item(WorkKind.ToRule, row.Inspection) with { Number = row.Number });
    }

    private static async Task<IEnumerable<WorkItem>> WaitingForReaders(PlumblineDb db, AtInspections at, CancellationToken stop)
    {
        var allocates = at.Where(Act.AllocateCases);
        return allocates.Count == 0 ? [] :
        [
            .. (await db.Cases.AsNoTracking()
                .Where(@case => allocates.Contains(@case.InspectionId) && @case.IsSampled && !db.Allocations.Any(given =>
                    given.InspectionId == @case.InspectionId && given.CaseId == @case.CaseId && given.Purpose == Purpose.First && given.EndedAt == null)
                    && !db.Records.Any(record => record.InspectionId == @case.InspectionId && record.CaseId == @case.CaseId && record.Purpose == Purpose.First
                        && ReviewStates.SignedOffCodes.Contains(record.State)))
                .GroupBy(@case => @case.InspectionId).Select(cases => new { Inspection = cases.Key, Number = cases.Count() }).ToListAsync(stop))
                .Select(row => at.Item(WorkKind.ToAllocate, row.Inspection) with { Number = row.Number }),
        ];
    }

    private static async Task<IEnumerable<WorkItem>> Conflicts(PlumblineDb db, AtInspections at, CancellationToken stop)
    {
        var allocates = at.Where(Act.AllocateCases);
        var declared = allocates.Count == 0 ? [] : await db.DeclaredConflicts.AsNoTracking()
            .Where(conflict => allocates.Contains(conflict.InspectionId) && conflict.EndedAt == null).Select(conflict => conflict.InspectionId).Distinct()
            .ToListAsync(stop);
        var items = new List<WorkItem>();
        foreach (var inspection in declared)
        {
            items.AddRange((await TeamConflict.AllAsync(db, at.Of(inspection), stop)).SelectMany(conflict => conflict.Held
                .Select(held => at.Item(WorkKind.ConflictDeclared, inspection, held) with { Person = conflict.Name })));
        }

        return items;
    }

    /// <summary>For the chief inspector: who leads; for those who write: the report of an inspection that is signed off.</summary>
    private static async Task<IEnumerable<WorkItem>> WaitingForTheOffice(PlumblineDb db, AtInspections at, CancellationToken stop)
    {
        var (opens, writes) = (at.Who.May(Act.OpenInspections) ? at.All : [], at.Where(Act.EditReport));
        if (opens.Count == 0 && writes.Count == 0)
        {
            return [];
        }

        var locked = ReviewState.Locked.Code();
        return
        [
            .. (await db.Inspections.AsNoTracking().Where(kept => opens.Contains(kept.Id) || writes.Contains(kept.Id)).Select(kept => new
            {
                kept.Id,
                IsLed = db.Assignments.Any(part => part.InspectionId == kept.Id && part.Role == Role.LeadInspector),
                IsBuilt = db.ReportFiles.Any(file => file.InspectionId == kept.Id) || db.Editions.Any(edition => edition.InspectionId == kept.Id),
                Sampled = db.Cases.Count(@case => @case.InspectionId == kept.Id && @case.IsSampled),
                Locked = db.Records.Count(record => record.InspectionId == kept.Id && record.Purpose == Purpose.First && record.State == locked
                    && db.Cases.Any(@case => @case.InspectionId == kept.Id && @case.CaseId == record.CaseId && @case.IsSampled)),
            }).ToListAsync(stop)).SelectMany(row => new[]
            {
                opens.Contains(row.Id) && !row.IsLed ? at.Item(WorkKind.ToGiveALead, row.Id) : null,
                writes.Contains(row.Id) && row is { IsBuilt: false, Sampled: > 0 } && row.Locked == row.Sampled ? at.Item(WorkKind.ToReport, row.Id) : null,
            }.OfType<WorkItem>()),
        ];
    }
}
