using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Allocations;

/// <summary>What the one who asks cannot read without bias, in their own words.</summary>
[Allow(Act.DeclareConflict)]
public sealed class ConflictsPage(PlumblineDb db, DeclaredConflicts conflicts, AuditTrail audit, WhoAsks who, Speech say, TimeProvider clock) : PageModel
{
    private const int LongestSubject = 100;
    private const int LongestReason = 500;

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid Conflict { get; set; }

    internal KeptInspection Inspection { get; private set; } = null!;

    internal IReadOnlyList<KeptConflict> Declared { get; private set; } = [];

    /// <summary>What others declared, for those who allocate cases.</summary>
    internal IReadOnlyList<DeclaredLine> OfTheTeam { get; private set; } = [];

    /// <summary>The cases of the one who asks.</summary>
    internal IReadOnlyList<string> OwnCases { get; private set; } = [];

    internal bool HasDeclaredCase { get; private set; }

    public async Task<IActionResult> OnGetAsync(string inspection) => await Load(inspection) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        var kind = ConflictKinds.FromCode(Kind ?? "area");
        var subject = kind == ConflictKind.Area ? Inspection.AreaEnglish : (Subject ?? "").Trim();
        if (subject.Length == 0)
        {
            ModelState.AddModelError(nameof(Subject), say[ConflictWords.EnterSubject]);
        }

        subject = await Known(kind, subject);
        Fit(nameof(Subject), Subject, LongestSubject);
        Fit(nameof(Reason), Reason, LongestReason);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var now = UtcInstant.Of(clock.GetUtcNow());
        var declared = new KeptConflict { Id = Guid.CreateVersion7(now), InspectionId = inspection, AccountId = who.Id, Kind = kind.Code(), Subject = subject, Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(), DeclaredAt = now };
        // Whoever clicks twice, because the page was slow, declares once.
        await using var turn = await db.TakeTurnAsync(inspection, HttpContext.RequestAborted);
        if (!await db.DeclaredConflicts.AnyAsync(kept => kept.InspectionId == inspection && kept.AccountId == declared.AccountId && kept.Kind == declared.Kind && kept.Subject == declared.Subject && kept.EndedAt == null, HttpContext.RequestAborted))
        {
            db.Add(declared);
            audit.Note(who.Id, AuditActions.ConflictDeclared, declared.Id.ToString(), inspection);
            await db.SaveChangesAsync(HttpContext.RequestAborted);
            await turn.CommitAsync(HttpContext.RequestAborted);
        }

        return LocalRedirect(InspectionLinks.Conflicts(inspection));
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string inspection)
    {
        if (await db.DeclaredConflicts.SingleOrDefaultAsync(conflict => conflict.Id == Conflict && conflict.InspectionId == inspection && conflict.AccountId == who.Id && conflict.EndedAt == null, HttpContext.RequestAborted) is { } found)
        {
            found.EndedAt = UtcInstant.Of(clock.GetUtcNow());
            audit.Note(who.Id, AuditActions.ConflictEnded, found.Id.ToString(), inspection);
            await db.SaveChangesAsync(HttpContext.RequestAborted);
        }

        return LocalRedirect(InspectionLinks.Conflicts(inspection));
    }

    internal static LocalText KindOf(KeptConflict conflict) => ConflictKinds.FromCode(conflict.Kind) switch
    {
        ConflictKind.Case => ConflictWords.Case,
        ConflictKind.Practitioner => ConflictWords.Practitioner,
        _ => ConflictWords.Area,
    };

    private async Task<bool> Load(string inspection)
    {
        var stop = HttpContext.RequestAborted;
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return false;
        }

        Inspection = found;
        Declared = await db.DeclaredConflicts.AsNoTracking().Where(conflict => conflict.InspectionId == inspection && conflict.AccountId == who.Id && conflict.EndedAt == null).OrderBy(conflict => conflict.Id).ToListAsync(stop);
        OwnCases = await db.Allocations.AsNoTracking().Where(allocation => allocation.InspectionId == inspection && allocation.AccountId == who.Id && allocation.EndedAt == null).Select(allocation => allocation.CaseId).Distinct().OrderBy(@case => @case).ToListAsync(stop);
        var all = await conflicts.At(found, stop);
        HasDeclaredCase = all.Any(line => line.Conflict.AccountId == who.Id && line.Held.Count > 0);
        OfTheTeam = await who.MayAt(inspection, Act.AllocateCases, stop) ? [.. all.Where(line => line.Conflict.AccountId != who.Id)] : [];
        return true;
    }

    /// <summary>A slip of the pen would protect nobody: what is declared must be of this inspection, once its cases are known.</summary>
    private async Task<string> Known(ConflictKind kind, string subject)
    {
        if (subject.Length == 0 || kind == ConflictKind.Area)
        {
            return subject;
        }

        var cases = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == Inspection.Id).Select(@case => new { @case.CaseId, @case.Practitioner, @case.Supervisors }).ToListAsync(HttpContext.RequestAborted);
        var known = kind == ConflictKind.Case
            ? cases.Select(@case => @case.CaseId)
            : cases.SelectMany(@case => $"{@case.Practitioner} {@case.Supervisors}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var found = known.FirstOrDefault(one => string.Equals(one, subject, StringComparison.OrdinalIgnoreCase));
        if (cases.Count > 0 && found is null)
        {
            ModelState.AddModelError(nameof(Subject), say[kind == ConflictKind.Case ? ConflictWords.NoSuchCase : ConflictWords.NoSuchPractitioner]);
        }

        return found ?? subject;
    }

    private void Fit(string field, string? text, int longest)
    {
        if (text?.Length > longest)
        {
            ModelState.AddModelError(field, say[InspectionWords.TooLong, longest]);
        }
    }
}
