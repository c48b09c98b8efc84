using Microsoft.AspNetCore.Mvc.ModelBinding;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Shared;

/// <summary>How a page says why an act was not done: beside the field that it is about, in the language of the page.</summary>
internal static class Refusing
{
    /// <summary>Puts each reason beside its field. It is always true, so that a page can go on from it.</summary>
    /// <param name="field">The field of a reason; empty for the page as a whole.</param>
    public static bool Refuse(this ModelStateDictionary state, Speech say, IEnumerable<Refusal> refusals, Func<Refusal, string> field)
    {
        foreach (var refusal in refusals)
        {
            state.AddModelError(field(refusal), say[refusal]);
        }

        return true;
    }
}
