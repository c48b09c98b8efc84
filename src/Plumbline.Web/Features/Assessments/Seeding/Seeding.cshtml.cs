using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Seeding;

namespace Plumbline.Web.Features.Assessments.Seeding;

/// <summary>The seeded cases of an inspection: copies are given here, and each reader stands beside what was agreed.</summary>
[Allow(Act.SeedCases)]
public sealed class SeedingPage(Views views, SeedCase seeding, TakeBackCopy takingBack, Names names, WhoAsks who, Speech say) : PageModel
{
    internal SeededCases Shown { get; private set; } = null!;

    /// <summary>The case that was chosen in the form.</summary>
    internal string? Chosen { get; private set; }

    /// <summary>The readers who were chosen in the form.</summary>
    internal IReadOnlyList<Guid> Wanted { get; private set; } = [];

    /// <summary>Those who would know a copy, by name.</summary>
    internal string WouldKnow => string.Join(", ", say.InOrder(Shown.WouldKnow, one => one.Name).Select(one => one.Name));

    internal string NameOf(Guid? person) => person is { } id ? names.Of(id.ToString()) : "";

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection, string? @case, Guid[]? readers)
    {
        (Chosen, Wanted) = (@case, readers ?? []);
        return await Answer(
            inspection, await seeding.RunAsync(who.Acting(), inspection, @case ?? "", Wanted, HttpContext.RequestAborted), refusal => refusal.Subject ?? "");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string inspection, string? @case) => await Answer(
        inspection, await takingBack.RunAsync(who.Acting(), inspection, @case ?? "", HttpContext.RequestAborted), refusal => refusal.Subject ?? "");

    private async Task<IActionResult> Answer<T>(string inspection, Result<T> done, Func<Refusal, string> field) => done switch
    {
        { IsRefused: false } => LocalRedirect(InspectionLinks.Seeded(inspection)),
        _ when done.IsClosed() => Forbid(),
        _ => ModelState.Refuse(say, done.Refusals, field) ? await Show(inspection) : Page(),
    };

    private async Task<IActionResult> Show(string inspection)
    {
        if (await SeededCases.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        await names.Learn(shown.Copies.Select(copy => copy.Reader.ToString()), HttpContext.RequestAborted);
        return Page();
    }
}
