using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Publications.Calendars;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications.Calendars;

namespace Plumbline.Web.Features.Publications.Calendars;

/// <summary>The dates that everyone is told on the public site: announced, changed with a reason, taken back with one.</summary>
[Allow(Act.OpenInspections)]
public sealed class CalendarPage(Views views, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    [BindProperty]
    public CalendarFields Sent { get; set; } = new();

    internal IReadOnlyList<AnnouncedDate> Dates { get; private set; } = [];

    /// <summary>Those that can be changed.</summary>
    internal IReadOnlyList<AnnouncedDate> Standing => [.. Dates.Where(date => !date.IsTakenBack)];

    /// <summary>The date about which something was just told.</summary>
    internal AnnouncedDate? Told { get; private set; }

    /// <summary>Announcing and changing are two forms, one at a time: the enter key presses the first button of the form in which it is pressed.</summary>
    internal bool IsChanging => Sent.IsChange && Standing.Count > 0;

    /// <param name="change">The date that is to be changed or taken back.</param>
    /// <param name="told">The date about which something was just told.</param>
    public async Task<IActionResult> OnGetAsync(Guid? change, Guid? told)
    {
        (Sent.IsChange, Sent.Date) = (change is not null, change?.ToString());
        var page = await Show();
        Told = Dates.FirstOrDefault(date => date.Id == told);
        return page;
    }

    /// <summary>Where the form is sent by none of its buttons: nothing is done.</summary>
    public Task<IActionResult> OnPostAsync() => OnPostAgainAsync();

    public Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return Show();
    }

    public async Task<IActionResult> OnPostAnnounceAsync([FromServices] AnnounceDate announce)
    {
        var done = await announce.RunAsync(
            who.Acting(), AnnouncedKinds.FromCode(Sent.Kind), Sent.Area, Sent.AreaInWelsh, DateText.Parse(Sent.On), HttpContext.RequestAborted);
        return await Answer(done, done.TryGet(out var date) ? date : null);
    }

    public async Task<IActionResult> OnPostChangeAsync([FromServices] ChangeDate change) => await Answer(await change.RunAsync(
        who.Acting(), Chosen, DateText.Parse(Sent.NewOn), Sent.WhyEnglish, Sent.WhyWelsh, HttpContext.RequestAborted), Chosen);

    public async Task<IActionResult> OnPostTakeBackAsync([FromServices] TakeBackDate takeBack) => await Answer(await takeBack.RunAsync(
        who.Acting(), Chosen, Sent.WhyEnglish, Sent.WhyWelsh, HttpContext.RequestAborted), Chosen);

    internal string Described(AnnouncedDate date) => $"{date.On.In(say.Language)}: {say[date.Area]}, {say[date.Kind.Name()]}";

    /// <summary>A date as everyone sees it now.</summary>
    internal string Seen(AnnouncedDate date) =>
        date.IsTakenBack ? string.Format(CultureInfo.InvariantCulture, say[SiteCalendarWords.TakenBack], Described(date)) : Described(date);

    /// <summary>What became of a date, in the order in which it did.</summary>
    internal IEnumerable<string> Became(AnnouncedDate date) => date.Changes.Select(change => SiteCalendar.Became(say.Language, change));

    private Guid? Chosen => Guid.TryParse(Sent.Date, out var id) ? id : null;

    private async Task<IActionResult> Answer<T>(Result<T> done, Guid? date) =>
        done.IsRefused && ModelState.Refuse(say, done.Refusals, FieldOf) ? await Show() : LocalRedirect($"{CalendarWords.Address}?told={date}");

    private static string FieldOf(Refusal refusal) =>
        refusal.Subject is { } field && typeof(CalendarFields).GetProperty(field) is not null ? $"{nameof(Sent)}.{field}" : "";

    private async Task<IActionResult> Show()
    {
        Dates = (await AnnouncedDates.ReadAsync(views, HttpContext.RequestAborted)).From(who.Acting().Today);
        return Page();
    }
}
