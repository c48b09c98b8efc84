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
public sealed class ConflictsPage(PlumblineDb db, AuditTrail audit, WhoAsks who, Speech say, TimeProvider clock) : PageModel
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

        Fit(nameof(Subject), Subject, LongestSubject);
        Fit(nameof(Reason), Reason, LongestReason);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var now = UtcInstant.Of(clock.GetUtcNow());
        var declared = new KeptConflict { Id = Guid.CreateVersion7(now), InspectionId = inspection, AccountId = who.Id, Kind = kind.Code(), Subject = subject, Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(), DeclaredAt = now };
        db.Add(declared);
        audit.Note(who.Id, AuditActions.ConflictDeclared, declared.Id.ToString(), inspection);
        await db.SaveChangesAsync(HttpContext.RequestAborted);
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
        var cases = Declared.Where(conflict => conflict.Kind == ConflictKind.Case.Code()).Select(conflict => conflict.Subject).ToList();
        HasDeclaredCase = await db.Allocations.AnyAsync(allocation => allocation.InspectionId == inspection && allocation.AccountId == who.Id && allocation.EndedAt == null && cases.Contains(allocation.CaseId), stop);
        return true;
    }

    private void Fit(string field, string? text, int longest)
    {
        if (text?.Length > longest)
        {
            ModelState.AddModelError(field, say[InspectionWords.TooLong, longest]);
        }
    }
}
