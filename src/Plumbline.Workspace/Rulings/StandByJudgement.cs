using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Rulings;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Workspace.Rulings;

/// <summary>
/// Says that a judgement stands after rulings on its question changed: its reader has looked again. It goes into the ledger like any judgement, so that it is
/// newer than they are.
/// </summary>
public sealed class StandByJudgement(PlumblineDb db, Judgements judgements)
{
    /// <summary>What was kept: nothing on a second press of the same person. Refused as <c>rulings-changed</c> where they did so again meanwhile, as
    /// <c>judged-since</c> where somebody judged the question since it was looked at or two texts wait for a choice.</summary>
    /// <param name="basedOn">The revision of the record that was looked at.</param>
    /// <param name="rulings">When the rulings on the question that were looked at had last changed.</param>
    public async Task<Result<Saved>> RunAsync(
        Acting who, string inspection, string @case, Purpose purpose, string question, int basedOn, DateTimeOffset rulings, CancellationToken stop = default)
    {
        var act = purpose.ActOf();
        var looked = await db.FindToChangeAsync(who, act, inspection, stop);
        if (!looked.TryGet(out var found))
        {
            return Result.Refused<Saved>(looked.Refusals);
        }

        if (await RecordAtHand.FindAsync(db, judgements, who, found, @case, purpose, stop) is not { MayJudge: true } record
            || record.Read.Present.Find(question) is not { Replaced: null, Judged: { } stands } present)
        {
            return Result.Refused<Saved>(ActRefusals.NotAllowed(act));
        }

        var all = await db.Rulings.AsNoTracking().Where(one => one.InspectionId == inspection && one.Question == question).ToListAsync(stop);
        if (new QuestionRulings(all.Select(kept => kept.AsRuled())).ChangedAt != rulings)
        {
            return Result.Refused<Saved>(RulingRefusals.Changed(question));
        }

        var change = new ProposedChange(question, stands, basedOn) { Stands = true };
        var kept = await judgements.SaveAsync(new JudgingAct(record.Read.Id, who.Name, who.When), [change], stop);
        var isSaidAlready = present.By == who.Name && present.Held.Count == 0 && present.At > rulings;
        return kept is { IsRefused: false, Value.Plan: { Changes: [], Refused: [] } } && !isSaidAlready
            ? Result.Refused<Saved>(RulingRefusals.JudgedSince(question)) : kept;
    }
}
