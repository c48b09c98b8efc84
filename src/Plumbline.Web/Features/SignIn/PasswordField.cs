using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.SignIn;

/// <summary>A password in the language of the reader.</summary>
internal static class PasswordField
{
    /// <param name="autocomplete"><c>current-password</c> or <c>new-password</c>, for password managers.</param>
    public static PasswordInput Of(Speech say, string name, string label, string autocomplete, ErrorMessage? error, string? hint = null) => new()
    {
        Name = name,
        Label = label,
        Hint = hint,
        Autocomplete = autocomplete,
        ErrorMessage = error,
        Classes = "govuk-input--width-20",
        ShowPasswordText = say[SignInWords.Show],
        HidePasswordText = say[SignInWords.Hide],
        ShowPasswordAriaLabelText = say[SignInWords.ShowPassword],
        HidePasswordAriaLabelText = say[SignInWords.HidePassword],
        PasswordShownAnnouncementText = say[SignInWords.PasswordShown],
        PasswordHiddenAnnouncementText = say[SignInWords.PasswordHidden],
    };
}
