namespace Plumbline.Assessments.Ledgers.Saving;

/// <summary>What a person wants to stand for one question.</summary>
/// <param name="Judged">Null to take the answer away.</param>
/// <param name="BasedOn">The revision of the record that they had before them when they wrote it.</param>
public sealed record ProposedChange(string Question, Judged? Judged, int BasedOn);
