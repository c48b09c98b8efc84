using Microsoft.AspNetCore.Identity;

namespace Plumbline.Storage.Accounts;

/// <summary>Someone who may sign in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>As colleagues see it beside a judgement; no name of a child is ever kept.</summary>
    public required string DisplayName { get; set; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset MadeAt { get; set; }
}
