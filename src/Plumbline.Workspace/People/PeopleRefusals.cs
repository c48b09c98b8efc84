using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;

namespace Plumbline.Workspace.People;

/// <summary>What the acts about people are refused for, and by which fields.</summary>
public static class PeopleRefusals
{
    /// <summary>What refusals call the fields that they are about.</summary>
    public const string NameField = "Name";
    public const string EmailField = "Email";
    public const string RolesField = "Roles";
    public const string HomeAreaField = "HomeArea";

    public const int LongestName = 200;
    public const int LongestEmail = 254;

    private static readonly LocalText NameText = new("enter a name of up to {0} characters", "rhowch enw o hyd at {0} nod");

    private static readonly LocalText EmailText = new("enter an email address, like name@example.org", "rhowch gyfeiriad e-bost, fel enw@example.org");

    private static readonly LocalText TakenText = new("there is an account with this address already", "mae cyfrif â’r cyfeiriad hwn eisoes");

    private static readonly LocalText RolesText = new("choose at least one role", "dewiswch o leiaf un rôl");

    private static readonly LocalText AreaText = new(
        "enter the area that a local assessor works in", "rhowch yr ardal y mae asesydd lleol yn gweithio ynddi");

    private static readonly LocalText LastText = new(
        "this is the only administrator who can sign in; make someone else an administrator first",
        "dyma’r unig weinyddwr a all fewngofnodi; gwnewch rywun arall yn weinyddwr yn gyntaf");

    private static readonly LocalText NobodyText = new("there is nobody with this account", "nid oes neb â’r cyfrif hwn");

    private static readonly LocalText DisabledText = new(
        "this account is disabled; enable it first", "mae’r cyfrif hwn wedi’i analluogi; galluogwch ef yn gyntaf");

    private static readonly LocalText RefusedText = new("this account could not be kept: {0}", "ni ellid cadw’r cyfrif hwn: {0}");

    public static Refusal NoPerson => Refusal.Of("no-person", NobodyText);

    public static Refusal EmailTaken => Refusal.Of("email-taken", TakenText) with { Subject = EmailField };

    public static Refusal LastAdministrator => Refusal.Of("last-administrator", LastText) with { Subject = RolesField };

    public static Refusal Disabled => Refusal.Of("account-disabled", DisabledText);

    /// <summary>Everything that is wrong with what was entered of who somebody is.</summary>
    internal static IEnumerable<Refusal> FaultsOfPerson(string name, string email)
    {
        if (name.Trim().Length is 0 or > LongestName)
        {
            yield return Refusal.Of("name-missing", NameText, LongestName) with { Subject = NameField };
        }

        if (!IsAddress(email.Trim()))
        {
            yield return EmailUnreadable;
        }
    }

    /// <summary>Everything that is wrong with what was entered of what somebody may do.</summary>
    internal static IEnumerable<Refusal> FaultsOfRoles(IReadOnlyList<Role> roles, string? homeArea)
    {
        if (roles.Count == 0)
        {
            yield return Refusal.Of("role-missing", RolesText) with { Subject = RolesField };
        }

        if (homeArea?.Length > LongestName || (roles.Contains(Role.LocalAssessor) && string.IsNullOrWhiteSpace(homeArea)))
        {
            yield return Refusal.Of("home-area-missing", AreaText) with { Subject = HomeAreaField };
        }
    }

    /// <summary>The account once it is kept, or why it is not.</summary>
    internal static Result<Account> Kept(this IdentityResult done, Account account) => done.Succeeded
        ? Result.Of(account)
        : Result.Refused<Account>([.. done.Errors.Select(error => error.Code).Distinct().Select(Of).DistinctBy(refusal => refusal.Message)]);

    private static Refusal EmailUnreadable => Refusal.Of("email-unreadable", EmailText) with { Subject = EmailField };

    private static Refusal Of(string code) => code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => EmailTaken,
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => EmailUnreadable,
        _ => Refusal.Of("account-refused", RefusedText, code),
    };

    /// <summary>Addresses that no mail can reach belong to demonstrations.</summary>
    private static bool IsAddress(string email) => email.Length <= LongestEmail && email.Split('@') is [{ Length: > 0 }, { Length: > 0 } domain]
        && !email.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign)) && !domain.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase);
}
