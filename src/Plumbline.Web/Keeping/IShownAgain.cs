using Microsoft.AspNetCore.Mvc;

namespace Plumbline.Web.Keeping;

/// <summary>
/// A page with a form that can show itself with what a person wrote, without acting on it: in the other language, or after they had to sign in again.
/// The page gives its form the id <see cref="Form"/> and a handler (<c>asp-page-handler=""</c> for the plain one, so that it is not sent to be shown again once
/// more), and its fields the values that were sent.
/// </summary>
public interface IShownAgain
{
    public const string Form = "form";

    /// <summary>The name of the handler that shows it again.</summary>
    public const string Handler = "Again";

    /// <summary>Whether the page shows its form this time.</summary>
    bool HasForm => true;

    /// <summary>Loads what the page needs beside the fields, which are bound already, and shows it.</summary>
    Task<IActionResult> OnPostAgainAsync();
}
