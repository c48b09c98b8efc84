namespace Plumbline.Storage.Ledger;

/// <summary>What the audit trail calls the things that are done with accounts. The words are permanent.</summary>
public static class AuditActions
{
    public const string SignedIn = "signed-in";
    public const string SignInFailed = "sign-in-failed";
    public const string LockedOut = "locked-out";
    public const string SignedOut = "signed-out";
    public const string SignedOutEverywhere = "signed-out-everywhere";
    public const string SessionEnded = "session-ended";
    public const string WorkspaceSetUp = "workspace-set-up";
    public const string PersonInvited = "person-invited";
    public const string InvitationAccepted = "invitation-accepted";
    public const string RolesChanged = "roles-changed";
    public const string PersonDisabled = "person-disabled";
    public const string PersonEnabled = "person-enabled";
    public const string ResetLinkMade = "reset-link-made";
    public const string PasswordChanged = "password-changed";
    public const string PasskeyAdded = "passkey-added";
    public const string PasskeyRenamed = "passkey-renamed";
    public const string PasskeyRemoved = "passkey-removed";
    public const string SingleSignOnLinked = "single-sign-on-linked";
}
