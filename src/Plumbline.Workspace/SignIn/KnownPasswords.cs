using Microsoft.AspNetCore.Identity;
using Plumbline.Storage.Accounts;

namespace Plumbline.Workspace.SignIn;

/// <summary>
/// Refuses passwords that are guessed first. The rules are those of the National Cyber Security Centre: length, no well-known ones, nothing about capitals and
/// signs.
/// </summary>
public sealed class KnownPasswords : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 200;

    public const string TooLong = "PasswordTooLong";
    public const string Known = "PasswordKnown";
    public const string OfThePerson = "PasswordOfThePerson";

    /// <summary>What the common ones of twelve characters and more are made of: words and rows of keys, often with figures behind.</summary>
    private static readonly string[] Roots =
    [
        "password", "passwort", "passw0rd", "qwertyuiop", "qwerty", "asdfghjkl", "zxcvbnm", "1q2w3e4r5t", "1qaz2wsx", "letmein", "welcome", "iloveyou",
        "sunshine", "princess",
        "football", "liverpool", "arsenal", "chelsea", "manchester", "monkey", "dragon", "baseball", "superman", "batman", "pokemon", "starwars", "trustno1",
        "changeme", "secret",
        "administrator", "admin", "master", "login", "abc123", "computer", "internet", "whatever", "charlie", "cymru", "croeso", "cyfrinair", "inspector",
        "inspection", "plumbline",
        "assessor", "probation", "summer", "winter", "spring", "autumn", "january", "february", "september", "october", "november", "december",
    ];

    private static readonly string[] Rows =
    [
        "01234567890123456789012345",
        "09876543210987654321098765",
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiopasdfghjklzxcvbnm",
        "1q2w3e4r5t6y7u8i9o0p",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var given = password ?? "";
        var faults = new List<IdentityError>();
        if (given.Length > Longest)
        {
            faults.Add(new IdentityError { Code = TooLong, Description = "too long" });
        }

        if (IsKnown(given))
        {
            faults.Add(new IdentityError { Code = Known, Description = "one of those that are guessed first" });
        }

        if (IsOf(user, given))
        {
            faults.Add(new IdentityError { Code = OfThePerson, Description = "made from the name or the address" });
        }

        return Task.FromResult(faults.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. faults]));
    }

    /// <summary>A well-known word once or repeated, with nothing but a few figures and signs around it; or a row of keys.</summary>
    public static bool IsKnown(string password)
    {
        var lower = password.ToLowerInvariant();
        if (Rows.Any(row => (row + row).Contains(lower, StringComparison.Ordinal)) || IsRepeated(lower))
        {
            return true;
        }

        var rest = Roots.Aggregate(lower, (text, root) => text.Replace(root, "", StringComparison.Ordinal));
        return rest.Length < lower.Length && rest.All(sign => !char.IsLetter(sign)) && rest.Length <= 8;
    }

    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, 4).Any(length => text.Length > length && text.Index().All(sign => sign.Item == text[sign.Index % length]));

    private static bool IsOf(Account account, string password)
    {
        var words = account.DisplayName.Split(' ').Append(account.Email?.Split('@')[0] ?? "").Where(word => word.Length > 2);
        var rest = words.Aggregate(password, (text, word) => text.Replace(word, "", StringComparison.OrdinalIgnoreCase));
        return rest.Length < password.Length && rest.Count(char.IsLetter) < 4;
    }
}
