using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Findings.Words;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Reports.Writing.Seen;

namespace Plumbline.Web.Features.Reports.Figures;

/// <summary>Finds a question or score by its words, and shows in both languages how it would be printed and what stands for it in a text.</summary>
[Allow(Act.EditReport)]
public sealed class FiguresPage(Views views, WhoAsks who) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Population { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Side { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Noun { get; set; }

    internal string Asked { get; private set; } = "";

    internal FigureSearch Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        Asked = (Words ?? "").Trim();
        var chosen = string.IsNullOrEmpty(Key) ? null
            : new FigureChoice(Key, Population ?? Phase.All, Side == "no", Nouns.Find(Noun ?? "")?.Key);
        if (await FigureSearch.ReadAsync(views, who.Acting(), inspection, Asked, chosen, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }

    internal static IReadOnlyDictionary<string, string?> In(Language language) => new Dictionary<string, string?> { ["lang"] = language.Code() };
}
