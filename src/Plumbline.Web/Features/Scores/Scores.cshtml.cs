using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Scores;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;

namespace Plumbline.Web.Features.Scores;

/// <summary>Scores and figures while the inspection goes on, each leading to what it rests on.</summary>
[Allow(Act.ReadResults)]
public sealed class ScoresPage(PlumblineDb db, Judgements judgements, RecordDoor door, WhoAsks who) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    internal LiveResults Results { get; private set; } = null!;

    internal bool IsBlind { get; private set; }

    internal bool ReadsCases { get; private set; }

    internal IReadOnlyList<Figure> Figures { get; private set; } = [];

    internal IReadOnlySet<string> Withheld { get; private set; } = new HashSet<string>();

    internal Interval? IntervalOf(string question) => Results.Readings.Cases.Count == 0 ? null : EstimatedScores.IntervalOf(Results.Readings, Results.Readings.Instrument.IndexOf(question), Results.Design);

    public async Task<IActionResult> OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        if (await LiveResults.Of(db, judgements, Inspection, stop) is not { } results)
        {
            return NotFound();
        }

        Results = results;
        IsBlind = (await door.Blind(Inspection, stop)).Count > 0;
        ReadsCases = await who.MayAt(Inspection, Act.ReadCases, stop);
        Figures = [.. results.Readings.Instrument.Questions.Select(question => Plumbline.Scores.Figures.Of(results.Readings, [question.Name], "all"))];
        if (!ReadsCases)
        {
            Withheld = GuardedFigures.Withheld([.. Figures.Zip(results.Readings.Instrument.Questions, (figure, question) => (question.Name, question.Criterion, figure.Tally))]);
        }

        return Page();
    }
}
