using Microsoft.AspNetCore.Identity;

namespace Plumbline.Web.Features.Joining;

/// <summary>What is said about a password that is refused.</summary>
internal static class NewPassword
{
    /// <summary>Each thing that is wrong, once.</summary>
    public static IEnumerable<LocalText> FaultsOf(IdentityResult result) => FaultsOf(result.Errors.Select(error => error.Code));

    /// <param name="codes">Of the rules that it breaks.</param>
    public static IEnumerable<LocalText> FaultsOf(IEnumerable<string> codes) => codes.Select(code => code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => JoinWords.PasswordTooShort,
        KnownPasswords.TooLong => JoinWords.PasswordTooLong,
        KnownPasswords.OfThePerson => JoinWords.PasswordOfThePerson,
        nameof(IdentityErrorDescriber.InvalidToken) or nameof(IdentityErrorDescriber.ConcurrencyFailure) => JoinWords.LinkEnded,
        _ => JoinWords.PasswordKnown,
    }).Distinct();
}
