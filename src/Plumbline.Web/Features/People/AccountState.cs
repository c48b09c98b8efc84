namespace Plumbline.Web.Features.People;

/// <summary>Whether someone can sign in.</summary>
internal enum AccountState
{
    Active,

    /// <summary>They have not yet chosen a password.</summary>
    Invited,

    /// <summary>After wrong passwords, for a quarter of an hour.</summary>
    Locked,
    Disabled,
}
