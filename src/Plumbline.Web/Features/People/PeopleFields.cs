using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.People;

/// <summary>The fields of the pages about people, by which refusals find their place.</summary>
internal static class PeopleFields
{
    public const string Name = PeopleRefusals.NameField;
    public const string Email = PeopleRefusals.EmailField;
    public const string Roles = PeopleRefusals.RolesField;
    public const string HomeArea = PeopleRefusals.HomeAreaField;
    public const string AreaIsOwn = "AreaIsOwn";

    /// <summary>What a refusal says on a page.</summary>
    public static string Say(Speech say, Refusal refusal) => AreaWords.IsUnknown(refusal) ? AreaWords.Of(say, refusal) : say[refusal];
}
