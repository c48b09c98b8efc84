namespace Plumbline.Inspections.Access;

/// <summary>Something that a person does in the workspace. Every page and every address names one, and <see cref="Permissions"/> says which roles may do
/// it.</summary>
public enum Act
{
    /// <summary>See the own inspections, the own account, one's own record of sign-ins.</summary>
    UseWorkspace,

    /// <summary>Announce a new inspection.</summary>
    OpenInspections,

    /// <summary>Invite people, give and take roles, disable accounts.</summary>
    ManagePeople,

    /// <summary>Read who did what and when.</summary>
    ReadAuditTrail,

    /// <summary>See the timetable, the team and how far an inspection has got.</summary>
    ReadInspection,

    /// <summary>Set the dates of an inspection and move it on to its next stage.</summary>
    RunInspection,

    /// <summary>Cancel or archive an inspection with a reason, and bring it back.</summary>
    CloseInspection,

    /// <summary>Note which documents the service and the monitoring body have sent.</summary>
    ReceiveInformation,

    /// <summary>Send files for an advance document, or say that it has been sent.</summary>
    SendInformation,

    /// <summary>Open the files that the service sent.</summary>
    OpenDocuments,

    /// <summary>Give a list of cases to draw from, and see it.</summary>
    KeepCaseload,

    /// <summary>Turn an extract of the service into a list of cases under pseudonyms.</summary>
    SendCaseload,

    /// <summary>Design and draw the sample, and replace a case with a reason.</summary>
    DrawSample,

    /// <summary>Decide who reads which case.</summary>
    AllocateCases,

    /// <summary>Offer times at which practitioners can be interviewed about their cases.</summary>
    OfferInterviews,

    /// <summary>Take an offered time for a case, and give it back.</summary>
    SettleInterviews,

    /// <summary>Say that a case cannot be read without bias.</summary>
    DeclareConflict,

    /// <summary>Read cases with their judgements and evidence.</summary>
    ReadCases,

    /// <summary>Answer the questions of a case that one is allocated, and ask how one is judged.</summary>
    JudgeCases,

    /// <summary>Read a case blind as its second reader.</summary>
    ReadSecond,

    /// <summary>Comment on judgements, return a case and complete it, and rule on how a question is judged.</summary>
    ReviewCases,

    /// <summary>Settle a case on which two readings differ.</summary>
    AdjudicateCases,

    /// <summary>Give readers copies of a case whose answers are agreed, and see how each judges beside them.</summary>
    SeedCases,

    /// <summary>Set a judgement aside with a reason; the first one stays visible.</summary>
    OverrideJudgements,

    /// <summary>Lock cases so that nothing of them changes, and unlock them.</summary>
    LockCases,

    /// <summary>See the results while they grow.</summary>
    ReadResults,

    /// <summary>Take the data of an inspection away as files.</summary>
    ExportInspection,

    /// <summary>Write the report.</summary>
    EditReport,

    /// <summary>Read the draft of the report.</summary>
    ReadDraft,

    /// <summary>Challenge the facts of the draft.</summary>
    AnswerDraft,

    /// <summary>Sign the report and have it published.</summary>
    ApproveReport,
}
