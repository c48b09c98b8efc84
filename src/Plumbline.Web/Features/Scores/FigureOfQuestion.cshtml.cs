using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Statistics;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Workspace;
using Plumbline.Workspace.Scores;

namespace Plumbline.Web.Features.Scores;

/// <summary>One figure with the cases behind it, by what was judged.</summary>
[Allow(Act.ReadCases)]
public sealed class FigureOfQuestionPage(Views views, RecordDoor door, WhoAsks who) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromRoute(Name = "question")]
    public string Name { get; set; } = "";

    internal Question Question { get; private set; } = null!;

    internal Tally Tally { get; private set; }

    internal Interval? Interval { get; private set; }

    /// <summary>The cases by what counts.</summary>
    internal ILookup<Answer, string> Cases { get; private set; } = Array.Empty<string>().ToLookup(_ => Answer.Missing);

    /// <summary>Only for those who see every case of the inspection, and not while they read one blind or have declared a conflict of interest with one: the
    /// cases stand there by their answers.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        if (!await door.SeesAll(Inspection, stop) || (await door.Blind(Inspection, stop)).Count > 0 || await door.HasDeclared(Inspection, stop)
            || await Results.ReadAsync(views, who.Acting(), Inspection, stop) is not { } results
                || results.Readings.Instrument.Find(Name) is not { IsJudgement: true } question)
        {
            return NotFound();
        }

        var index = results.Readings.Instrument.IndexOf(Name);
        Question = question;
        Tally = Figures.Of(results.Readings, [Name], "all").Tally;
        Cases = results.Readings.Cases.ToLookup(read => read.Counted(index), read => read.Case.Id);
        Interval = results.IntervalOf(Name);
        return Page();
    }
}
