using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>Begins the third record of a case, by somebody who is neither of its readers, with what both judged alike.</summary>
public sealed class Adjudicate(Acts acts, Judgements judgements)
{
    /// <summary>The id of the third record; refused as <c>not-to-settle</c> before both readings are handed over, and once somebody has begun.</summary>
    public async Task<Result<Guid>> RunAsync(Acting who, string inspection, string @case, CancellationToken stop = default)
    {
        IReadOnlyList<ProposedChange> alike = [];
        var opened = await acts.AtAsync(who, Act.AdjudicateCases, inspection, async turn =>
        {
            if (who.Account is not { } account)
            {
                return Result.Refused<Guid>(ActRefusals.NotAllowed(Act.AdjudicateCases));
            }

            if (await DrawnCase.FindAsync(turn.Db, judgements.Instruments, turn.Inspection, @case, turn.Stop)
                is not { Pair: { } pair, Adjudicator: null } drawn)
            {
                return Result.Refused<Guid>(SecondReadingRefusals.NotToSettle(@case));
            }

            var faults = SecondReadingRules.FaultsOfAdjudicator(@case, who.Name, drawn.First?.ToString(), drawn.Second?.ToString()).ToList();
            alike = AlikeIn(pair);
            return faults.Count > 0
                ? Result.Refused<Guid>(faults)
                : await GiveSecondReading.OpenAsync(turn, judgements, @case, Purpose.Adjudicated, account, AuditActions.AdjudicationBegun);
        }, stop);
        if (opened.TryGet(out var record))
        {
            await judgements.SaveAsync(new JudgingAct(record, who.Name, who.When) { Why = "both readings" }, alike, stop);
        }

        return opened;
    }

    private static IReadOnlyList<ProposedChange> AlikeIn(ReadingPair pair)
    {
        var third = pair.Adjudicable();
        return
        [
            .. pair.First.Instrument.Questions.Index().Where(question => third.Recorded(question.Index) != Answer.Missing)
                .Select(question => new ProposedChange(question.Item.Name,
                    new Judged(third.Recorded(question.Index)) { Text = third.RecordedTyped(question.Index)?.Text }, 1)),
        ];
    }
}
