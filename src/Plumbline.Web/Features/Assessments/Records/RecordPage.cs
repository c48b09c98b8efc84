using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Forms;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>A page about one record beside the page of the case itself. What the case is read for follows from the address.</summary>
public abstract class RecordPage(ReadingDesk desk) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromRoute(Name = "case")]
    public string CaseId { get; set; } = "";

    internal OpenedRecord Opened { get; private set; } = null!;

    internal Sheet Sheet { get; private set; } = null!;

    internal ReadingDesk Desk => desk;

    internal CancellationToken Stop => HttpContext.RequestAborted;

    /// <summary>What the case is read for in this record.</summary>
    internal Purpose Purpose => !Request.Path.StartsWithSegments(InspectionLinks.SecondReadings(Inspection), out var rest) ? Purpose.First
        : rest.Value?.Contains("/adjudication", StringComparison.Ordinal) == true ? Purpose.Adjudicated
        : Purpose.Second;

    protected abstract string TitleOf();

    /// <summary>Opens the record; false when there is none that the one who asks may see.</summary>
    protected async Task<bool> Load()
    {
        if (await desk.Open(Inspection, CaseId, Purpose, Stop) is not { } opened)
        {
            return false;
        }

        await Show(opened);
        return true;
    }

    internal async Task Show(OpenedRecord opened)
    {
        Opened = opened = await desk.Complete(opened, Stop);
        Sheet = await desk.SheetOf(opened, Stop);
        await desk.Names.Learn([opened.Reader?.ToString()], Stop);
        var way = RecordWay.Below(opened, await desk.WayTo(opened, Stop), desk.Say);
        ViewData.IsAt(new Whereabouts(TitleOf(), Room.Inspections) { Way = way, CountsWork = false });
    }

    /// <summary>What was typed into a field of the form that this page answers; null when it answers none.</summary>
    internal string? Typed(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    internal void Refuse(Refusal fault, string field = "") => ModelState.AddModelError(field, ObstacleWords.Say(fault, Sheet));

    internal ErrorMessage? Fault(string field) => ViewData.Fault(desk.Say, field);
}
