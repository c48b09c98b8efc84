using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments.Interviews;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Caseloads.Intakes;
using Plumbline.Web.Features.Information;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Interviews;

namespace Plumbline.Web.Features.Interviews;

/// <summary>
/// The service offers times at which its practitioners can be interviewed; whoever leads the inspection may write them down for it. It sees which were
/// taken for what, and nothing of readers or judgements.
/// </summary>
[Allow(Act.OfferInterviews)]
public sealed class TimesPage(
    Views views, OfferInterview offering, CorrectOffer correcting, TakeBackOffer takingBack, WhoAsks who, Speech say, WorkspaceClock clock)
    : PageModel, IShownAgain
{
    /// <summary>What is sent for an interview that is in no room.</summary>
    internal const string Video = "video";

    private const string UsualMinutes = "60";

    private static readonly string[] Clocks = ["H:mm", "HH:mm", "H.mm", "HH.mm", "HHmm"];

    [BindProperty]
    public string? Practitioner { get; set; }

    [BindProperty]
    public List<string> Cases { get; set; } = [];

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public string? Starts { get; set; }

    [BindProperty]
    public string? Minutes { get; set; } = UsualMinutes;

    [BindProperty]
    public string? Where { get; set; } = "room";

    [BindProperty]
    public string? Room { get; set; }

    /// <summary>The time that is corrected or taken back.</summary>
    [BindProperty]
    public Guid? Offer { get; set; }

    [BindProperty]
    public IFormFile? Key { get; set; }

    internal OfferedTimes Shown { get; private set; } = null!;

    internal bool IsCorrecting => Offer is not null;

    internal bool IsKept { get; private set; }

    /// <summary>The service's reference of each pseudonym; empty where it gave no key.</summary>
    internal IReadOnlyDictionary<string, string> References { get; private set; } = new Dictionary<string, string>();

    public bool HasForm => Shown.MayChange && Shown.Cases.Count > 0;

    internal IEnumerable<string> Codes => Shown.Cases.SelectMany(one => PractitionerCodes.In(one.Practitioner))
        .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <summary>The cases are open to choose from where some are chosen, where they must be, and where the list names no practitioner.</summary>
    internal bool ShowsCases => Cases.Count > 0 || !Codes.Any() || ModelState[nameof(Cases)]?.Errors.Count > 0;

    /// <summary>Only the service has a key.</summary>
    internal bool MayShowReferences => who.Roles.Contains(Role.Service);

    /// <summary>Whoever may not open the inspection comes from what the service is asked for.</summary>
    internal IReadOnlyList<Crumb> Way =>
    [
        .. who.Acting().MayAt(Shown.Inspection, Act.ReadCases)
            ? [.. Shown.Inspection.WayThere(say), new Crumb { Text = say[InterviewWords.Title], Href = InspectionLinks.Interviews(Shown.Inspection.Id) }]
            : (IEnumerable<Crumb>)
            [
                InspectionWay.First(say),
                new Crumb { Text = say[InformationWords.Sending], Href = InspectionLinks.Sending(Shown.Inspection.Id) },
            ],
        new Crumb { Text = say[TimesWords.Title] },
    ];

    /// <param name="offer">The time that is to be corrected.</param>
    /// <param name="like">The time that was just offered, so that another of the same practitioner is near.</param>
    public async Task<IActionResult> OnGetAsync(string inspection, Guid? offer, Guid? like)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        IsKept = Shown.Times.Any(time => time.Id == like);
        if (Shown.Times.FirstOrDefault(time => time.Id == (offer ?? like)) is { } known && (offer is null || known.TakenFor is null))
        {
            Fill(known.Offer);
            (Offer, Starts) = offer is null ? (null, null) : (offer, InterviewText.Clock(known.Offer.Time.Starts));
        }

        return Page();
    }

    /// <summary>Offers a time, or puts it in the place of another.</summary>
    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        if (Typed() is not { } typed)
        {
            return Page();
        }

        var done = Offer is { } instead
            ? await correcting.RunAsync(who.Acting(), inspection, instead, typed, HttpContext.RequestAborted)
            : await offering.RunAsync(who.Acting(), inspection, typed, HttpContext.RequestAborted);
        return done.TryGet(out var kept) ? LocalRedirect($"{InspectionLinks.InterviewTimes(inspection)}?like={kept}") : await Refused(inspection, done);
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string inspection)
    {
        var done = await takingBack.RunAsync(who.Acting(), inspection, Offer ?? Guid.Empty, HttpContext.RequestAborted);
        Offer = null;
        return done.IsRefused ? await Refused(inspection, done) : LocalRedirect(InspectionLinks.InterviewTimes(inspection));
    }

    /// <summary>Shows the service's own references beside the cases; its key is read for this answer and kept nowhere.</summary>
    public async Task<IActionResult> OnPostKeyAsync(string inspection)
    {
        ModelState.Clear();
        var read = await OwnKey.ReadAsync(Key, say, HttpContext.RequestAborted);
        (References, Offer) = (read.References, null);
        if (read.Fault is { } fault)
        {
            ModelState.AddModelError(nameof(Key), fault);
        }

        return await Load(inspection) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Load(RouteData.Values["inspection"]?.ToString() ?? "") ? Page() : NotFound();
    }

    internal bool IsOutside(OfferedTime time) => InterviewRules.IsOutsideFieldwork(time.Offer.Time.Day, Shown.Timetable);

    internal string AddressOf(OfferedTime time) => $"{InspectionLinks.InterviewTimes(Shown.Inspection.Id)}?offer={time.Id}";

    internal string CasesOf(OfferedTime time) => string.Join(", ", time.Offer.Cases.Select(Named));

    /// <summary>A case by its pseudonym, and by the service's own reference where its key is open.</summary>
    internal string Named(string @case) => References.TryGetValue(@case, out var own) ? $"{@case} ({own})" : @case;

    internal string Named((string Id, string? Practitioner) one) =>
        one.Practitioner is { } code ? say[TimesWords.CaseOf, Named(one.Id), code] : Named(one.Id);

    /// <summary>What was typed; null where it is no day, time or number, with everything that is wrong beside its field.</summary>
    private InterviewOffer? Typed()
    {
        var day = DayText.Parse(Day);
        var isTime = TimeOnly.TryParseExact(Starts?.Trim(), Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var starts);
        var isNumber = int.TryParse(Minutes?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes);
        var time = new InterviewTime(day ?? clock.Today, starts, minutes);
        var typed = new InterviewOffer(Practitioner ?? "", Cases, time, Where == Video ? null : Room ?? "");
        if (day is not null && isTime && isNumber)
        {
            return typed;
        }

        Beside(day is null, nameof(Day), InspectionWords.EnterDate);
        Beside(!isTime, nameof(Starts), TimesWords.EnterTime);
        Beside(!isNumber, nameof(Minutes), TimesWords.EnterMinutes);
        ModelState.Refuse(say, InterviewRules.FaultsOf(typed, Codes, clock.Today).Where(fault => fault.Subject != nameof(Cases)
            && !(ModelState[fault.Subject!]?.Errors.Count > 0)).ToList(), fault => fault.Subject!);
        return null;
    }

    private void Beside(bool wrong, string field, LocalText message)
    {
        if (wrong)
        {
            ModelState.AddModelError(field, say[message]);
        }
    }

    private async Task<IActionResult> Refused(string inspection, Result<Guid> done)
    {
        if (done.Refusals.Any(InterviewRefusals.IsPast))
        {
            // What was typed can still be offered as a time of its own.
            ModelState.Remove(nameof(Offer));
            Offer = null;
        }

        return done.IsClosed() || !ModelState.Refuse(say, done.Refusals, refusal => refusal.Subject ?? "") || !await Load(inspection) ? NotFound() : Page();
    }

    /// <summary>No case is chosen where it was offered for all of the practitioner, so that another code brings that one's cases.</summary>
    private void Fill(InterviewOffer known)
    {
        (Practitioner, Cases, Day) = (known.Practitioner, Shown.IsForAll(known) ? [] : [.. known.Cases], DayText.Of(known.Time.Day));
        (Minutes, Where, Room) = (known.Time.Minutes.ToString(CultureInfo.InvariantCulture), known.IsByVideo ? Video : "room", known.Room);
    }

    private async Task<bool> Load(string inspection)
    {
        if (await OfferedTimes.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return false;
        }

        Shown = shown;
        return true;
    }
}
