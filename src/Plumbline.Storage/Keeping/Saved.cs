using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;

namespace Plumbline.Storage.Keeping;

/// <summary>What became of a save. It is on the disk when this comes back.</summary>
/// <param name="Index">The record as it stands now; its revision is what the next save rests on. Read the record again for its texts.</param>
/// <param name="Unanswered">Open questions without an answer.</param>
/// <param name="Plan">What was recorded, what waits for a decision, what was refused, and what must be mended before the record is handed over.</param>
public sealed record Saved(RecordIndex Index, int Unanswered, SavePlan Plan)
{
    /// <summary>Whether all that was wanted stands now.</summary>
    public bool IsWhole => Plan.Refused.Count == 0 && Plan.Disputed.Count == 0;

    /// <summary>The case as it stands after the save.</summary>
    public CaseAssessment Assessment(ReadRecord before) => Index.Assessment(before.Case, before.Instrument);
}
