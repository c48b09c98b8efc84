using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Scores.Readers;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>
/// The second readings of an inspection. A reader sees the own ones; those who see every case see all, with agreement. Each form asks again who may.
/// </summary>
[Allow(Act.ReadCases)]
public sealed class SecondsPage(Views views, DrawSecondReadings drawing, GiveSecondReading giving, Adjudicate settling, Names names, WhoAsks who, Speech say)
    : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromQuery(Name = "find")]
    public string? Find { get; set; }

    [FromQuery(Name = "part")]
    public int Part { get; set; } = 1;

    internal DrawnReadings Shown { get; private set; } = null!;

    /// <summary>Each reader beside what was settled; empty for those who do not settle.</summary>
    internal IReadOnlyList<SettledReader> Readers { get; private set; } = [];

    internal Guid Me => who.Id;

    /// <summary>Agreement before and after the consensus meetings that are over; null before one is.</summary>
    internal MeetingAgreement? Met => MeetingAgreement.Of([.. Shown.Cases.Where(drawn => drawn.HasMet).Select(drawn => drawn.Meeting!)]);

    /// <summary>Whether the one who looks may open the page of a meeting.</summary>
    internal bool SeesMeeting(DrawnCase drawn) => drawn.Meeting is not null && (Shown.SeesReaders || drawn.ReadingOf(Me) is not null);

    internal CaseFilter Filter => new(Find, null, null, Part) { Size = CaseFilter.FormPartSize };

    internal IReadOnlyList<DrawnCase> Found => [.. Shown.Cases.Where(drawn => Filter.Names(drawn.Case))];

    /// <summary>The same search, in another part or with an act of its own.</summary>
    internal string Address(int part, string? handler = null) => QueryHelpers.AddQueryString(
        InspectionLinks.SecondReadings(Inspection),
        new Dictionary<string, string?>
        {
            ["handler"] = handler, ["find"] = string.IsNullOrWhiteSpace(Find)
                ? null
                : Find, ["part"] = part > 1 ? part.ToString(CultureInfo.InvariantCulture) : null,
        }.Where(field => field.Value is not null));

    internal string NameOf(Guid? person) => person is { } id ? names.Of(id.ToString()) : "";

    public async Task<IActionResult> OnGetAsync() => await Show();

    public async Task<IActionResult> OnPostDrawAsync(string? percent, string? seed)
    {
        var share = int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : 0;
        var drawn = await drawing.RunAsync(who.Acting(), Inspection, share, seed ?? "", HttpContext.RequestAborted);
        return await Answer(drawn, refusal => refusal.Subject is "percent" or "seed" ? refusal.Subject : "");
    }

    public async Task<IActionResult> OnPostGiveAsync(string? @case, Guid reader) =>
        await Answer(await giving.RunAsync(who.Acting(), Inspection, @case ?? "", reader, HttpContext.RequestAborted), refusal => "reader-" + refusal.Subject);

    public async Task<IActionResult> OnPostAdjudicateAsync(string? @case) =>
        await Answer(
            await settling.RunAsync(who.Acting(), Inspection, @case ?? "", HttpContext.RequestAborted),
            _ => "",
            RecordLinks.Of(Inspection, @case ?? "", Purpose.Adjudicated));

    /// <param name="next">Where to go on when it is done; this page where nothing is named.</param>
    private async Task<IActionResult> Answer<T>(Result<T> done, Func<Refusal, string> field, string? next = null) => done switch
    {
        { IsRefused: false } => LocalRedirect(next ?? Address(Part)),
        _ when done.IsClosed() => Forbid(),
        _ => ModelState.Refuse(say, done.Refusals, field) ? await Show() : Page(),
    };

    private async Task<IActionResult> Show()
    {
        if (await DrawnReadings.ReadAsync(views, who.Acting(), Inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        Readers = shown.SeesReaders ? SettledReader.Of(shown.Cases) : [];
        await names.Learn(
            shown.Cases.Select(drawn => drawn.Second?.ToString()).Concat(Readers.Select(one => one.Reader.ToString())), HttpContext.RequestAborted);
        return Page();
    }
}
