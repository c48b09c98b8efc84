namespace Plumbline.Workspace.Publications.Releases;

/// <summary>One published report among those by the same instrument.</summary>
/// <param name="Cases">How many cases were read; null where the report does not say it.</param>
/// <param name="IsAgain">Whether the area was inspected with the instrument before; such scores stand in no benchmark.</param>
/// <param name="Scores">By the ids of headlines, or of what stands in their place.</param>
public sealed record ProgrammeArea(
    string Report, LocalText Area, DateOnly Released, int? Cases, bool IsAgain, IReadOnlyDictionary<string, ProgrammeScore> Scores);
