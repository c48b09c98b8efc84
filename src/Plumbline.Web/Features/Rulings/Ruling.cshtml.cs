using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments.Forms;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Rulings;

namespace Plumbline.Web.Features.Rulings;

/// <summary>How one question is judged: its guidance, its rulings and what was asked. Readers ask here, and the quality lead rules.</summary>
[Allow(Act.ReadCases)]
public sealed class RulingPage(
    Views views, AskHowToJudge ask, RuleOnQuestion rule, AnswerEnquiries answer, WithdrawRuling withdraw, WhoAsks who, Speech say)
    : PageModel, IShownAgain
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromRoute(Name = "question")]
    public string Name { get; set; } = "";

    [BindProperty]
    public string? English { get; set; }

    [BindProperty]
    public string? Welsh { get; set; }

    /// <summary>The ruling that is replaced or withdrawn, or that answers.</summary>
    [BindProperty]
    public Guid? Replaces { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The enquiries that the ruling answers; null before anything was sent, when it answers all.</summary>
    [BindProperty]
    public List<Guid>? Answers { get; set; }

    [BindProperty]
    public string? Enquiry { get; set; }

    internal InspectionRulings Shown { get; private set; } = null!;

    internal RuledQuestion Asked => Shown.Questions[0];

    internal string Address => InspectionLinks.RulingsOn(Inspection, Name);

    /// <summary>As people quote the question, such as <c>1.1.7</c>.</summary>
    internal string Number => FormLayout.Of(Shown.Instrument).NumberOf(Shown.Instrument.IndexOf(Name));

    public bool HasForm => Shown.MayRule || Shown.MayAsk;

    internal IEnumerable<(string Field, LocalText Label, string? Value, Language Language)> Texts =>
    [
        (nameof(English), RulingWords.TextEnglish, English, Language.English), (nameof(Welsh), RulingWords.TextWelsh, Welsh, Language.Welsh),
    ];

    public Task<IActionResult> OnGetAsync() => Show();

    /// <summary>Rules on the question.</summary>
    public async Task<IActionResult> OnPostAsync() => await Answer(await rule.RunAsync(
        who.Acting(Why), Inspection, Name, new NewRuling(new RulingText(English, Welsh)) { Replaces = Replaces, Answers = Answers ?? [] },
        HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostWithdrawAsync() =>
        await Answer(await withdraw.RunAsync(who.Acting(Why), Inspection, Replaces, HttpContext.RequestAborted));

    /// <summary>Answers what was asked by a ruling that stands.</summary>
    public async Task<IActionResult> OnPostAnswerAsync() =>
        await Answer(await answer.RunAsync(who.Acting(), Inspection, Replaces, Answers ?? [], HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostAskAsync() =>
        await Answer(await ask.RunAsync(who.Acting(), Inspection, Name, Enquiry, HttpContext.RequestAborted));

    public Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return Show();
    }

    private async Task<IActionResult> Answer(Result<Guid> done)
    {
        if (done.IsClosed())
        {
            return NotFound();
        }

        ModelState.Clear();
        return done.IsRefused && ModelState.Refuse(say, done.Refusals, refusal => refusal.Subject ?? "") ? await Show() : LocalRedirect(Address);
    }

    private async Task<IActionResult> Show()
    {
        if (await InspectionRulings.ReadAsync(views, who.Acting(), Inspection, Name, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        Answers = Request.HasFormContentType ? Answers ?? [] : Answers;
        return Page();
    }
}
