using Plumbline.Assessments;

namespace Plumbline.Storage.Assessments;

/// <summary>The record of one reading of one case as it stands. Only <c>Judgements</c> writes it: it is the sum of its ledger.</summary>
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

    /// <summary>One byte for each question of the instrument, in its order: the value of <see cref="Plumbline.Instruments.Answer"/> that was recorded.</summary>
    public required byte[] Answers { get; set; }

    /// <summary>Open questions without an answer.</summary>
    public required int Unanswered { get; set; }

    /// <summary>Questions about which a person must still decide between two texts.</summary>
    public required int Disputed { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>What stands for every question with its evidence, as <see cref="Plumbline.Assessments.Ledgers.Present.PresentText"/> writes it.</summary>
    public required string Present { get; set; }
}
