using System.Text.Json;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Workspace.Areas;

namespace Plumbline.Workspace.People;

/// <summary>The area that somebody works in, by its own name.</summary>
internal static class HomeAreas
{
    /// <summary>One that stands already is not asked about again.</summary>
    /// <param name="before">As it stands at the account.</param>
    public static async Task<Result<string?>> NamedAsync(this AreaBook areas, Turn turn, string? typed, string? before, bool isOwn)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Trim() == before)
        {
            return Result.Of(string.IsNullOrWhiteSpace(typed) ? null : before);
        }

        var named = await areas.Named(typed, null, isOwn, turn.Who.Account, turn.Stop);
        return named.TryGet(out var area)
            ? Result.Of<string?>(area.Name.English)
            : Result.Refused<string?>([.. named.Refusals.Select(refusal => refusal with { Subject = PeopleRefusals.HomeAreaField })]);
    }

    /// <summary>What the audit trail keeps of the roles of an account.</summary>
    public static string DetailOf(Account account) => JsonSerializer.Serialize(new { roles = account.Roles.Select(role => role.Code()) });
}
