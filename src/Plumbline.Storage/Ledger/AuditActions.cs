namespace Plumbline.Storage.Ledger;

/// <summary>What the audit trail calls the things that are done with accounts and with inspections. The words are permanent.</summary>
public static class AuditActions
{
    public const string SignedIn = "signed-in";
    public const string SignInFailed = "sign-in-failed";
    public const string SignInSlowed = "sign-in-slowed";
    public const string CurrentPasswordWrong = "current-password-wrong";
    public const string InvitationLinkMade = "invitation-link-made";
    public const string AreaAdded = "area-added";
    public const string PageRefused = "page-refused";

    /// <summary>Kept in a table of its own, and so never among the entries of the trail.</summary>
    public const string CaseOpened = "case-opened";

    /// <summary>Of accounts that were locked, as they were until November 2026.</summary>
    public const string LockedOut = "locked-out";
    public const string SignedOut = "signed-out";
    public const string SignedOutEverywhere = "signed-out-everywhere";
    public const string SessionEnded = "session-ended";
    public const string WorkspaceSetUp = "workspace-set-up";
    public const string PersonInvited = "person-invited";
    public const string InvitationMailed = "invitation-mailed";
    public const string MailChosen = "mail-chosen";
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

    public const string CaseloadTakenIn = "caseload-taken-in";
    public const string ListPrepared = "list-prepared";
    public const string ListDropped = "list-dropped";
    public const string ReferencesTaken = "references-taken";
    public const string ColumnsMapped = "columns-mapped";
    public const string CaseExcluded = "case-excluded";
    public const string ExclusionEnded = "exclusion-ended";
    public const string CaseGiven = "case-given";
    public const string CaseTaken = "case-taken";
    public const string ConflictDeclared = "conflict-declared";
    public const string ConflictEnded = "conflict-ended";
    public const string SeedCommitted = "seed-committed";
    public const string SampleDrawn = "sample-drawn";
    public const string CaseReplaced = "case-replaced";
    public const string InspectionSignedOff = "inspection-signed-off";
    public const string ReplacementAgreed = "replacement-agreed";
    public const string ReplacementTakenBack = "replacement-taken-back";
    public const string InspectionAnnounced = "inspection-announced";
    public const string InspectionCancelled = "inspection-cancelled";
    public const string InspectionArchived = "inspection-archived";
    public const string InspectionBroughtBack = "inspection-brought-back";
    public const string PersonAssigned = "person-assigned";
    public const string PersonTakenOff = "person-taken-off";
    public const string DocumentReceived = "document-received";
    public const string DocumentNotReceived = "document-not-received";
    public const string DocumentAskedFor = "document-asked-for";
    public const string DocumentSent = "document-sent";
    public const string TimetableChanged = "timetable-changed";
    public const string SecondReadingsDrawn = "second-readings-drawn";
    public const string SecondReadingGiven = "second-reading-given";
    public const string AdjudicationBegun = "adjudication-begun";
    public const string TextWritten = "text-written";
    public const string TextSettled = "text-settled";
    public const string TextGiven = "text-given";
    public const string TextReady = "text-ready";
    public const string TextNotReady = "text-not-ready";
    public const string RecommendationsWritten = "recommendations-written";
    public const string ReportDetailsWritten = "report-details-written";
    public const string ReportBuilt = "report-built";
    public const string ProvisionalFindingsTold = "provisional-findings-told";
    public const string DraftSent = "draft-sent";
    public const string FactChallenged = "fact-challenged";
    public const string ChallengeAnswered = "challenge-answered";
    public const string ChallengesClosed = "challenges-closed";
    public const string ReportFinished = "report-finished";
    public const string DisclosureExcepted = "disclosure-excepted";
    public const string ReportApproved = "report-approved";
    public const string ReleaseScheduled = "release-scheduled";
    public const string ReleaseRehearsed = "release-rehearsed";
    public const string EarlyReleaseAsked = "early-release-asked";
    public const string ReportReleased = "report-released";
    public const string CorrectionBegun = "correction-begun";
    public const string ReportWithdrawn = "report-withdrawn";
    public const string ReportSteppedBack = "report-stepped-back";
    public const string InspectionImported = "inspection-imported";

    public const string FolderExported = "folder-exported";
    public const string CasesExported = "cases-exported";
    public const string TableExported = "table-exported";
    public const string LedgerExported = "ledger-exported";
    public const string BackupMade = "backup-made";
    public const string WorkspaceRestored = "workspace-restored";
}
