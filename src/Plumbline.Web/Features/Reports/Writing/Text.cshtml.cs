using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Findings.Proposals;
using Plumbline.Inspections.Access;
using Plumbline.Reports.Writing;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Reports.Writing;
using Plumbline.Workspace.Reports.Writing.Seen;

namespace Plumbline.Web.Features.Reports.Writing;

/// <summary>One text of the report in both languages: to write, to see as it would be printed, and to say that it is ready.</summary>
[Allow(Act.EditReport)]
public sealed class TextPage(Views views, WriteText write, ReadyText ready, GiveText give, TakeText take, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    private bool isSentAgain;

    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    [BindProperty]
    public string? English { get; set; }

    [BindProperty]
    public string? Welsh { get; set; }

    [BindProperty]
    public int EnglishRestsOn { get; set; }

    [BindProperty]
    public int WelshRestsOn { get; set; }

    [BindProperty]
    public bool KeepsMeaning { get; set; }

    [BindProperty]
    public bool EnglishReady { get; set; }

    [BindProperty]
    public bool WelshReady { get; set; }

    [BindProperty]
    public Guid? Writer { get; set; }

    [BindProperty]
    public string? Of { get; set; }

    [BindProperty]
    public int Number { get; set; }

    [BindProperty]
    public int RestsOn { get; set; }

    [BindProperty]
    public string? Chosen { get; set; }

    /// <summary>A question and the side on which its finding is taken over: <c>q11_rmp_done strength</c>.</summary>
    [BindProperty]
    public string? Finding { get; set; }

    internal TextAtWork Shown { get; private set; } = null!;

    internal string WriterShown => (isSentAgain ? Writer : Shown.Owner)?.ToString() ?? "";

    public async Task<IActionResult> OnGetAsync(string inspection, string name) => await Show(inspection, name);

    public async Task<IActionResult> OnPostAsync(string inspection, string name) => await Save(inspection, name, English, Welsh);

    /// <summary>Saves what was typed with one of the proposed findings at the end of its part, in both languages.</summary>
    public async Task<IActionResult> OnPostFindingAsync(string inspection, string name)
    {
        if (await TextAtWork.ReadAsync(views, who.Acting(), inspection, name, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        var (question, side) = Finding?.Split(' ') is [var asked, var word] ? (asked, word == "area" ? Side.Area : Side.Strength) : ("", Side.Either);
        if (shown.Proposals.FirstOrDefault(proposal => proposal.Question.Name == question) is not { } proposal
            || shown.Text.HeadingFor(side) is not { } heading)
        {
            return NotFound();
        }

        string With(string? text, Language language) =>
            ListedItem.AddTo(text ?? "", heading, ProposedFinding.Item(proposal, side, shown.Cases, language));
        return await Save(inspection, name, With(English, Language.English), With(Welsh, Language.Welsh));
    }

    public async Task<IActionResult> OnPostChooseAsync(string inspection, string name) => await Answer(
        inspection,
        name,
        await take.RunAsync(who.Acting(), inspection, name, Plumbline.Languages.FromCode(Of ?? "") ?? Language.English, Number, RestsOn, Chosen == "leave",
            HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await ShowSent(RouteData.Values["inspection"]?.ToString() ?? "", RouteData.Values["name"]?.ToString() ?? "");
    }

    internal static string FieldOf(Language language) => language == Language.Welsh ? nameof(Welsh) : nameof(English);

    internal string TextOf(TextSide side) => isSentAgain ? (side.Language == Language.Welsh ? Welsh : English) ?? ""
        : side.Standing.Number == 0 ? Shown.Text.Frame : side.Standing.Text;

    internal int RestsOnOf(TextSide side) => !isSentAgain ? side.Standing.Number : side.Language == Language.Welsh ? WelshRestsOn : EnglishRestsOn;

    internal bool IsReady(Language language) =>
        isSentAgain ? language == Language.Welsh ? WelshReady : EnglishReady : Shown.In(language).State == TextState.Ready;

    internal string LastSaved(TextSide side) => side.Standing.At is not { } at ? ""
        : side.By is { } by ? say[WritingWords.LastSaved, by, say.Moment(at)] : say[WritingWords.CameIn, say.Moment(at)];

    internal IHtmlContent TakeButtons(Proposal proposal) => new HtmlContentBuilder(
    [
        .. new[] { (Side.Strength, "strength", WritingWords.AsStrength), (Side.Area, "area", WritingWords.AsArea) }
            .Where(way => proposal.Side == Side.Either || proposal.Side == way.Item1)
            .Select(way => new TakeButton(WritingLinks.Of(Shown.Inspection.Id, Shown.Text.Name) + "?handler=Finding", proposal.Question.Name, way.Item2,
                say[WritingWords.Take], say[way.Item3])),
    ]);

    private async Task<IActionResult> Save(string inspection, string name, string? english, string? welsh)
    {
        var (acting, stop) = (who.Acting(), HttpContext.RequestAborted);
        var sent = new Dictionary<Language, SentText> { [Language.English] = new(english, EnglishRestsOn), [Language.Welsh] = new(welsh, WelshRestsOn) };
        var written = await write.RunAsync(acting, inspection, name, sent, KeepsMeaning, stop);
        if (written.IsRefused)
        {
            return await Refused(inspection, name, written.Refusals);
        }

        List<Refusal> faults = [.. (await give.RunAsync(acting, inspection, name, Writer, stop))
            .Refusals.Select(fault => fault with { Subject = nameof(Writer) })];
        foreach (var (language, isReady) in new[] { (Language.English, EnglishReady), (Language.Welsh, WelshReady) })
        {
            faults.AddRange((await ready.RunAsync(acting, inspection, name, language, written.Value.Standing[language], isReady, stop)).Refusals);
        }

        return faults.Count == 0 || written.Value.Beside.Count > 0
            ? LocalRedirect(WritingLinks.Of(inspection, name) + "?saved=true")
            : await Kept(inspection, name, written.Value.Standing, faults);
    }

    /// <summary>The texts are saved; something else that was asked for is not done.</summary>
    private async Task<IActionResult> Kept(string inspection, string name, IReadOnlyDictionary<Language, int> standing, IReadOnlyList<Refusal> faults)
    {
        (EnglishRestsOn, WelshRestsOn) = (standing[Language.English], standing[Language.Welsh]);
        ModelState.Clear();
        return await Refused(inspection, name, faults);
    }

    private async Task<IActionResult> Answer<T>(string inspection, string name, Result<T> done) =>
        done.IsRefused ? await Refused(inspection, name, done.Refusals, isTyped: false) : LocalRedirect(WritingLinks.Of(inspection, name) + "?saved=true");

    private async Task<IActionResult> Refused(string inspection, string name, IReadOnlyList<Refusal> refusals, bool isTyped = true)
    {
        if (refusals.Any(refusal => refusal.Code is ActRefusals.NotAllowedCode or ActRefusals.NoInspectionCode))
        {
            return NotFound();
        }

        ModelState.Refuse(say, refusals, fault => fault.Subject is { } subject && Plumbline.Languages.FromCode(subject) is { } language ? FieldOf(language)
            : fault.Subject == nameof(Writer) ? nameof(Writer) : "State");
        return isTyped ? await ShowSent(inspection, name) : await Show(inspection, name);
    }

    private async Task<IActionResult> ShowSent(string inspection, string name)
    {
        isSentAgain = true;
        return await Show(inspection, name);
    }

    private async Task<IActionResult> Show(string inspection, string name)
    {
        if (await TextAtWork.ReadAsync(views, who.Acting(), inspection, name, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
