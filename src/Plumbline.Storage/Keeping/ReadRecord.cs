using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Storage.Keeping;

/// <summary>A record with all that a page of its case shows.</summary>
/// <param name="Origin">Which case it is of, in which inspection, and why it is read.</param>
/// <param name="Case">With its profile.</param>
/// <param name="Index">What was recorded for every question, and where in the ledger it stands.</param>
/// <param name="Present">What stands for each question, with evidence, held texts and replaced judgements.</param>
public sealed record ReadRecord(Guid Id, RecordOrigin Origin, Case Case, Instrument Instrument, RecordIndex Index, PresentRecord Present)
{
    /// <summary>What it was read from.</summary>
    internal SeenRecord? Seen { get; init; }

    /// <summary>The case with what was recorded and what of it counts.</summary>
    public CaseAssessment Assessment() => Index.Assessment(Case, Instrument);
}
