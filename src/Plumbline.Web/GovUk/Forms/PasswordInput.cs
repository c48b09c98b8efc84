using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>A password, which can be shown while it is typed.</summary>
public sealed record PasswordInput : Field
{
    public string? ShowPasswordText { get; init; }

    public string? HidePasswordText { get; init; }

    public string? ShowPasswordAriaLabelText { get; init; }

    public string? HidePasswordAriaLabelText { get; init; }

    public string? PasswordShownAnnouncementText { get; init; }

    public string? PasswordHiddenAnnouncementText { get; init; }

    public override void Write(Markup to)
    {
        var texts = new Dictionary<string, string?> { ["data-module"] = "govuk-password-input" };
        Add("show-password", ShowPasswordText);
        Add("hide-password", HidePasswordText);
        Add("show-password-aria-label", ShowPasswordAriaLabelText);
        Add("hide-password-aria-label", HidePasswordAriaLabelText);
        Add("password-shown-announcement", PasswordShownAnnouncementText);
        Add("password-hidden-announcement", PasswordHiddenAnnouncementText);
        foreach (var (name, value) in FormGroup?.Attributes ?? new Dictionary<string, string?>())
        {
            texts[name] = value;
        }

        var input = new TextInput
        {
            Name = Name, Id = Id, Label = Label, Hint = Hint, ErrorMessage = ErrorMessage, DescribedBy = DescribedBy, Value = Value, Disabled = Disabled,
            Classes = Join("govuk-password-input__input govuk-js-password-input-input", Classes),
            Type = "password", Spellcheck = false, Autocapitalize = "none",
            Autocomplete = string.IsNullOrEmpty(Autocomplete) ? "current-password" : Autocomplete,
            Attributes = Attributes,
        };
        var described = (this with { FormGroup = new FormGroup { Classes = FormGroup?.Classes, Attributes = texts } }).Begin(to, "govuk-password-input");
        to.Open("div").Class("govuk-input__wrapper", "govuk-password-input__wrapper").Holding();
        input.WriteInput(to, described);
        to.Put(new Button
        {
            Type = "button",
            Classes = "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle",
            Text = ShowPasswordText ?? "Show",
            Attributes = new Dictionary<string, string?>
            {
                ["aria-controls"] = FieldId,
                ["aria-label"] = ShowPasswordAriaLabelText ?? "Show password",
                ["hidden"] = "",
            },
        });
        to.Close("div").Close("div");

        void Add(string key, string? text)
        {
            if (text is not null)
            {
                texts["data-i18n." + key] = text;
            }
        }
    }

    private static string Join(string own, string? more) => string.IsNullOrEmpty(more) ? own : own + " " + more;
}
