using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Ledgers;
using Plumbline.Files.Inspections.Areas;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Assessments;

/// <summary>Gives the cases of a sample to those who read them first, within the rules of conflict of interest, and opens their records.</summary>
public sealed class Allocating(PlumblineDb db, Judgements judgements, AuditTrail audit, TimeProvider clock)
{
    /// <summary>The roles whose holders read cases.</summary>
    private static readonly Role[] Readers = [.. Enum.GetValues<Role>().Where(role => Permissions.Of(role).Contains(Act.JudgeCases))];

    /// <summary>Everybody on the inspection who may read cases, with what ties them.</summary>
    public async Task<IReadOnlyList<(Account Account, Reader Reader)>> ReadersOf(string inspection, CancellationToken stop = default)
    {
        var assigned = await db.Assignments.AsNoTracking().Where(assignment => assignment.InspectionId == inspection && Readers.Contains(assignment.Role)).Select(assignment => assignment.AccountId).Distinct().ToListAsync(stop);
        var accounts = await db.Users.AsNoTracking().Where(account => assigned.Contains(account.Id) && account.DisabledAt == null).ToListAsync(stop);
        var conflicts = (await db.DeclaredConflicts.AsNoTracking().Where(conflict => conflict.InspectionId == inspection && conflict.EndedAt == null).ToListAsync(stop)).ToLookup(conflict => conflict.AccountId);
        return
        [
            .. accounts.OrderBy(account => account.DisplayName, StringComparer.OrdinalIgnoreCase).Select(account => (account, new Reader(account.Id.ToString())
            {
                HomeArea = account.Roles.Contains(Role.LocalAssessor) ? account.HomeArea : null,
                Conflicts = [.. conflicts[account.Id].Select(conflict => new DeclaredConflict(ConflictKinds.FromCode(conflict.Kind), conflict.Subject, conflict.Reason))],
            })),
        ];
    }

    /// <summary>What ties each sampled case to people and places, in the order of the list.</summary>
    public async Task<IReadOnlyList<CaseTies>> TiesOf(KeptInspection inspection, CancellationToken stop = default)
    {
        var cases = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection.Id && @case.IsSampled).OrderBy(@case => @case.Place).ToListAsync(stop);
        return [.. cases.Select(@case => new CaseTies(@case.CaseId, new LocalText(inspection.AreaEnglish, inspection.AreaWelsh), Codes(@case.Practitioner), Codes(@case.Supervisors)))];
    }

    /// <summary>Makes the readers of first readings what is wanted, all or nothing; a case that is not named keeps its reader.</summary>
    /// <param name="wanted">The account for each case; null takes the case back.</param>
    /// <param name="seen">The reader of each case as far as the asker has seen; not named is nobody. A case that someone else gave meanwhile keeps that reader, and nothing is changed.</param>
    public async Task<Result<int>> Give(Guid by, KeptInspection inspection, IReadOnlyDictionary<string, Guid?> wanted, IReadOnlyDictionary<string, Guid?> seen, CancellationToken stop = default)
    {
        await using var turn = await db.TakeTurnAsync(inspection.Id, stop);
        var readers = (await ReadersOf(inspection.Id, stop)).ToDictionary(pair => pair.Account.Id, pair => pair.Reader);
        var ties = (await TiesOf(inspection, stop)).ToDictionary(tie => tie.Case);
        var held = await db.Allocations.Where(allocation => allocation.InspectionId == inspection.Id && allocation.Purpose == Purpose.First && allocation.EndedAt == null).ToDictionaryAsync(allocation => allocation.CaseId, stop);
        var changes = wanted.Where(pair => seen.GetValueOrDefault(pair.Key) != pair.Value && held.GetValueOrDefault(pair.Key)?.AccountId != pair.Value).ToList();
        var refusals = changes.SelectMany(change => held.GetValueOrDefault(change.Key)?.AccountId != seen.GetValueOrDefault(change.Key)
            ? [new Refusal("given-meanwhile", "someone else has changed the reader of this case meanwhile") { Subject = change.Key }]
            : FaultsOf(change.Key, change.Value, readers, ties)).ToList();
        if (refusals.Count > 0)
        {
            return Result.Refused<int>(refusals);
        }

        var now = UtcInstant.Of(clock.GetUtcNow());
        foreach (var (@case, account) in changes)
        {
            if (held.TryGetValue(@case, out var before))
            {
                before.EndedAt = now;
                audit.Note(by, AuditActions.CaseTaken, @case, inspection.Id, $"{{\"from\":\"{before.AccountId}\"}}");
            }

            if (account is { } reader)
            {
                db.Add(new KeptAllocation { Id = Guid.CreateVersion7(now), InspectionId = inspection.Id, CaseId = @case, Purpose = Purpose.First, AccountId = reader, At = now, By = by.ToString() });
                audit.Note(by, AuditActions.CaseGiven, @case, inspection.Id, $"{{\"to\":\"{reader}\"}}");
            }
        }

        var open = await db.Records.Where(record => record.InspectionId == inspection.Id && record.Purpose == Purpose.First).Select(record => record.CaseId).ToListAsync(stop);
        var opened = await judgements.OpenAsync(db, by.ToString(), now, [.. changes.Where(change => change.Value is not null && !open.Contains(change.Key)).Select(change => new RecordOrigin(inspection.Id, change.Key, Purpose.First, inspection.InstrumentId, inspection.InstrumentVersion))], stop);
        if (opened.IsRefused)
        {
            return Result.Refused<int>(opened.Refusals);
        }

        await db.SaveChangesAsync(stop);
        await turn.CommitAsync(stop);
        return Result.Of(changes.Count);
    }

    /// <summary>Shares the cases that nobody has out among those who may read them, always to the one with the fewest; a case that nobody may read stays without.</summary>
    public async Task<IReadOnlyDictionary<string, Guid?>> ShareOut(KeptInspection inspection, CancellationToken stop = default)
    {
        var readers = (await ReadersOf(inspection.Id, stop)).Where(pair => pair.Account.Roles.Contains(Role.Assessor) || pair.Account.Roles.Contains(Role.LocalAssessor)).ToList();
        var held = await db.Allocations.AsNoTracking().Where(allocation => allocation.InspectionId == inspection.Id && allocation.Purpose == Purpose.First && allocation.EndedAt == null).ToListAsync(stop);
        var load = readers.ToDictionary(pair => pair.Account.Id, pair => held.Count(allocation => allocation.AccountId == pair.Account.Id));
        var shared = new Dictionary<string, Guid?>();
        foreach (var tie in (await TiesOf(inspection, stop)).Where(tie => held.All(allocation => allocation.CaseId != tie.Case)))
        {
            var free = readers.Where(pair => AllocationRules.FaultsOf(pair.Reader, tie, CarriedAreas.Register).Count == 0).OrderBy(pair => load[pair.Account.Id]).ThenBy(pair => pair.Account.Id).FirstOrDefault();
            if (free.Account is { } account)
            {
                shared[tie.Case] = account.Id;
                load[account.Id]++;
            }
        }

        return shared;
    }

    private static IEnumerable<Refusal> FaultsOf(string @case, Guid? account, Dictionary<Guid, Reader> readers, Dictionary<string, CaseTies> ties)
    {
        if (!ties.TryGetValue(@case, out var tie))
        {
            return [new Refusal("not-in-sample", "this case is not in the sample") { Subject = @case }];
        }

        if (account is not { } id)
        {
            return [];
        }

        return readers.TryGetValue(id, out var reader) ? AllocationRules.FaultsOf(reader, tie, CarriedAreas.Register) : [new Refusal("no-reader", "this person does not read cases of this inspection") { Subject = @case }];
    }

    private static string[] Codes(string? codes) => (codes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
