using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Reports.Recommendations;

namespace Plumbline.Web.Features.Reports.Recommendations;

/// <summary>The recommendations of a report: what should change, who answers for it, what it rests on, and in which order they are printed.</summary>
[Allow(Act.EditReport)]
public sealed class RecommendationsPage(Views views, WriteRecommendations write, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    private const int MostLines = 100;

    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    [BindProperty]
    public int RestsOn { get; set; }

    internal RecommendationsOfReport Shown { get; private set; } = null!;

    internal IReadOnlyList<RecommendationLine> Lines { get; private set; } = [];

    internal int RestsOnShown { get; private set; }

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection, null);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var sent = Sent();
        var written = await write.RunAsync(who.Acting(), inspection, [.. sent.Select(line => line.AsSent())], RestsOn, HttpContext.RequestAborted);
        return written.IsRefused && !written.IsClosed() && ModelState.Refuse(say, written.Refusals, fault => fault.Subject ?? "")
            ? await Show(inspection, sent)
            : LocalRedirect(RecommendationLinks.Of(inspection) + "?saved=true");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "", Sent());
    }

    internal static IReadOnlyDictionary<string, string?> In(Language language) => new Dictionary<string, string?> { ["lang"] = language.Code() };

    private List<RecommendationLine> Sent() =>
        [.. Enumerable.Range(0, Math.Clamp(int.TryParse(Request.Form["Lines"], out var lines) ? lines : 0, 0, MostLines))
            .Select(number => RecommendationLine.Sent(Request.Form, number))];

    private async Task<IActionResult> Show(string inspection, IReadOnlyList<RecommendationLine>? sent)
    {
        if (await RecommendationsOfReport.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        // Who was told that others changed them saves over theirs the next time, knowing it.
        RestsOnShown = shown.Number;
        Lines = sent ?? [.. shown.Standing.Select(RecommendationLine.Of), RecommendationLine.Blank];
        return Page();
    }
}
