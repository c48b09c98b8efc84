using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Caseloads;
using Plumbline.Caseloads.Intake.Unnamed;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Caseloads.Intakes;

namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>What a service's list became, before it is the caseload: its columns, what was left out, and who may be listed twice.</summary>
[Allow(Act.SendCaseload)]
public sealed class WaitingPage(Views views, OwnerSeals seals, AcceptIntake accept, DropIntake drop, TakeReferences take, WhoAsks who, Speech say) : PageModel
{
    /// <summary>The digest of the caseload that the page showed.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    internal WaitingList Shown { get; private set; } = null!;

    internal DecidedIntake Decided { get; private set; } = null!;

    internal IReadOnlyList<SeenPair> Pairs { get; private set; } = [];

    internal IReadOnlyList<string> Lacking { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAcceptAsync(string inspection)
    {
        var decisions = Request.Form.Keys.Where(
            key => key.StartsWith(SeenPair.NameOf(""), StringComparison.Ordinal) && int.TryParse(key[SeenPair.NameOf("").Length..], out _))
            .ToDictionary(key => int.Parse(key[SeenPair.NameOf("").Length..], System.Globalization.CultureInfo.InvariantCulture),
                key => Request.Form[key].ToString());
        var taken = await accept.RunAsync(who.Acting(), inspection, decisions, string.IsNullOrEmpty(Seen) ? null : Seen, HttpContext.RequestAborted);
        return taken.IsRefused && !taken.IsClosed()
            && ModelState.Refuse(say, taken.Refusals, refusal => refusal.Code == IntakeRefusals.UndecidedCode ? SeenPair.NameOf(refusal.Subject!) : "")
            ? await Show(inspection)
            : LocalRedirect(IntakeLinks.Waiting(inspection) + "?done=true");
    }

    public async Task<IActionResult> OnPostKeyAsync(string inspection)
    {
        var taken = await take.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted);
        return taken.TryGet(out var key) ? File(key, "text/csv", $"{inspection}-key.csv") : LocalRedirect(IntakeLinks.Waiting(inspection));
    }

    public async Task<IActionResult> OnPostDropAsync(string inspection)
    {
        await drop.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted);
        return LocalRedirect(InspectionLinks.Extract(inspection));
    }

    internal string? ChosenFor(SeenPair pair) => Request.HasFormContentType ? Request.Form[pair.Name].ToString() : null;

    internal string UseOf(ColumnUse column)
    {
        var asked = AskedFields.Of(Shown.Instrument);
        string[] uses =
        [
            .. column.Role switch
            {
                ExtractRole.Reference => [say[IntakeWords.Reference]],
                ExtractRole.Start => [say[IntakeWords.Start]],
                null => [],
                _ => (string[])[say[IntakeWords.Removed]],
            },
            .. column.Fields.Where(asked.Contains).Select(NameOf),
        ];
        return uses.Length > 0 ? string.Join("; ", uses.Distinct()) : say[column.Fields.Count > 0 ? IntakeWords.NotAsked : IntakeWords.NotRead];
    }

    /// <summary>What is known of both, where it is known of either.</summary>
    internal IReadOnlyList<IReadOnlyList<Cell>> SideBySide(SeenPair pair) =>
    [
        [say[IntakeWords.Started], say.Date(pair.First.Start), say.Date(pair.Second.Start)],
        .. Shown.Instrument.Profile.Select(field => field.Name).Where(field => ValueOf(pair.First, field).Length + ValueOf(pair.Second, field).Length > 0)
            .Select(field => (IReadOnlyList<Cell>)[NameOf(field), ValueOf(pair.First, field), ValueOf(pair.Second, field)]),
    ];

    private string ValueOf(UnnamedCase one, string field)
    {
        var value = one.Profile.GetValueOrDefault(field, "");
        return ProfileValues.LabelOf(Shown.Instrument, field, value) is { } label ? say[label] : value;
    }

    private string NameOf(string field) => say[field switch
    {
        CaseloadColumns.Practitioner => IntakeWords.Practitioner,
        CaseloadColumns.Supervisors => IntakeWords.Supervisors,
        _ => Shown.Instrument.Profile.FirstOrDefault(known => known.Name == field)?.Label ?? IntakeWords.ForTheDraw,
    }];

    private async Task<IActionResult> Show(string inspection)
    {
        if (await WaitingList.ReadAsync(views, seals, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        if (shown.Prepared?.Unnamed is { } unnamed)
        {
            var cases = unnamed.Cases.ToDictionary(one => one.Id, StringComparer.Ordinal);
            Decided = unnamed.Decide([]);
            Pairs = [.. unnamed.ToDecide().Index().Select(pair => new SeenPair(pair.Index, cases[pair.Item.First], cases[pair.Item.Second], pair.Item.Why))];
            Lacking = [.. shown.Instrument.Profile.Where(field => !Decided.Caseload.Fields.Contains(field.Name)).Select(field => say[field.Label])];
        }

        return Page();
    }
}
