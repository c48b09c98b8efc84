namespace Plumbline.Workspace.Publications.Releases;

/// <summary>One published score of an area beside those of others.</summary>
/// <param name="Percent">In whole per cent; null where there is none.</param>
/// <param name="Low">The lower end of the interval, from 0 to 1; null where none can be promised.</param>
/// <param name="Word">The word of the instrument; null where there is none.</param>
public sealed record ProgrammeScore(int? Percent, double? Low, double? High, LocalText? Word);
