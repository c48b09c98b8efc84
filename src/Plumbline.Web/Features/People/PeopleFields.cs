using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.People;

/// <summary>The fields of the pages about people, by which refusals find their place.</summary>
internal static class PeopleFields
{
    public const string Name = PeopleRegister.NameField;
    public const string Email = PeopleRegister.EmailField;
    public const string Roles = PeopleRegister.RolesField;
    public const string HomeArea = PeopleRegister.HomeAreaField;
    public const string AreaIsOwn = "AreaIsOwn";

    /// <summary>What a refusal says on a page.</summary>
    public static string Say(Speech say, Refusal refusal) => AreaWords.IsUnknown(refusal) ? AreaWords.Of(say, refusal) : say[WordsOf(refusal)];

    private static LocalText WordsOf(Refusal refusal) => refusal.Code switch
    {
        "name-missing" => PeopleWords.NameMissing,
        "email-unreadable" => PeopleWords.EmailUnreadable,
        "email-taken" or "DuplicateEmail" or "DuplicateUserName" => PeopleWords.EmailTaken,
        "role-missing" => PeopleWords.RoleMissing,
        "home-area-missing" => PeopleWords.HomeAreaMissing,
        "last-administrator" => PeopleWords.LastAdministrator,
        _ => PeopleWords.Refused,
    };
}
