namespace Plumbline.Storage.Accounts.Mails;

/// <summary>What an e-mail is about, as the table of them says.</summary>
public static class MailKinds
{
    public const string Invitation = "invitation";

    public const string Work = "work";
}
