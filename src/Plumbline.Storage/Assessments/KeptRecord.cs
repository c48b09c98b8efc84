using Plumbline.Assessments;

namespace Plumbline.Storage.Assessments;

/// <summary>The record of one reading of one case as it stands. Only <c>Judgements</c> writes it: it is the index of its ledger, which alone holds evidence and
/// notes.</summary>
public sealed class KeptRecord
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }

    public required Purpose Purpose { get; init; }

    /// <summary>The state of review, by its code.</summary>
    public required string State { get; set; }

    /// <summary>The number of its last entry in the ledger.</summary>
    public required int Revision { get; set; }

    /// <summary>The hash of its last entry.</summary>
    public required byte[] Head { get; set; }

    /// <summary>One byte for each question of the instrument, in its order: the value of <see cref="Plumbline.Instruments.Answer"/> that was recorded;
    /// then what <see cref="Keeping.KeptAnswers"/> says.</summary>
    public required byte[] Answers { get; set; }

    /// <summary>Open questions without an answer.</summary>
    public required int Unanswered { get; set; }

    /// <summary>Questions about which a person must still decide between two texts.</summary>
    public required int Disputed { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Four bytes for each question, least first: the entry of the ledger that its answer and its texts come from, 0 for none.</summary>
    public required byte[] Entries { get; set; }

    /// <summary>What waits for a decision and what an override replaced, by the place of the question, as JSON; empty nearly always.</summary>
    public required string Asides { get; set; }
}
