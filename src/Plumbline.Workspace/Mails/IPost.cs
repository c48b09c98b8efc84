using Plumbline.Storage.Accounts;
using Plumbline.Storage.Accounts.Mails;

namespace Plumbline.Workspace.Mails;

/// <summary>Whatever takes an e-mail out of the house.</summary>
public interface IPost
{
    /// <summary>Writes the mail and hands it over.</summary>
    /// <returns>Null when it was taken or there was nothing left to say; otherwise the code of what went wrong.</returns>
    Task<string?> SendAsync(KeptMail mail, Account to, MailWish wish, CancellationToken stop);
}
