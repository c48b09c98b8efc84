using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Keeping;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Web.Features.SignIn;

/// <summary>After signing in again: what was being sent when the session ran out, to look at again or to send.</summary>
[Allow(Act.UseWorkspace)]
public sealed class KeptPage(KeptForms forms, WhoAsks who) : PageModel
{
    internal KeptForm Form { get; private set; } = null!;

    /// <summary>Where its page shows it again without acting on it; null when the page cannot.</summary>
    internal string? Again { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await forms.Find(who.Id, id, HttpContext.RequestAborted) is not { } kept)
        {
            return NotFound();
        }

        Form = kept;
        if (kept.CanBeShownAgain)
        {
            var (path, query) = kept.Address.Split('?', 2) is [var before, var after] ? (before, after) : (kept.Address, "");
            var rest = QueryHelpers.ParseQuery(query)
                .Where(pair => pair.Key != "handler")
                .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
            Again = QueryHelpers.AddQueryString(path, rest.Append(KeyValuePair.Create("handler", (string?)IShownAgain.Handler)));
        }

        return Page();
    }
}
