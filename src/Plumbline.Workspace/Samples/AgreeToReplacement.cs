using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Samples;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Samples;

namespace Plumbline.Workspace.Samples;

/// <summary>Somebody who answers for quality, and does not read the case, agrees that a judged case may fall out of the sample.</summary>
public sealed class AgreeToReplacement(Acts acts)
{
    public const int LongestNote = 2000;

    private static readonly LocalText NotSampled = new("case {0} is not in the sample, or is read by you",
        "nid yw achos {0} yn y sampl, neu chi sy’n ei ddarllen");

    /// <summary>The id of the consent; refused as <c>note-missing</c> without a note, and as <c>not-in-sample</c> for another case or the own one.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, string @case, string? note, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.OverrideJudgements, inspection, async turn =>
        {
            var said = TypedText.Tidy(note);
            if (!await turn.Db.Cases.AnyAsync(kept => kept.InspectionId == inspection && kept.CaseId == @case && kept.IsSampled, turn.Stop)
                || await turn.Db.Allocations.AnyAsync(
                    given => given.InspectionId == inspection && given.CaseId == @case && given.AccountId == who.Account && given.EndedAt == null, turn.Stop))
            {
                return Result.Refused<Guid>(Refusal.Of("not-in-sample", NotSampled, @case) with { Subject = @case });
            }

            if ((ReplacementRules.FaultOfNote(said) ?? (TextLength.Of(said) > LongestNote ? ActRefusals.TooLong("note", LongestNote) : null)) is { } fault)
            {
                return Result.Refused<Guid>(fault);
            }

            var consent = new KeptConsent { Id = Guid.CreateVersion7(turn.Now), InspectionId = inspection, CaseId = @case, Note = said, By = who.Name,
                At = turn.Now };
            turn.Db.Add(consent);
            turn.Note(AuditActions.ReplacementAgreed, @case);
            return Result.Of(consent.Id);
        }, stop);

    /// <summary>Whether somebody else has agreed since the case last fell out.</summary>
    internal static async Task<bool> HoldsAsync(PlumblineDb db, string inspection, string @case, string but, CancellationToken stop) =>
        await FindAsync(db, inspection, @case, but, stop) is not null;

    internal static async Task<KeptConsent?> FindAsync(PlumblineDb db, string inspection, string @case, string but, CancellationToken stop)
    {
        var fell = await db.Replacements.Where(kept => kept.InspectionId == inspection && kept.CaseId == @case)
            .MaxAsync(kept => (DateTimeOffset?)kept.At, stop);
        return await db.ReplacementConsents.AsNoTracking()
            .Where(kept => kept.InspectionId == inspection && kept.CaseId == @case && kept.By != but && (fell == null || kept.At > fell))
            .OrderByDescending(kept => kept.At).FirstOrDefaultAsync(stop);
    }
}
