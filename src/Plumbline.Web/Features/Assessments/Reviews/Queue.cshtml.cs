using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>The cases of an inspection by their state of review: all of them for those who see all, the own ones for a reader.</summary>
[Allow(Act.ReadCases)]
public sealed class QueuePage(PlumblineDb db, RecordDoor door, Names names, WhoAsks who) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    internal IReadOnlyList<QueuedRecord> Records { get; private set; } = [];

    internal IEnumerable<QueuedRecord> Shown => ReviewStates.FromCode(State ?? "") is { } state ? Records.Where(record => record.State == state) : Records;

    internal string NameOf(Guid? reader) => reader is { } id ? names.Of(id.ToString()) : "";

    public async Task OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        var seesAll = await door.SeesAll(Inspection, stop);
        var blind = await door.Blind(Inspection, stop);
        var readers = await db.Allocations.AsNoTracking().Where(allocation => allocation.InspectionId == Inspection && allocation.Purpose == Purpose.First && allocation.EndedAt == null)
            .ToDictionaryAsync(allocation => allocation.CaseId, allocation => allocation.AccountId, stop);
        var rows = await db.Records.AsNoTracking().Where(record => record.InspectionId == Inspection && record.Purpose == Purpose.First)
            .OrderBy(record => record.CaseId)
            .Select(record => new { record.CaseId, record.State, record.Unanswered, record.ChangedAt, Comments = db.Comments.Count(comment => comment.RecordId == record.Id && comment.ResolvedBy == null) })
            .ToListAsync(stop);
        Records =
        [
            .. rows.Select(row => new QueuedRecord(row.CaseId, ReviewStates.FromCode(row.State) ?? ReviewState.Made, readers.TryGetValue(row.CaseId, out var reader) ? reader : null, row.Unanswered, row.Comments, row.ChangedAt))
                .Where(record => record.Reader == who.Id || (seesAll && !blind.Contains(record.Case))),
        ];
        await names.Learn(Records.Select(record => record.Reader?.ToString()), stop);
    }
}
