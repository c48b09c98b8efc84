namespace Plumbline.Web.Features.People;

/// <summary>The fields of the pages about people, by which refusals find their place.</summary>
internal static class PeopleFields
{
    public const string Name = "Name";
    public const string Email = "Email";
    public const string Roles = "Roles";
    public const string HomeArea = "HomeArea";

    /// <summary>What a refusal says on a page.</summary>
    public static LocalText Say(Refusal refusal) => refusal.Code switch
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
