using Microsoft.AspNetCore.Mvc;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Shared;
using Plumbline.Workspace;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>Two readings of one case side by side, the discrepancies only unless all is asked for, for those who may see both.</summary>
[Allow(Act.ReadCases, Act.AdjudicateCases)]
public sealed class ComparisonPage(Views views, OpenMeeting opening, WhoAsks who, ReadingDesk desk) : RecordPage(desk)
{
    [FromQuery(Name = "all")]
    public bool ShowAll { get; set; }

    internal DrawnCase Drawn { get; private set; } = null!;

    internal OpenedRecord First { get; private set; } = null!;

    /// <summary>Whether there is a consensus meeting of the two, and the one who looks may open its page.</summary>
    internal bool SeesMeeting { get; private set; }

    /// <summary>Whether the one who looks may open it.</summary>
    internal bool MayOpen { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Show() ? Page() : NotFound();

    /// <summary>Opens the consensus meeting of the two readers.</summary>
    public async Task<IActionResult> OnPostMeetAsync()
    {
        var opened = await opening.RunAsync(who.Acting(), Inspection, CaseId, Stop);
        return !opened.IsRefused ? LocalRedirect(RecordLinks.Meeting(Inspection, CaseId))
            : !opened.IsClosed() && await Show() && ModelState.Refuse(Desk.Say, opened.Refusals, _ => "") ? Page()
            : NotFound();
    }

    private async Task<bool> Show()
    {
        if (await DrawnCase.ReadAsync(views, who.Acting(), Inspection, CaseId, Stop) is not { Pair: not null } drawn || !await Load()
            || await Desk.Open(Inspection, CaseId, Purpose.First, Stop) is not { } first)
        {
            return false;
        }

        (First, Drawn) = (first, drawn);
        (SeesMeeting, MayOpen) = await Desk.MeetingAt(drawn, Opened, Stop);
        return true;
    }

    protected override string TitleOf() => Desk.Say[ComparisonWords.Title, CaseId];
}
