using Microsoft.AspNetCore.Html;
using Plumbline.Inspections.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Forms.Choices;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.People;

/// <summary>The roles to tick; a local assessor's opens the field for the area.</summary>
internal static class RolesField
{
    public static Checkboxes Of(Speech say, IReadOnlyList<string> chosen, string? homeArea, bool isAreaAsked, ErrorMessage? error, ErrorMessage? areaError) =>
        new()
        {
            Name = PeopleFields.Roles,
            Fieldset = new Fieldset { Legend = new Legend { Text = say[PeopleWords.Roles], Classes = "govuk-fieldset__legend--m" } },
            Hint = say[PeopleWords.RolesHint],
            ErrorMessage = error,
            Values = chosen,
            Items =
            [
                .. Enum.GetValues<Role>().Select(role => new Option
                {
                    Value = role.Code(),
                    Text = say[RoleWords.Of(role)],
                    Hint = say[RoleWords.For(role)],
                    Conditional = role == Role.LocalAssessor ? new Conditional { Html = Area(say, homeArea, isAreaAsked, areaError) } : null,
                }),
            ],
        };

    private static IHtmlContent Area(Speech say, string? value, bool isAsked, ErrorMessage? error) => new AreaField(say, new TextInput
    {
        Name = PeopleFields.HomeArea,
        Label = say[PeopleWords.HomeArea],
        Hint = say[PeopleWords.HomeAreaHint],
        Value = value,
        ErrorMessage = error,
        Classes = "govuk-input--width-20",
    })
    {
        IsAsked = isAsked,
    };
}
