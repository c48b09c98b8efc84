using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Accounts;
using Plumbline.Files.Instruments;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Areas;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.People;
using Plumbline.Workspace;

namespace Plumbline.Web.Features.Inspections;

/// <summary>Announces a new inspection with its usual dates.</summary>
[Allow(Act.OpenInspections)]
public sealed class AnnouncePage(Views views, AnnounceInspection announce, AreaBook areas, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    /// <summary>A version says the same for as long as it is there, so each is read once.</summary>
    private static readonly ConcurrentDictionary<string, LocalText> Titles = new(StringComparer.Ordinal);

    private const int LongestArea = 100;

    [BindProperty]
    public string? Area { get; set; }

    [BindProperty]
    public string? AreaInWelsh { get; set; }

    /// <summary>Whether the area is one of their own, to be added.</summary>
    [BindProperty]
    public string? AreaIsOwn { get; set; }

    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty]
    public string? Instrument { get; set; }

    [BindProperty]
    public string? Announced { get; set; }

    [BindProperty]
    public string? FieldworkFrom { get; set; }

    [BindProperty]
    public string? FieldworkTo { get; set; }

    [BindProperty]
    public Guid? Lead { get; set; }

    internal IReadOnlyList<(string Id, LocalText Title)> Instruments { get; } =
        [.. InstrumentShelf.Own.Known().Select(known => (known, Titles.GetOrAdd(known, TitleOf)))];

    /// <summary>Whether the area that was typed is put as a question.</summary>
    internal bool IsAreaAsked { get; private set; }

    internal IReadOnlyList<Account> Leads { get; private set; } = [];

    public async Task OnGetAsync() => await Load();

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        var area = new LocalText("");
        Fit(nameof(Area), Area, InspectionWords.EnterArea);
        Fit(nameof(AreaInWelsh), AreaInWelsh, null);
        var announced = Day(nameof(Announced), Announced);
        var from = Day(nameof(FieldworkFrom), FieldworkFrom);
        var to = Day(nameof(FieldworkTo), FieldworkTo);
        Refuse(from < announced, nameof(FieldworkFrom), InspectionWords.BeginsBefore);
        Refuse(to < from, nameof(FieldworkTo), InspectionWords.EndsBefore);
        if (!string.IsNullOrWhiteSpace(Area) && await Named() is { } named)
        {
            area = named;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var lead = Leads.FirstOrDefault(account => account.Id == Lead)?.Id;
        var asked = new NewInspection((ShortName ?? "").Trim(), area, Instrument ?? "", Timetable.Usual(announced!.Value, from!.Value, to!.Value));
        var made = await announce.RunAsync(who.Acting(), asked, lead, HttpContext.RequestAborted);
        if (made.TryGet(out var inspection))
        {
            return LocalRedirect(InspectionLinks.Of(inspection.Id));
        }

        ModelState.Refuse(say, made.Refusals, refusal => refusal.Subject == AnnounceInspection.InstrumentField ? nameof(Instrument) : nameof(ShortName));
        return Page();
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        await Load();
        return Page();
    }

    private async Task Load() => Leads = await Colleagues.WhoMayLeadAsync(views, HttpContext.RequestAborted);

    /// <summary>The names of the area: its own in English; in Welsh what was typed, else its own.</summary>
    private async Task<LocalText?> Named()
    {
        var named = await areas.Named(Area!, AreaInWelsh, AreaIsOwn == "yes" && ModelState.IsValid, who.Id, HttpContext.RequestAborted);
        foreach (var refusal in named.Refusals.Where(_ => AreaIsOwn != "yes"))
        {
            IsAreaAsked = true;
            ModelState.AddModelError(nameof(Area), AreaWords.Of(say, refusal));
        }

        return named.TryGet(out var area)
            ? new LocalText(area.Name.English, string.IsNullOrWhiteSpace(AreaInWelsh) ? area.Name.Welsh : AreaInWelsh.Trim())
            : null;
    }

    private void Fit(string field, string? text, LocalText? otherwise)
    {
        Refuse(otherwise is not null && string.IsNullOrWhiteSpace(text), field, otherwise!);
        Refuse(text?.Length > LongestArea || text?.Any(char.IsControl) == true, field, InspectionWords.TooLong, LongestArea);
    }

    private DateOnly? Day(string field, string? text)
    {
        var day = DayText.Parse(text);
        Refuse(day is null, field, InspectionWords.EnterDate);
        return day;
    }

    private void Refuse(bool wrong, string field, LocalText message, params ReadOnlySpan<object?> gaps)
    {
        if (wrong)
        {
            ModelState.AddModelError(field, gaps.IsEmpty ? say[message] : say[message, gaps]);
        }
    }

    private static LocalText TitleOf(string known)
    {
        var (id, version) = known.Split(' ') is [var first, var second] ? (first, second) : (known, "");
        var title = InstrumentShelf.Own.Read(id, version, new Place("", 1, 1)).Value.Title;
        return new LocalText($"{title.English} ({version})", $"{title.In(Language.Welsh)} ({version})");
    }
}
