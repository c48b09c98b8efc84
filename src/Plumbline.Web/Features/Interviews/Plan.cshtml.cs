using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Interviews;

namespace Plumbline.Web.Features.Interviews;

/// <summary>All interviews of an inspection by day, with clashes in words, and first the cases that have none.</summary>
[Allow(Act.ReadCases)]
public sealed class PlanPage(Views views, WhoAsks who, Speech say) : PageModel
{
    internal InterviewPlan Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        if (await InterviewPlan.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }

    internal Cell LinkTo(string @case) => Cell.Of(new Link(InspectionLinks.Interview(Shown.Inspection.Id, @case), @case));

    /// <summary>Who has interviews on a day, and how many; null for nobody.</summary>
    internal string? ReadersOn(PlannedDay day)
    {
        var readers = say.InOrder(day.Interviews.Select(one => one.Case.ReaderName).OfType<string>().CountBy(name => name), name => name.Key).ToList();
        return readers.Count == 0 ? null : string.Join(", ", readers.Select(name => $"{name.Key} ({name.Value})"));
    }

    /// <summary>What is taken and what is free, by time.</summary>
    internal IEnumerable<IReadOnlyList<Cell>> RowsOf(PlannedDay day) => day.Interviews.Select(one => (one.Time, Cells: Taken(one)))
        .Concat(day.Free.Select(one => (Time: one, Cells: Free(one))))
        .OrderBy(row => row.Time.Offer.Time.Starts).ThenBy(row => row.Time.TakenFor is null).ThenBy(row => row.Time.Offer.Practitioner, StringComparer.Ordinal)
        .Select(row => row.Cells);

    private IReadOnlyList<Cell> Taken(PlannedInterview one) =>
    [
        InterviewText.Clock(say, one.Time.Offer.Time), LinkTo(one.Case.Id), one.Case.ReaderName ?? say[InterviewWords.Nobody], one.Time.Offer.Practitioner,
        InterviewText.Place(say, one.Time.Offer),
        InterviewText.Remarks(say, one.Clashes, one.Case.IsSampled ? [] : [InterviewWords.NotInSample]),
    ];

    private IReadOnlyList<Cell> Free(OfferedTime one) =>
    [
        InterviewText.Clock(say, one.Offer.Time), say[InterviewWords.Free, string.Join(", ", one.Offer.Cases)], "", one.Offer.Practitioner,
        InterviewText.Place(say, one.Offer), "",
    ];
}
