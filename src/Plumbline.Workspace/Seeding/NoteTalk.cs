using Plumbline.Assessments.Seeding;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Seeding;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Seeding;

/// <summary>Notes that a reader whose copy of a seeded case lies beyond the tolerance was talked with, so that nobody is reminded of it any more.</summary>
public sealed class NoteTalk(Acts acts, Judgements judgements)
{
    /// <summary>The code of the copy; refused where there is nothing to talk about, where it was noted already, and without a note.</summary>
    /// <param name="case">The code of the copy.</param>
    public Task<Result<string>> RunAsync(Acting who, string inspection, string @case, string? note, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SeedCases, inspection, async turn =>
        {
            var tolerance = await StatedTolerance.ReadAsync(turn.Db, turn.Inspection.Id, turn.Stop);
            var copy = (await CopyReadings.OfAsync(turn.Db, judgements.Instruments, turn.Inspection, @case, turn.Stop)).SingleOrDefault();
            IReadOnlyList<Refusal> faults = copy is not { Talk: null } || !copy.IsBeyond(tolerance)
                ? [copy?.Talk is null ? SeedingRefusals.NothingToTalkAbout(@case) : SeedingRefusals.TalkedAlready(@case)]
                : SeedingTolerance.FaultsOfNote(@case, note);
            if (faults.Count > 0)
            {
                return Result.Refused<string>(faults);
            }

            turn.Db.Add(new KeptTalk { InspectionId = turn.Inspection.Id, CaseId = @case, Note = TypedText.Tidy(note), By = who.Name, At = turn.Now });
            turn.Note(AuditActions.SeedingTalkNoted, @case);
            return Result.Of(@case);
        }, stop);
}
