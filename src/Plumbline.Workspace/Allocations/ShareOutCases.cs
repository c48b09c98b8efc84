using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Allocations;

/// <summary>
/// Shares the cases that nobody has out among those who may read them, always to the one with the fewest; a case that nobody may read stays without.
/// </summary>
public sealed class ShareOutCases(Acts acts, Judgements judgements)
{
    /// <summary>How many cases were given.</summary>
    public Task<Result<int>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.AllocateCases, inspection, async turn =>
    {
        var readers = (await CaseReaders.OfAsync(turn.Db, inspection, Act.JudgeCases, turn.Stop))
            .Where(reader => reader.Roles.Contains(Role.Assessor) || reader.Roles.Contains(Role.LocalAssessor)).ToList();
        var held = await GiveCases.HeldAsync(turn);
        var load = readers.ToDictionary(reader => reader.Id, reader => held.Values.Count(allocation => allocation.AccountId == reader.Id));
        var shared = new List<KeyValuePair<string, Guid?>>();
        foreach (var tie in (await CaseReaders.TiesAsync(turn.Db, turn.Inspection, turn.Stop)).Where(tie => !held.ContainsKey(tie.Case)))
        {
            if (readers.Where(reader => CaseReaders.FaultsOf(reader, tie).Count == 0).OrderBy(reader => load[reader.Id]).ThenBy(reader => reader.Id)
                .FirstOrDefault() is { } free)
            {
                shared.Add(new(tie.Case, free.Id));
                load[free.Id]++;
            }
        }

        return await GiveCases.KeepAsync(turn, judgements, held, shared);
    }, stop);
}
