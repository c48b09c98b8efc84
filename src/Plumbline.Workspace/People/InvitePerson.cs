using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Areas;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.People;

/// <summary>Adds somebody, who joins by the link of <see cref="MakeJoinLink"/>.</summary>
public sealed class InvitePerson(Acts acts, UserManager<Account> accounts, AreaBook areas, AuditTrail audit)
{
    public Task<Result<Account>> RunAsync(Acting who, NewPerson asked, CancellationToken stop = default) =>
        acts.AtAccountsAsync(who, Act.ManagePeople, turn => MakeAsync(turn, asked), stop);

    internal async Task<Result<Account>> MakeAsync(Turn turn, NewPerson asked)
    {
        var email = asked.Email.Trim();
        List<Refusal> faults = [.. PeopleRefusals.FaultsOfPerson(asked.Name, email), .. PeopleRefusals.FaultsOfRoles(asked.Roles, asked.HomeArea)];
        if (faults.Count == 0 && await accounts.FindByEmailAsync(email) is not null)
        {
            faults.Add(PeopleRefusals.EmailTaken);
        }

        var area = faults.Count == 0 ? await areas.NamedAsync(turn, asked.HomeArea, null, asked.IsAreaOwn) : Result.Of<string?>(null);
        faults.AddRange(area.Refusals);
        if (faults.Count > 0)
        {
            return Result.Refused<Account>(faults);
        }

        var account = new Account
        {
            Id = Guid.CreateVersion7(turn.Now), DisplayName = asked.Name.Trim(), UserName = email, Email = email, EmailConfirmed = true, MadeAt = turn.Now,
            Roles = [.. asked.Roles.Distinct().Order()], HomeArea = area.Value,
        };
        audit.Note(turn.Who.Account, AuditActions.PersonInvited, account.Id.ToString(), detail: HomeAreas.DetailOf(account));
        return (await accounts.CreateAsync(account)).Kept(account);
    }
}
