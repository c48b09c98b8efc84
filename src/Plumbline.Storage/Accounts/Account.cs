using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;

namespace Plumbline.Storage.Accounts;

/// <summary>Someone who may sign in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>As colleagues see it beside a judgement; no name of a child is ever kept.</summary>
    public required string DisplayName { get; set; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset MadeAt { get; set; }

    /// <summary>What the administrator lets them be; at an inspection a role counts where they are assigned to it.</summary>
    public IReadOnlyList<Role> Roles { get; set; } = [];

    /// <summary>The area that a local assessor works in, and so never inspects.</summary>
    public string? HomeArea { get; set; }

    /// <summary>Since when they may no longer sign in; null for as long as they may.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>Whether it is one of the made-up people of the demonstration, who sign in without a password.</summary>
    public bool IsDemonstration { get; set; }
}
