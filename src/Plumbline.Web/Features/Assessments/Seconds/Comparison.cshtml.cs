using Microsoft.AspNetCore.Mvc;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>Two readings of one case side by side, the discrepancies only unless all is asked for, for those who may see both.</summary>
[Allow(Act.ReadCases)]
public sealed class ComparisonPage(SecondReadings readings, ReadingDesk desk, RecordDoor door) : RecordPage(desk)
{
    [FromQuery(Name = "all")]
    public bool ShowAll { get; set; }

    internal DrawnCase Drawn { get; private set; } = null!;

    internal OpenedRecord First { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await door.SeesAll(Inspection, Stop) || !await Load() || await Desk.Open(Inspection, CaseId, Purpose.First, Stop) is not { } first
            || await readings.Drawn(Inspection, Stop) is not { } draw || (await readings.Cases(Inspection, draw, Stop)).FirstOrDefault(drawn => drawn.Case == CaseId) is not { Pair: not null } drawn)
        {
            return NotFound();
        }

        (First, Drawn) = (first, drawn);
        return Page();
    }

    protected override string TitleOf() => Desk.Say[ComparisonWords.Title, CaseId];
}
