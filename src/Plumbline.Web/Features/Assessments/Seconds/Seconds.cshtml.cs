using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Allocations;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>The second readings of an inspection. A reader sees the own ones; those who see every case see all, with agreement. Each form asks again who may.</summary>
[Allow(Act.ReadCases)]
public sealed class SecondsPage(SecondReadings readings, RecordDoor door, Names names, WhoAsks who, Speech say) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    internal SecondReadingDraw? Draw { get; private set; }

    internal IReadOnlyList<DrawnCase> Cases { get; private set; } = [];

    internal IReadOnlyDictionary<string, IReadOnlyList<Account>> Readers { get; private set; } = new Dictionary<string, IReadOnlyList<Account>>();

    internal bool HasSample { get; private set; }

    internal bool SeesAll { get; private set; }

    internal bool Allocates { get; private set; }

    internal bool Settles { get; private set; }

    internal Guid Me => who.Id;

    internal string NameOf(Guid? person) => person is { } id ? names.Of(id.ToString()) : "";

    /// <summary>Every case that both have read and handed over.</summary>
    internal IReadOnlyList<ReadingPair> Pairs => [.. Cases.Select(drawn => drawn.Pair).OfType<ReadingPair>()];

    public async Task OnGetAsync() => await Load();

    public async Task<IActionResult> OnPostDrawAsync(string? percent, string? seed)
    {
        await Load();
        if (!Allocates)
        {
            return Forbid();
        }

        var share = int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : 0;
        var drawn = await readings.Draw(Inspection, share, seed ?? "", HttpContext.RequestAborted);
        foreach (var fault in drawn.Refusals)
        {
            ModelState.AddModelError(fault.Code == "no-cases" ? "" : fault.Subject ?? "", say[fault.Code switch { "seed-missing" => SecondWords.BadSeed, "drawn-already" => SecondWords.AlreadyDrawn, "no-cases" => AllocationWords.NoSample, _ => SecondWords.BadShare }]);
        }

        return ModelState.IsValid ? Redirect(InspectionLinks.SecondReadings(Inspection)) : Page();
    }

    public async Task<IActionResult> OnPostGiveAsync(string @case, Guid reader)
    {
        await Load();
        if (!Allocates)
        {
            return Forbid();
        }

        if (Draw?.Cases.Contains(@case) != true || !Readers.GetValueOrDefault(@case, []).Any(person => person.Id == reader) || (await readings.Give(Inspection, @case, reader, HttpContext.RequestAborted)).IsRefused)
        {
            ModelState.AddModelError("reader-" + @case, say[SecondWords.ChooseReader]);
            return Page();
        }

        return Redirect(InspectionLinks.SecondReadings(Inspection));
    }

    public async Task<IActionResult> OnPostAdjudicateAsync(string @case)
    {
        await Load();
        if (!Settles || Cases.FirstOrDefault(drawn => drawn.Case == @case) is not { Pair: not null, Adjudicator: null } drawn)
        {
            return Forbid();
        }

        if (SecondReadingRules.FaultsOfAdjudicator(@case, who.Id.ToString(), drawn.First?.ToString(), drawn.Second?.ToString()).Any())
        {
            ModelState.AddModelError("", say[SecondWords.NotYours]);
            return Page();
        }

        await readings.Adjudicate(Inspection, drawn, HttpContext.RequestAborted);
        return Redirect(RecordLinks.Of(Inspection, @case, Plumbline.Assessments.Purpose.Adjudicated));
    }

    private async Task Load()
    {
        var stop = HttpContext.RequestAborted;
        SeesAll = await door.SeesAll(Inspection, stop);
        Allocates = await who.MayAt(Inspection, Act.AllocateCases, stop);
        Settles = await who.MayAt(Inspection, Act.AdjudicateCases, stop);
        Draw = await readings.Drawn(Inspection, stop);
        if (Draw is not { } draw)
        {
            HasSample = await readings.HasCases(Inspection, stop);
            return;
        }

        Cases = [.. (await readings.Cases(Inspection, draw, stop)).Where(drawn => SeesAll || drawn.Second == who.Id)];
        await names.Learn(Cases.SelectMany(drawn => new[] { drawn.Second?.ToString(), drawn.Adjudicator?.ToString() }), stop);
        if (Allocates)
        {
            var free = new Dictionary<string, IReadOnlyList<Account>>();
            foreach (var drawn in Cases.Where(drawn => drawn.Second is null))
            {
                free[drawn.Case] = await readings.Readers(Inspection, drawn.Case, stop);
            }

            Readers = free;
        }
    }
}
