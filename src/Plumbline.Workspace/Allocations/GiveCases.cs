using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Allocations;

/// <summary>Gives the cases of a sample to those who read them first, within the rules of conflict of interest, and opens their records.</summary>
public sealed class GiveCases(Acts acts, Judgements judgements)
{
    /// <summary>How many cases changed hands: all that was wanted, or none; a case that is not named keeps its reader.</summary>
    /// <param name="wanted">The account for each case; null takes the case back.</param>
    /// <param name="seen">The reader of each case as far as the asker has seen; not named is nobody. Who else gave the case meanwhile is not
    /// overwritten.</param>
    public Task<Result<int>> RunAsync(
        Acting who, string inspection, IReadOnlyDictionary<string, Guid?> wanted, IReadOnlyDictionary<string, Guid?> seen, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.AllocateCases, inspection, async turn =>
        {
            var readers = (await CaseReaders.OfAsync(turn.Db, inspection, Act.JudgeCases, turn.Stop)).ToDictionary(reader => reader.Id);
            var ties = (await CaseReaders.TiesAsync(turn.Db, turn.Inspection, turn.Stop)).ToDictionary(tie => tie.Case);
            var held = await HeldAsync(turn);
            var changes = wanted.Where(want => seen.GetValueOrDefault(want.Key) != want.Value && held.GetValueOrDefault(want.Key)?.AccountId != want.Value)
                .ToList();
            var refusals = changes.SelectMany(change => held.GetValueOrDefault(change.Key)?.AccountId != seen.GetValueOrDefault(change.Key)
                ? [AllocationRefusals.GivenMeanwhile(change.Key)]
                : FaultsOf(change.Key, change.Value, readers, ties)).ToList();
            return refusals.Count > 0 ? Result.Refused<int>(refusals) : await KeepAsync(turn, judgements, held, changes);
        }, stop);

    /// <summary>Who has which case to read first.</summary>
    internal static Task<Dictionary<string, KeptAllocation>> HeldAsync(Turn turn) => turn.Db.Allocations
        .Where(allocation => allocation.InspectionId == turn.Inspection.Id && allocation.Purpose == Purpose.First && allocation.EndedAt == null)
        .ToDictionaryAsync(allocation => allocation.CaseId, turn.Stop);

    /// <summary>Keeps what the rules allow, each change with its line in the audit trail.</summary>
    internal static async Task<Result<int>> KeepAsync(
        Turn turn, Judgements judgements, Dictionary<string, KeptAllocation> held, IReadOnlyList<KeyValuePair<string, Guid?>> changes)
    {
        foreach (var (@case, account) in changes)
        {
            if (held.TryGetValue(@case, out var before))
            {
                before.EndedAt = turn.Now;
                turn.Note(AuditActions.CaseTaken, @case, new { from = before.AccountId });
            }

            if (account is { } reader)
            {
                turn.Db.Add(AllocationOf(turn, @case, Purpose.First, reader));
                turn.Note(AuditActions.CaseGiven, @case, new { to = reader });
            }
        }

        var at = turn.Inspection;
        var open = await turn.Db.Records.Where(record => record.InspectionId == at.Id && record.Purpose == Purpose.First).Select(record => record.CaseId)
            .ToListAsync(turn.Stop);
        var origins = changes.Where(change => change.Value is not null && !open.Contains(change.Key))
            .Select(change => new RecordOrigin(at.Id, change.Key, Purpose.First, at.InstrumentId, at.InstrumentVersion));
        return (await judgements.OpenAsync(turn.Db, turn.Who.Name, turn.Now, [.. origins], turn.Stop)).Then(_ => Result.Of(changes.Count));
    }

    /// <summary>A case in the hands of its reader, from now.</summary>
    internal static KeptAllocation AllocationOf(Turn turn, string @case, Purpose purpose, Guid reader) => new()
    {
        Id = Guid.CreateVersion7(turn.Now), InspectionId = turn.Inspection.Id, CaseId = @case, Purpose = purpose, AccountId = reader,
        At = turn.Now, By = turn.Who.Name,
    };

    private static IEnumerable<Refusal> FaultsOf(string @case, Guid? account, Dictionary<Guid, CaseReader> readers, Dictionary<string, CaseTies> ties)
    {
        if (!ties.TryGetValue(@case, out var tie))
        {
            return [AllocationRefusals.NotInSample(@case)];
        }

        if (account is not { } id)
        {
            return [];
        }

        return readers.TryGetValue(id, out var reader) ? CaseReaders.FaultsOf(reader, tie) : [AllocationRefusals.NoReader(@case)];
    }
}
