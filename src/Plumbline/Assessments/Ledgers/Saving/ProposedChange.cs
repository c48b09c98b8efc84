namespace Plumbline.Assessments.Ledgers.Saving;

/// <summary>What a person wants to stand for one question.</summary>
/// <param name="Judged">Null to take the answer away.</param>
/// <param name="BasedOn">The revision of the record that they had before them when they wrote it.</param>
public sealed record ProposedChange(string Question, Judged? Judged, int BasedOn)
{
    /// <summary>Whether they looked again at what stands and say that it does: it is recorded anew, though nothing of it changes.</summary>
    public bool Stands { get; init; }
}
