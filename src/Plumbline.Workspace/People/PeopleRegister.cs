using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Areas;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Workspace.People;

/// <summary>The people of the workspace: who is invited, what each may be, who may no longer sign in. Pages and the command line use the same.</summary>
public sealed class PeopleRegister(UserManager<Account> accounts, PlumblineDb db, Sessions sessions, AreaBook areas, AuditTrail audit, TimeProvider clock)
{
    /// <summary>What refusals call the fields that they are about.</summary>
    public const string NameField = "Name";
    public const string EmailField = "Email";
    public const string RolesField = "Roles";
    public const string HomeAreaField = "HomeArea";

    public const int LongestName = 200;
    public const int LongestEmail = 254;

    /// <summary>Adds someone who then chooses a password by the link of <see cref="JoinTokenFor"/>.</summary>
    public async Task<Result<Account>> Invite(Guid? by, string name, string email, IReadOnlyList<Role> roles, string? homeArea, bool areaIsOwn = false)
    {
        var faults = FaultsOf(name, email, roles, homeArea).ToList();
        if (faults.Count == 0 && await accounts.FindByEmailAsync(email.Trim()) is not null)
        {
            faults.Add(new Refusal("email-taken", $"there is an account with the address {email.Trim()} already") { Subject = EmailField });
        }

        var area = faults.Count == 0 ? await Area(homeArea, null, areaIsOwn, by) : Result.Of<string?>(null);
        faults.AddRange(area.Refusals);
        if (faults.Count > 0)
        {
            return Result.Refused<Account>(faults);
        }

        var now = clock.GetUtcNow();
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = name.Trim(),
            UserName = email.Trim(),
            Email = email.Trim(),
            EmailConfirmed = true,
            MadeAt = now,
            Roles = [.. roles.Distinct().Order()],
            HomeArea = area.Value,
        };
        audit.Note(by, AuditActions.PersonInvited, account.Id.ToString(), detail: Detail(account));
        var made = await accounts.CreateAsync(account);
        return made.Succeeded
            ? Result.Of(account)
            : Result.Refused<Account>([.. made.Errors.Select(error => new Refusal(error.Code, error.Description) { Subject = EmailField })]);
    }

    /// <summary>The token of a link by which they choose a password: it works once, for as long as the settings say, and ends every earlier one.</summary>
    /// <remarks>An invitation that still waits to be mailed would end this link, so it goes no more.</remarks>
    public async Task<string> JoinTokenFor(Guid? by, Account account)
    {
        var now = UtcInstant.Of(clock.GetUtcNow());
        await db.Mails
            .Where(mail => mail.AccountId == account.Id && mail.Kind == MailKinds.Invitation && mail.DoneAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.DoneAt, now));
        return await MailedJoinTokenFor(by, account);
    }

    /// <summary>The token of a link that goes by e-mail.</summary>
    public async Task<string> MailedJoinTokenFor(Guid? by, Account account)
    {
        await accounts.UpdateSecurityStampAsync(account);
        await audit.NoteAtOnce(by, account.PasswordHash is null ? AuditActions.InvitationLinkMade : AuditActions.ResetLinkMade, account.Id.ToString());
        return await accounts.GeneratePasswordResetTokenAsync(account);
    }

    public async Task<Result<Account>> Change(Guid? by, Account account, IReadOnlyList<Role> roles, string? homeArea, bool areaIsOwn = false)
    {
        var faults = FaultsOf(account.DisplayName, account.Email ?? "nobody@example.org", roles, homeArea).ToList();
        if (!roles.Contains(Role.Administrator) && await IsLastAdministrator(account))
        {
            faults.Add(LastAdministrator);
        }

        var area = faults.Count == 0 ? await Area(homeArea, account.HomeArea, areaIsOwn, by) : Result.Of<string?>(null);
        faults.AddRange(area.Refusals);
        if (faults.Count > 0)
        {
            return Result.Refused<Account>(faults);
        }

        account.Roles = [.. roles.Distinct().Order()];
        account.HomeArea = area.Value;
        audit.Note(by, AuditActions.RolesChanged, account.Id.ToString(), detail: Detail(account));
        await accounts.UpdateAsync(account);
        return Result.Of(account);
    }

    /// <summary>Ends all sessions and links of someone, who cannot sign in until they are enabled again. What they did stays under their name.</summary>
    public async Task<Result<Account>> Disable(Guid? by, Account account)
    {
        if (await IsLastAdministrator(account))
        {
            return Result.Refused<Account>(LastAdministrator);
        }

        account.DisabledAt = clock.GetUtcNow();
        audit.Note(by, AuditActions.PersonDisabled, account.Id.ToString());
        await accounts.UpdateSecurityStampAsync(account);
        await sessions.EndAll(account.Id);
        return Result.Of(account);
    }

    public async Task Enable(Guid? by, Account account)
    {
        account.DisabledAt = null;
        audit.Note(by, AuditActions.PersonEnabled, account.Id.ToString());
        await accounts.UpdateAsync(account);
    }

    /// <summary>The one with an id or an address; null when there is none.</summary>
    public Task<Account?> Find(string idOrEmail) =>
        Guid.TryParse(idOrEmail, out var id) ? accounts.FindByIdAsync(id.ToString()) : accounts.FindByEmailAsync(idOrEmail);

    public Task<IReadOnlyList<Account>> All(CancellationToken stop = default) => Colleagues.AllAsync(db, stop);

    private static Refusal LastAdministrator =>
        new("last-administrator", "this is the only administrator who can sign in")
        {
            Subject = RolesField, Suggestion = "make someone else an administrator first",
        };

    private async Task<bool> IsLastAdministrator(Account account) => account.Roles.Contains(Role.Administrator) && account.DisabledAt is null
        && !(await db.Users
            .AsNoTracking()
            .Where(other => other.Id != account.Id && other.DisabledAt == null)
            .ToListAsync()).Any(other => other.Roles.Contains(Role.Administrator));

    private static IEnumerable<Refusal> FaultsOf(string name, string email, IReadOnlyList<Role> roles, string? homeArea)
    {
        if (name.Trim().Length is 0 or > LongestName)
        {
            yield return new Refusal("name-missing", $"the name must have between 1 and {LongestName} characters") { Subject = NameField };
        }

        if (!IsAddress(email.Trim()))
        {
            yield return new Refusal("email-unreadable", $"\"{email}\" is no email address")
            {
                Subject = EmailField, Suggestion = "write it like name@example.org",
            };
        }

        if (roles.Count == 0)
        {
            yield return new Refusal("role-missing", "someone needs a role") { Subject = RolesField };
        }

        if (homeArea?.Length > LongestName || (roles.Contains(Role.LocalAssessor) && string.IsNullOrWhiteSpace(homeArea)))
        {
            yield return new Refusal("home-area-missing", "a local assessor needs the area that they work in, so that they never read its cases")
            {
                Subject = HomeAreaField,
            };
        }
    }

    /// <summary>Addresses that no mail can reach belong to demonstrations.</summary>
    private static bool IsAddress(string email) => email.Length <= LongestEmail && email.Split('@') is [{ Length: > 0 }, { Length: > 0 } domain]
        && !email.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign)) && !domain.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase);

    /// <summary>The area by its own name. One that stands already is not asked about again.</summary>
    private async Task<Result<string?>> Area(string? typed, string? before, bool isOwn, Guid? by)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Trim() == before)
        {
            return Result.Of(string.IsNullOrWhiteSpace(typed) ? null : before);
        }

        var named = await areas.Named(typed, null, isOwn, by);
        return named.TryGet(out var area)
            ? Result.Of<string?>(area.Name.English)
            : Result.Refused<string?>([.. named.Refusals.Select(refusal => refusal with { Subject = HomeAreaField })]);
    }

    private static string Detail(Account account) => JsonSerializer.Serialize(new { roles = account.Roles.Select(role => role.Code()) });
}
