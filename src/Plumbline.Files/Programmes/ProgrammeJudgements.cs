using Plumbline.Scores.Planes;

namespace Plumbline.Files.Programmes;

/// <summary>The judgements of a programme, ready to be scored.</summary>
/// <param name="Inspections">The ids of the inspections, in the order of the planes.</param>
/// <param name="Read">How many rows the file held.</param>
public sealed record ProgrammeJudgements(IReadOnlyList<string> Inspections, JudgementPlanes Planes, long Read);
