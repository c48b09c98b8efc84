namespace Plumbline.Workspace.Publications.Releases;

/// <summary>One published score of an area beside those of others.</summary>
/// <param name="Percent">In whole per cent; null where there is none.</param>
/// <param name="Range">The ends of its interval as the report prints them, in whole per cent; null where none can be promised.</param>
/// <param name="Word">The word of the instrument; null where there is none.</param>
public sealed record ProgrammeScore(int? Percent, (int Low, int High)? Range, LocalText? Word);
