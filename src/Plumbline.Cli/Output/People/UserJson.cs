using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;

namespace Plumbline.Cli.Output.People;

/// <summary>One account of <c>user --json</c>.</summary>
/// <param name="Link">A link by which they choose a password, when one was made.</param>
internal sealed record UserJson(Guid Id, string Name, string? Email, IReadOnlyList<string> Roles, string? Area, bool Disabled, string? Link)
{
    public static UserJson Of(Account account, string? link = null) =>
        new(
            account.Id,
            account.DisplayName,
            account.Email,
            [.. account.Roles.Select(role => role.Code())],
            account.HomeArea,
            account.DisabledAt is not null,
            link);
}
