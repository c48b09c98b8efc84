using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Reviews;

/// <summary>Takes an override back, so that what the assessor had judged counts again and is theirs to change.</summary>
public sealed class RestoreJudgement(PlumblineDb db, Judgements judgements)
{
    /// <summary>What was kept; refused where nothing was overridden, or by somebody who does not review this record.</summary>
    public async Task<Result<Saved>> RunAsync(Acting who, string inspection, string @case, Purpose purpose, string question, CancellationToken stop = default)
    {
        var looked = await db.FindToChangeAsync(who, Act.OverrideJudgements, inspection, stop);
        if (!looked.TryGet(out var found))
        {
            return Result.Refused<Saved>(looked.Refusals);
        }

        if (await RecordAtHand.FindAsync(db, judgements, who, found, @case, purpose, stop) is not { } record
            || !OverrideRules.MayOverride(record.Review, record.Actor)
            || record.Read.Present.Find(question)?.Replaced is not { } replaced)
        {
            return Result.Refused<Saved>(ActRefusals.NotAllowed(Act.OverrideJudgements));
        }

        var act = new JudgingAct(record.Read.Id, who.Name, who.When) { Kind = EntryKind.Restored };
        return await judgements.SaveAsync(act, [new ProposedChange(question, replaced.Original, record.Read.Present.Revision)], stop);
    }
}
