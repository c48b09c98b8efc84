namespace Plumbline.Scores.Uncertainty;

/// <summary>What a design would say of a score, were so much of the work sufficient.</summary>
/// <param name="Share">How much of the work is sufficient in the simulated caseload, in per cent.</param>
/// <param name="Low">The lower end of the middle one of all simulated intervals, in whole per cent; null where no interval holds.</param>
/// <param name="High">The upper end.</param>
/// <param name="Half">Half its width, in whole points, rounded up.</param>
public sealed record PromisedInterval(int Share, int? Low, int? High, int? Half);
