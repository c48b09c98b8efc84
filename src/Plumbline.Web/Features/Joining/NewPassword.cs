using Microsoft.AspNetCore.Identity;
using Plumbline.Web.Features.Accounts;

namespace Plumbline.Web.Features.Joining;

/// <summary>What is said about a password that is refused.</summary>
internal static class NewPassword
{
    /// <summary>Each thing that is wrong, once.</summary>
    public static IEnumerable<LocalText> FaultsOf(IdentityResult result) => result.Errors.Select(error => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => JoinWords.PasswordTooShort,
        KnownPasswords.TooLong => JoinWords.PasswordTooLong,
        KnownPasswords.OfThePerson => JoinWords.PasswordOfThePerson,
        nameof(IdentityErrorDescriber.InvalidToken) or nameof(IdentityErrorDescriber.ConcurrencyFailure) => JoinWords.LinkEnded,
        _ => JoinWords.PasswordKnown,
    }).Distinct();
}
