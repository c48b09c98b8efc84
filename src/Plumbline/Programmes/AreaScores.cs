namespace Plumbline.Programmes;

/// <summary>The headline scores of one area as they were published.</summary>
/// <param name="Region">The region that it was inspected with; empty when not known.</param>
/// <param name="Year">Of publication; null when not known.</param>
/// <param name="Cases">How many cases were read; null when not known.</param>
/// <param name="IsReinspection">Whether it was inspected again because of its first findings; such scores stand in no benchmark.</param>
/// <param name="Percents">Whole per cent by theme; a theme whose score is not known is not there.</param>
public sealed record AreaScores(string Area, string Region, int? Year, int? Cases, bool IsReinspection, IReadOnlyDictionary<string, int> Percents);
