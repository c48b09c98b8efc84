namespace Plumbline.Web.Features.People;

/// <summary>Whether someone can sign in.</summary>
internal enum AccountState
{
    Active,

    /// <summary>They have not yet chosen a password.</summary>
    Invited,
    Disabled,
}
