using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Scores;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Workspace;
using Plumbline.Workspace.Scores;

namespace Plumbline.Web.Features.Scores;

/// <summary>Scores and figures while the inspection goes on, each leading to what it rests on.</summary>
[Allow(Act.ReadResults)]
public sealed class ScoresPage(Views views, RecordDoor door, WhoAsks who) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    internal Results Results { get; private set; } = null!;

    internal bool IsBlind { get; private set; }

    internal bool ReadsCases { get; private set; }

    internal bool MayExport { get; private set; }

    internal IReadOnlyList<Figure> Figures { get; private set; } = [];

    internal IReadOnlyList<GroupedScores> Groups { get; private set; } = [];

    internal IReadOnlySet<string> Withheld { get; private set; } = new HashSet<string>();

    public async Task<IActionResult> OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        if (await Results.ReadAsync(views, who.Acting(), Inspection, stop) is not { } results)
        {
            return NotFound();
        }

        Results = results;
        IsBlind = (await door.Blind(Inspection, stop)).Count > 0;
        MayExport = await who.MayAt(Inspection, Act.ExportInspection, stop);
        ReadsCases = await who.MayAt(Inspection, Act.ReadCases, stop);
        Groups = IsBlind ? [] : await GroupedScores.ReadAsync(views, who.Acting(), Inspection, results, stop);
        var judged = results.Readings.Instrument.Questions.Where(question => question.IsJudgement).ToList();
        Figures = [.. judged.Select(question => Plumbline.Scores.Figures.Of(results.Readings, [question.Name], "all"))];
        if (!ReadsCases)
        {
            Withheld = GuardedFigures.Withheld([.. Figures.Zip(judged, (figure, question) => (question.Name, question.Criterion, figure.Tally))],
                results.SmallestCount);
        }

        return Page();
    }
}
