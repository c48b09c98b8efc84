using Plumbline.Assessments;

namespace Plumbline.Storage.Files.Inspections;

/// <summary>The part of an inspection folder that scores and figures come from.</summary>
/// <param name="Judgements">As they stand in the file, with evidence and places.</param>
public sealed record ScoredFolder(InspectionHeader Header, Readings Readings, IReadOnlyList<Judgement> Judgements);
