using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Caseloads;

/// <summary>Keeps a case out of the draw, with a reason of <see cref="ExclusionReasons"/>; what is excluded already stays as it is.</summary>
public sealed class ExcludeCase(Acts acts)
{
    public const int LongestNote = 500;

    public const string CaseField = "Case";

    public const string ReasonField = "Reason";

    public const string NoteField = "Note";

    /// <param name="reason">The code of the reason; the note says more, without names.</param>
    public Task<Result<KeptExclusion>> RunAsync(Acting who, string inspection, string @case, string? reason, string? note, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.KeepCaseload, inspection, async turn =>
        {
            if (await FaultOf(turn, @case, reason, note) is { } fault)
            {
                return Result.Refused<KeptExclusion>(fault);
            }

            if (await turn.Db.Exclusions.SingleOrDefaultAsync(
                exclusion => exclusion.InspectionId == inspection && exclusion.CaseId == @case, turn.Stop) is { } before)
            {
                return Result.Of(before);
            }

            var excluded = new KeptExclusion
            {
                InspectionId = inspection, CaseId = @case, Reason = reason!, Note = string.IsNullOrWhiteSpace(note)
                    ? null
                    : note.Trim(), By = who.Name, At = turn.Now,
            };
            turn.Db.Add(excluded);
            turn.Note(AuditActions.CaseExcluded, @case, new { reason });
            return Result.Of(excluded);
        }, stop);

    private static async Task<Refusal?> FaultOf(Turn turn, string @case, string? reason, string? note)
    {
        if (await turn.IsDrawnAsync())
        {
            return CaseloadRefusals.DrawnAlready();
        }

        if (note?.Length > LongestNote)
        {
            return ActRefusals.TooLong(NoteField, LongestNote);
        }

        if (ExclusionReasons.Find(reason) is null)
        {
            return CaseloadRefusals.UnknownReason() with { Subject = ReasonField };
        }

        return await turn.Db.Cases.AnyAsync(kept => kept.InspectionId == turn.Inspection.Id && kept.CaseId == @case, turn.Stop)
            ? null
            : CaseloadRefusals.UnknownCase(@case) with { Subject = CaseField };
    }
}
