using Microsoft.AspNetCore.Mvc;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Workspace;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>Two readings of one case side by side, the discrepancies only unless all is asked for, for those who may see both.</summary>
[Allow(Act.ReadCases)]
public sealed class ComparisonPage(Views views, WhoAsks who, ReadingDesk desk) : RecordPage(desk)
{
    [FromQuery(Name = "all")]
    public bool ShowAll { get; set; }

    internal DrawnCase Drawn { get; private set; } = null!;

    internal OpenedRecord First { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await DrawnCase.ReadAsync(views, who.Acting(), Inspection, CaseId, Stop) is not { Pair: not null } drawn || !await Load()
            || await Desk.Open(Inspection, CaseId, Purpose.First, Stop) is not { } first)
        {
            return NotFound();
        }

        (First, Drawn) = (first, drawn);
        return Page();
    }

    protected override string TitleOf() => Desk.Say[ComparisonWords.Title, CaseId];
}
