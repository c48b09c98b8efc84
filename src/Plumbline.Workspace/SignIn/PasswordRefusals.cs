using Microsoft.AspNetCore.Identity;

namespace Plumbline.Workspace.SignIn;

/// <summary>What a password that somebody chose is refused for.</summary>
public static class PasswordRefusals
{
    /// <summary>What refusals call the field of the password that was chosen.</summary>
    public const string Field = "Password";

    private const string WaitCode = "wait-for-password";

    /// <summary>What refusals call the field of the password that holds until now.</summary>
    public const string CurrentField = "CurrentPassword";

    private static readonly LocalText ShortText = new("the password must have at least {0} characters", "rhaid i’r cyfrinair fod ag o leiaf {0} nod");

    private static readonly LocalText LongText = new(
        "the password must have no more than {0} characters", "ni chaiff y cyfrinair fod â mwy na {0} nod");

    private static readonly LocalText KnownText = new(
        "this password is one of those that are guessed first. Choose another", "mae’r cyfrinair hwn ymhlith y rhai a ddyfalir gyntaf. Dewiswch un arall");

    private static readonly LocalText OfThePersonText = new(
        "the password must not be your name or your address", "ni chaiff y cyfrinair fod yn enw nac yn gyfeiriad i chi");

    private static readonly LocalText LinkText = new(
        "this link was used already, is too old, or a newer one was made. Ask the administrator for a new link",
        "defnyddiwyd y ddolen hon eisoes, mae’n rhy hen, neu crëwyd un newydd. Gofynnwch i’r gweinyddwr am ddolen newydd");

    private static readonly LocalText CurrentText = new("the current password is wrong", "mae’r cyfrinair presennol yn anghywir");

    private static readonly LocalText MinuteText = new(
        "too many wrong passwords from here. Wait a minute, then try again",
        "gormod o gyfrineiriau anghywir o’r fan hon. Arhoswch funud, yna rhowch gynnig arall arni");

    private static readonly LocalText MinutesText = new(
        "too many wrong passwords from here. Wait {0} minutes, then try again",
        "gormod o gyfrineiriau anghywir o’r fan hon. Arhoswch {0} munud, yna rhowch gynnig arall arni");

    public static Refusal LinkEnded => Refusal.Of("link-ended", LinkText) with { Subject = Field };

    public static Refusal CurrentWrong => Refusal.Of("current-password-wrong", CurrentText) with { Subject = CurrentField };

    /// <param name="wait">Told in whole minutes, at least one.</param>
    public static Refusal Wait(TimeSpan wait) => (int)Math.Ceiling(wait.TotalMinutes) is var minutes && minutes <= 1
        ? Refusal.Of(WaitCode, MinuteText) with { Subject = CurrentField }
        : Refusal.Of(WaitCode, MinutesText, minutes) with { Subject = CurrentField };

    /// <summary>Each thing that is wrong with it, once.</summary>
    public static IReadOnlyList<Refusal> Of(IdentityResult chosen) =>
        [.. chosen.Errors.Select(error => Of(error.Code) with { Subject = Field }).DistinctBy(refusal => refusal.Code)];

    private static Refusal Of(string code) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => Refusal.Of("password-short", ShortText, KnownPasswords.Shortest),
        KnownPasswords.TooLong => Refusal.Of("password-long", LongText, KnownPasswords.Longest),
        KnownPasswords.OfThePerson => Refusal.Of("password-of-person", OfThePersonText),
        nameof(IdentityErrorDescriber.InvalidToken) or nameof(IdentityErrorDescriber.ConcurrencyFailure) => LinkEnded,
        _ => Refusal.Of("password-known", KnownText),
    };
}
