using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Reviews;

/// <summary>
/// Replaces a judgement while its record is in review, with a reason; what the assessor had judged stays visible, and the judgement is closed to them.
/// </summary>
public sealed class OverrideJudgement(PlumblineDb db, Judgements judgements)
{
    /// <summary>What was kept; refused as <c>reason-missing</c>, <c>override-of-nothing</c> or <c>override-changes-nothing</c> for what was typed.</summary>
    public async Task<Result<Saved>> RunAsync(
        Acting who, string inspection, string @case, Purpose purpose, string question, Answer answer, string? reason, CancellationToken stop = default)
    {
        var looked = await db.FindToChangeAsync(who, Act.OverrideJudgements, inspection, stop);
        if (!looked.TryGet(out var found))
        {
            return Result.Refused<Saved>(looked.Refusals);
        }

        if (await RecordAtHand.FindAsync(db, judgements, who, found, @case, purpose, stop) is not { } record)
        {
            return Result.Refused<Saved>(ActRefusals.NotAllowed(Act.OverrideJudgements));
        }

        var made = OverrideRules.Make(record.Review, record.Read.Assessment(), question, answer, reason ?? "", record.Actor, who.When);
        if (!made.TryGet(out var replaced))
        {
            return Result.Refused<Saved>(made.Refusals);
        }

        var stands = record.Read.Present.Find(question)?.Judged ?? new Judged(Answer.Missing);
        var act = new JudgingAct(record.Read.Id, who.Name, who.When) { Kind = EntryKind.Overridden, Why = replaced.Reason };
        return await judgements.SaveAsync(act, [new ProposedChange(question, stands with { Answer = replaced.Answer }, record.Read.Present.Revision)], stop);
    }
}
