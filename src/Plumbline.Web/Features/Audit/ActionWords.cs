using Plumbline.Storage.Ledger;

namespace Plumbline.Web.Features.Audit;

/// <summary>What the audit trail calls each act.</summary>
internal static class ActionWords
{
    public static readonly IReadOnlyDictionary<string, LocalText> ByAction = new Dictionary<string, LocalText>
    {
        [AuditActions.SignedIn] = new("signed in", "mewngofnododd"),
        [AuditActions.SignInFailed] = new("sign-in failed", "methodd y mewngofnodi"),
        [AuditActions.LockedOut] = new("locked after wrong passwords", "clowyd ar ôl cyfrineiriau anghywir"),
        [AuditActions.SignedOut] = new("signed out", "allgofnododd"),
        [AuditActions.SignedOutEverywhere] = new("signed out everywhere", "allgofnodwyd ym mhobman"),
        [AuditActions.SessionEnded] = new("ended a session", "daeth â sesiwn i ben"),
        [AuditActions.WorkspaceSetUp] = new("set up the workspace", "gosododd y gweithle"),
        [AuditActions.PersonInvited] = new("invited", "gwahoddodd"),
        [AuditActions.InvitationAccepted] = new("accepted the invitation", "derbyniodd y gwahoddiad"),
        [AuditActions.RolesChanged] = new("changed roles", "newidiodd rolau"),
        [AuditActions.PersonDisabled] = new("disabled the account", "analluogodd y cyfrif"),
        [AuditActions.PersonEnabled] = new("enabled the account", "galluogodd y cyfrif"),
        [AuditActions.ResetLinkMade] = new("made a password link", "creodd ddolen cyfrinair"),
        [AuditActions.PasswordChanged] = new("changed the password", "newidiodd y cyfrinair"),
        [AuditActions.PasskeyAdded] = new("added a passkey", "ychwanegodd allwedd mynediad"),
        [AuditActions.PasskeyRenamed] = new("renamed a passkey", "ailenwodd allwedd mynediad"),
        [AuditActions.PasskeyRemoved] = new("removed a passkey", "dileodd allwedd mynediad"),
        [AuditActions.SingleSignOnLinked] = new("first single sign-on", "mewngofnodi unigol cyntaf"),
        ["ledger-opened"] = new("opened a record", "agorodd gofnod"),
        ["ledger-judged"] = new("judged", "barnodd"),
        ["ledger-overridden"] = new("overrode a judgement", "disodlodd ddyfarniad"),
        ["ledger-restored"] = new("put a judgement back", "adferodd ddyfarniad"),
        ["ledger-imported"] = new("took judgements in from a file", "mewnforiodd ddyfarniadau o ffeil"),
        ["ledger-moved"] = new("moved a record on in its review", "symudodd gofnod ymlaen yn ei adolygiad"),
        ["ledger-unreadable"] = new("an entry that cannot be read", "cofnod na ellir ei ddarllen"),
    };
}
