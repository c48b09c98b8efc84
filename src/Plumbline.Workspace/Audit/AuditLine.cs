namespace Plumbline.Workspace.Audit;

/// <summary>One line of the audit trail as it is read: an act in the workspace, or an entry of the ledger of judgements.</summary>
/// <param name="By">The id of the account; null for someone who is not signed in.</param>
/// <param name="Action">A permanent word; an entry of the ledger has <c>ledger-</c> and its kind.</param>
/// <param name="Subject">The id of what it was done to: an account, a case, a document.</param>
public sealed record AuditLine(DateTimeOffset At, string? By, string? InspectionId, string Action, string? Subject);
