using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments.Seeding;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Seeding;

namespace Plumbline.Web.Features.Assessments.Seeding;

/// <summary>The seeded cases of an inspection: copies are given here, each reader stands beside what was agreed, and the tolerance is stated and talks are
/// noted.</summary>
[Allow(Act.SeedCases)]
public sealed class SeedingPage(
    Views views, SeedCase seeding, TakeBackCopy takingBack, StateTolerance stating, NoteTalk noting, Names names, WhoAsks who, Speech say)
    : PageModel, IShownAgain
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    /// <summary>The case that was chosen in the form.</summary>
    [BindProperty(Name = SeedingRefusals.CaseField)]
    public string? Case { get; set; }

    /// <summary>The readers who were chosen in the form.</summary>
    [BindProperty(Name = SeedingRefusals.ReadersField)]
    public Guid[] Readers { get; set; } = [];

    [BindProperty]
    public string? Points { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    internal SeededCases Shown { get; private set; } = null!;

    /// <summary>Whether another tolerance is being stated.</summary>
    internal bool StatesTolerance => !string.IsNullOrEmpty(Why) || (Points is not null && ChosenPoints != Shown.Tolerance.Points)
        || ModelState[SeedingTolerance.ReasonField]?.Errors.Count > 0 || ModelState[SeedingTolerance.PointsField]?.Errors.Count > 0;

    internal int? ChosenPoints => int.TryParse(Points, NumberStyles.None, CultureInfo.InvariantCulture, out var points) ? points : null;

    /// <summary>Those who would know a copy, by name.</summary>
    internal string WouldKnow => string.Join(", ", say.InOrder(Shown.WouldKnow, one => one.Name).Select(one => one.Name));

    internal string NameOf(Guid? person) => person is { } id ? names.Of(id.ToString()) : "";

    internal string NameOf(string person) => names.Of(person);

    /// <summary>The field for the note of a talk about a copy.</summary>
    internal static string NoteOf(string copy) => "note." + copy;

    /// <summary>What was typed there.</summary>
    internal string? Note(string copy) => Request.HasFormContentType ? Request.Form[NoteOf(copy)].ToString() : null;

    public Task<IActionResult> OnGetAsync() => Show();

    public async Task<IActionResult> OnPostAsync() => await Answer(
        await seeding.RunAsync(who.Acting(), Inspection, Case ?? "", Readers, HttpContext.RequestAborted), refusal => refusal.Subject ?? "");

    public async Task<IActionResult> OnPostTakeBackAsync([FromQuery] string? copy) => await Answer(
        await takingBack.RunAsync(who.Acting(), Inspection, copy ?? "", HttpContext.RequestAborted), refusal => refusal.Subject ?? "");

    public async Task<IActionResult> OnPostToleranceAsync() => await Answer(
        await stating.RunAsync(who.Acting(Why), Inspection, ChosenPoints, HttpContext.RequestAborted), refusal => refusal.Subject ?? "");

    public async Task<IActionResult> OnPostTalkAsync([FromQuery] string? copy) => await Answer(
        await noting.RunAsync(who.Acting(), Inspection, copy ?? "", Note(copy ?? ""), HttpContext.RequestAborted), _ => NoteOf(copy ?? ""));

    public Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return Show();
    }

    private async Task<IActionResult> Answer<T>(Result<T> done, Func<Refusal, string> field) => done switch
    {
        { IsRefused: false } => LocalRedirect(InspectionLinks.Seeded(Inspection)),
        _ when done.IsClosed() => Forbid(),
        _ => ModelState.Refuse(say, done.Refusals, field) ? await Show() : Page(),
    };

    private async Task<IActionResult> Show()
    {
        if (await SeededCases.ReadAsync(views, who.Acting(), Inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        await names.Learn(
            [
                .. shown.Copies.SelectMany(copy => new[] { copy.Reader.ToString(), copy.Talk?.By }).Append(shown.Tolerance.Stated?.By).OfType<string>(),
            ],
            HttpContext.RequestAborted);
        return Page();
    }
}
