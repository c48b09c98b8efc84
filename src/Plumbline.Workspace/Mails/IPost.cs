using Plumbline.Storage.Accounts;
using Plumbline.Storage.Accounts.Mails;

namespace Plumbline.Workspace.Mails;

/// <summary>Whatever takes an e-mail out of the house.</summary>
public interface IPost
{
    public const string Unreachable = "unreachable";
    public const string NoSignIn = "sign-in";
    public const string NoEncryption = "encryption";

    /// <summary>Longer than this no mail is tried.</summary>
    static TimeSpan Longest { get; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether what went wrong would go wrong with every other mail too.</summary>
    static bool IsOfServer(string fault) => fault is Unreachable or NoSignIn or NoEncryption;

    /// <summary>Writes the mail and hands it over.</summary>
    /// <returns>Null when it was taken or there was nothing left to say; otherwise the code of what went wrong.</returns>
    Task<string?> SendAsync(KeptMail mail, Account to, MailWish wish, CancellationToken stop);
}
