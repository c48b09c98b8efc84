using System.Collections.Frozen;

namespace Plumbline.Inspections.Access;

/// <summary>Which role may do what. The one table that every page, every address and the test of them all ask.</summary>
public static class Permissions
{
    private static readonly FrozenDictionary<Role, FrozenSet<Act>> ByRole = new Dictionary<Role, FrozenSet<Act>>
    {
        [Role.ChiefInspector] =
        [
            Act.UseWorkspace, Act.OpenInspections, Act.ReadAuditTrail, Act.ReadInspection, Act.RunInspection, Act.CloseInspection,
            Act.OpenDocuments, Act.KeepCaseload, Act.SendCaseload, Act.ReadCases,
            Act.OverrideJudgements, Act.LockCases, Act.ReadResults, Act.ExportInspection, Act.ReadDraft, Act.ApproveReport,
        ],
        [Role.LeadInspector] =
        [
            Act.UseWorkspace, Act.ReadAuditTrail, Act.ReadInspection, Act.RunInspection, Act.CloseInspection,
            Act.ReceiveInformation, Act.OpenDocuments, Act.KeepCaseload, Act.SendCaseload,
                Act.DrawSample, Act.AllocateCases, Act.OfferInterviews, Act.SettleInterviews,
            Act.DeclareConflict, Act.ReadCases, Act.JudgeCases, Act.ReadSecond, Act.ReviewCases, Act.AdjudicateCases, Act.OverrideJudgements, Act.LockCases,
            Act.SeedCases, Act.ReadResults,
            Act.ExportInspection, Act.EditReport, Act.ReadDraft,
        ],
        [Role.Assessor] =
        [
            Act.UseWorkspace, Act.ReadInspection, Act.OpenDocuments, Act.SettleInterviews, Act.DeclareConflict, Act.ReadCases, Act.JudgeCases, Act.ReadSecond,
        ],
        [Role.LocalAssessor] =
        [
            Act.UseWorkspace, Act.ReadInspection, Act.OpenDocuments, Act.SettleInterviews, Act.DeclareConflict, Act.ReadCases, Act.JudgeCases, Act.ReadSecond,
        ],
        [Role.QualityLead] =
        [
            Act.UseWorkspace, Act.ReadAuditTrail, Act.ReadInspection, Act.OpenDocuments, Act.DeclareConflict, Act.ReadCases, Act.ReviewCases,
            Act.AdjudicateCases, Act.SeedCases, Act.OverrideJudgements, Act.LockCases, Act.ReadResults,
        ],
        [Role.Editor] = [Act.UseWorkspace, Act.ReadInspection, Act.ReadResults, Act.EditReport, Act.ReadDraft],
        [Role.Service] = [Act.UseWorkspace, Act.SendInformation, Act.OpenDocuments, Act.SendCaseload, Act.OfferInterviews, Act.ReadDraft, Act.AnswerDraft],
        [Role.Observer] = [Act.UseWorkspace, Act.ReadInspection, Act.ReadCases, Act.ReadResults, Act.ReadDraft],
        [Role.Administrator] = [Act.UseWorkspace, Act.ManagePeople, Act.ReadAuditTrail],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<Act> OfTheWorkspace = [Act.UseWorkspace, Act.OpenInspections, Act.ManagePeople];

    private static readonly FrozenSet<Role> Everywhere = [Role.ChiefInspector, Role.Administrator];

    public static IReadOnlySet<Act> Of(Role role) => ByRole[role];

    /// <summary>Whether the act is done at one inspection, so that it needs an assignment to it.</summary>
    public static bool IsAtAnInspection(this Act act) => !OfTheWorkspace.Contains(act);

    /// <summary>Whether the role holds at every inspection without an assignment.</summary>
    public static bool IsEverywhere(this Role role) => Everywhere.Contains(role);
}
