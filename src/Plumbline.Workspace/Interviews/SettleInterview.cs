using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Interviews;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Interviews;

/// <summary>Takes an offered time for a case. Whoever allocates cases does it for every case, a reader for those that they read.</summary>
public sealed class SettleInterview(Acts acts)
{
    /// <summary>The id of the interview; refused where somebody would have to be in two places at once.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, Guid offer, string @case, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SettleInterviews, inspection, async turn =>
        {
            var diary = await Diary.ReadAsync(turn.Db, inspection, turn.Stop);
            return await MayNotAsync(turn, diary, @case) is { } refused ? Result.Refused<Guid>(refused)
                : Result.From(FaultsOf(diary, offer, @case, who.Today), () => Keep(turn, offer, @case));
        }, stop);

    /// <summary>Why somebody cannot settle anything of a case; null where they can.</summary>
    internal static async Task<Refusal?> MayNotAsync(Turn turn, Diary diary, string @case) =>
        turn.Who.MayAt(turn.Inspection, Act.AllocateCases)
        || (await diary.OwnAsync(turn.Db, turn.Who, turn.Inspection, turn.Stop)).Contains(@case)
            ? null
            : InterviewRefusals.NotYours();

    private static List<Refusal> FaultsOf(Diary diary, Guid offer, string @case, DateOnly today)
    {
        if (diary.Cases.GetValueOrDefault(@case) is not { IsSampled: true })
        {
            return [InterviewRefusals.NotDrawn(@case)];
        }

        if (diary.Times.FirstOrDefault(time => time.Id == offer) is not { } time || (time.TakenFor is null && time.Offer.Time.Day < today))
        {
            return [InterviewRefusals.NotOffered()];
        }

        return
        [
            .. time.TakenFor is not null && time.TakenFor != @case ? [InterviewRefusals.TakenMeanwhile()] : Array.Empty<Refusal>(),
            .. diary.Times.Any(one => one.TakenFor == @case) ? [InterviewRefusals.HasInterview(@case)] : Array.Empty<Refusal>(),
            .. time.Offer.Cases.Contains(@case) ? Array.Empty<Refusal>() : [InterviewRefusals.NotForCase(@case)],
            .. diary.ClashesOf(time, @case).Select(InterviewRefusals.Clash),
        ];
    }

    private static Guid Keep(Turn turn, Guid offer, string @case)
    {
        var settled = new KeptInterview
        {
            Id = Guid.CreateVersion7(turn.Now), InspectionId = turn.Inspection.Id, CaseId = @case, OfferId = offer, At = turn.Now, By = turn.Who.Name,
        };
        turn.Db.Add(settled);
        turn.Note(AuditActions.InterviewSettled, @case, new { offer });
        return settled.Id;
    }
}
