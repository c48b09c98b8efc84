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
        [AuditActions.CaseloadTakenIn] = new("took in the caseload", "cymerodd y llwyth achosion i mewn"),
        [AuditActions.CaseExcluded] = new("excluded a case", "eithriodd achos"),
        [AuditActions.ExclusionEnded] = new("took an exclusion back", "tynnodd eithriad yn ôl"),
        [AuditActions.CaseGiven] = new("gave a case to a reader", "rhoddodd achos i ddarllenydd"),
        [AuditActions.CaseTaken] = new("took a case back", "cymerodd achos yn ôl"),
        [AuditActions.ConflictDeclared] = new("declared a conflict of interest", "datganodd wrthdaro buddiannau"),
        [AuditActions.ConflictEnded] = new("took a declared conflict back", "tynnodd wrthdaro a ddatganwyd yn ôl"),
        [AuditActions.SampleDrawn] = new("drew the sample", "tynnodd y sampl"),
        [AuditActions.CaseReplaced] = new("replaced a case", "newidiodd achos"),
        [AuditActions.InspectionAnnounced] = new("announced the inspection", "cyhoeddodd yr arolygiad"),
        [AuditActions.PersonAssigned] = new("assigned to the inspection", "pennodd i’r arolygiad"),
        [AuditActions.PersonTakenOff] = new("took off the inspection", "tynnodd oddi ar yr arolygiad"),
        [AuditActions.DocumentReceived] = new("noted that a document came", "nododd fod dogfen wedi cyrraedd"),
        [AuditActions.DocumentNotReceived] = new("noted that a document has not come", "nododd nad yw dogfen wedi cyrraedd"),
        [AuditActions.DocumentAskedFor] = new("asked for a document", "gofynnodd am ddogfen"),
        [AuditActions.DocumentSent] = new("said that a document was sent", "dywedodd fod dogfen wedi’i hanfon"),
        [AuditActions.TimetableChanged] = new("changed the timetable", "newidiodd yr amserlen"),
        [AuditActions.SecondReadingsDrawn] = new("drew the second readings", "tynnodd yr ail ddarlleniadau"),
        [AuditActions.InspectionImported] = new("took the inspection in from a folder", "cymerodd yr arolygiad i mewn o ffolder"),
        ["ledger-opened"] = new("opened a record", "agorodd gofnod"),
        ["ledger-judged"] = new("judged", "barnodd"),
        ["ledger-overridden"] = new("overrode a judgement", "disodlodd ddyfarniad"),
        ["ledger-restored"] = new("put a judgement back", "adferodd ddyfarniad"),
        ["ledger-imported"] = new("took judgements in from a file", "mewnforiodd ddyfarniadau o ffeil"),
        ["ledger-moved"] = new("moved a record on in its review", "symudodd gofnod ymlaen yn ei adolygiad"),
        ["ledger-unreadable"] = new("an entry that cannot be read", "cofnod na ellir ei ddarllen"),
    };
}
