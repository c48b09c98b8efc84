namespace Plumbline.Web.Features.People;

/// <summary>Whether someone can sign in.</summary>
internal enum AccountState
{
    Active,

    /// <summary>They have no way in of their own yet.</summary>
    Invited,
    Disabled,
}
