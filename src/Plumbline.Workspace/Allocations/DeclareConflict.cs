using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Allocations;

/// <summary>Declares what the one who acts cannot read without bias; what they have declared already stays as it is.</summary>
public sealed class DeclareConflict(Acts acts)
{
    public const int LongestSubject = 100;

    public const int LongestReason = 500;

    public const string SubjectField = "Subject";

    public const string ReasonField = "Reason";

    /// <param name="subject">The id of the case or the code of the practitioner, which must be of this inspection once its cases are known; not read for the
    /// area.</param>
    /// <param name="reason">In their words; seen by those who allocate.</param>
    public Task<Result<KeptConflict>> RunAsync(
        Acting who, string inspection, ConflictKind kind, string? subject, string? reason, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.DeclareConflict, inspection, async turn =>
        {
            if (who.Account is not { } account)
            {
                return Result.Refused<KeptConflict>(ActRefusals.NotAllowed(Act.DeclareConflict));
            }

            var about = await SubjectOf(turn, kind, (subject ?? "").Trim());
            List<Refusal> refusals = [.. about.Refusals, .. Unfit(SubjectField, subject, LongestSubject), .. Unfit(ReasonField, reason, LongestReason)];
            return refusals.Count > 0 ? Result.Refused<KeptConflict>(refusals) : Result.Of(await KeepAsync(turn, account, kind.Code(), about.Value, reason));
        }, stop);

    private static async Task<KeptConflict> KeepAsync(Turn turn, Guid account, string kind, string subject, string? reason)
    {
        var (db, inspection) = (turn.Db, turn.Inspection.Id);
        if (await db.DeclaredConflicts.FirstOrDefaultAsync(
            kept => kept.InspectionId == inspection && kept.AccountId == account && kept.Kind == kind && kept.Subject == subject
                && kept.EndedAt == null, turn.Stop) is { } before)
        {
            return before;
        }

        var declared = new KeptConflict
        {
            Id = Guid.CreateVersion7(turn.Now), InspectionId = inspection, AccountId = account, Kind = kind, Subject = subject,
            Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), DeclaredAt = turn.Now,
        };
        db.Add(declared);
        turn.Note(AuditActions.ConflictDeclared, declared.Id.ToString());
        return declared;
    }

    /// <summary>A slip of the pen would protect nobody: what is declared must be of this inspection, once its cases are known.</summary>
    private static async Task<Result<string>> SubjectOf(Turn turn, ConflictKind kind, string subject)
    {
        if (kind == ConflictKind.Area)
        {
            return Result.Of(turn.Inspection.AreaEnglish);
        }

        if (subject.Length == 0)
        {
            return Result.Refused<string>(ConflictRefusals.NoSubject());
        }

        var cases = await turn.Db.CasesAndCopies.AsNoTracking().Where(@case => @case.InspectionId == turn.Inspection.Id)
            .Select(@case => new { @case.CaseId, @case.Practitioner, @case.Supervisors }).ToListAsync(turn.Stop);
        var known = kind == ConflictKind.Case
            ? cases.Select(@case => @case.CaseId)
            : cases.SelectMany(@case => $"{@case.Practitioner} {@case.Supervisors}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var found = known.FirstOrDefault(one => string.Equals(one, subject, StringComparison.OrdinalIgnoreCase));
        return found is not null || cases.Count == 0
            ? Result.Of(found ?? subject)
            : Result.Refused<string>(kind == ConflictKind.Case ? ConflictRefusals.UnknownCase() : ConflictRefusals.UnknownPractitioner());
    }

    private static IEnumerable<Refusal> Unfit(string field, string? text, int longest) => text?.Length > longest ? [ActRefusals.TooLong(field, longest)] : [];
}
