using Plumbline.Workspace.Samples.Designs;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Samples.Designs;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Samples;

/// <summary>One design: what it would draw from the list, of whom, and how sure its scores would be; its numbers can be changed, and the sample
/// drawn.</summary>
[Allow(Act.DrawSample)]
public sealed class DesignPage(Views views, DrawSample drawing, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    public const string SizeField = "Size";

    public const string ReasonField = "Reason";

    private const int LongestNumber = 7;

    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromRoute(Name = "design")]
    public string Design { get; set; } = "";

    /// <summary>The draw that the page showed.</summary>
    [BindProperty]
    public Guid? Seen { get; set; }

    internal ConsideredDesign Considered { get; private set; } = null!;

    internal int SizeByRule => Considered.Shipped.Size.SizeFor(Considered.Listed);

    /// <summary>The fields of the form from above to below.</summary>
    internal IEnumerable<string> Fields => [SizeField, .. Considered.Shipped.Floors.Select(floor => FieldOf(floor.Id)), ReasonField];

    internal static string FieldOf(string floor) => $"floor-{floor}";

    public Task<IActionResult> OnGetAsync() => Look();

    public async Task<IActionResult> OnPostAgainAsync()
    {
        var shown = await Look();
        ModelState.Clear();
        return shown;
    }

    /// <summary>Shows what the changed numbers would draw, and draws nothing.</summary>
    public Task<IActionResult> OnPostShowAsync() => Look();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is { } missing)
        {
            return missing;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var text = ConsideredDesign.TextOf(Design, Number(SizeField), Floors(), Typed(ReasonField));
        if (text.IsRefused)
        {
            ModelState.Refuse(say, text.Refusals, FieldOf);
            return Page();
        }

        var drawn = await drawing.RunAsync(who.Acting(), Inspection, text.Value, Seen, HttpContext.RequestAborted);
        return drawn.IsRefused && !drawn.IsClosed() && ModelState.Refuse(say, drawn.Refusals, _ => SizeField) ? Page()
            : LocalRedirect(InspectionLinks.Sample(Inspection));
    }

    /// <summary>What was typed into a field; null where nothing was sent.</summary>
    internal string? Typed(string field) => HttpContext.Request.HasFormContentType ? HttpContext.Request.Form[field].FirstOrDefault()?.Trim() : null;

    private static string FieldOf(Refusal refusal) => refusal.Subject switch
    {
        AdjustedDesign.SizeField => SizeField,
        AdjustedDesign.ReasonField => ReasonField,
        { } floor => FieldOf(floor),
        _ => SizeField,
    };

    private async Task<IActionResult> Look() => (IActionResult?)await Find() ?? Page();

    /// <summary>Null where the page can be shown.</summary>
    private async Task<NotFoundResult?> Find()
    {
        if (await ConsideredDesign.ReadAsync(views, who.Acting(), Inspection, Design, null, new Dictionary<string, int>(), HttpContext.RequestAborted)
            is not { } shipped)
        {
            return NotFound();
        }

        Considered = shipped;
        foreach (var field in Fields.Where(field => field != ReasonField && Typed(field) is { Length: > 0 } text && Parse(text) is null))
        {
            ModelState.AddModelError(field, say[DesignPageWords.NotWhole]);
        }

        if (ModelState.IsValid && (Number(SizeField) is not null || Floors().Count > 0))
        {
            Considered = (await ConsideredDesign.ReadAsync(views, who.Acting(), Inspection, Design, Number(SizeField), Floors(), HttpContext.RequestAborted))!;
            if (Considered.Offered.IsRefused)
            {
                ModelState.Refuse(say, Considered.Offered.Refusals, FieldOf);
            }
        }

        return null;
    }

    private int? Number(string field) => Typed(field) is { Length: > 0 } text ? Parse(text) : null;

    private Dictionary<string, int> Floors() => Considered.Shipped.Floors.Select(floor => (floor.Id, AtLeast: Number(FieldOf(floor.Id))))
        .Where(floor => floor.AtLeast is not null).ToDictionary(floor => floor.Id, floor => floor.AtLeast!.Value, StringComparer.Ordinal);

    private static int? Parse(string text) =>
        text.Length <= LongestNumber && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
