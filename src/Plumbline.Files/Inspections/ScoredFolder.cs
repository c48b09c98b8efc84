using Plumbline.Assessments;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Files.Inspections;

/// <summary>The part of an inspection folder that scores and figures come from.</summary>
/// <param name="Judgements">As they stand in the file, with evidence and places.</param>
/// <param name="Design">How the cases stand for the caseload.</param>
public sealed record ScoredFolder(InspectionHeader Header, Readings Readings, IReadOnlyList<Judgement> Judgements, CaseDesign Design);
