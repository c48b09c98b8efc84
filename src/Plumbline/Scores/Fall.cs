namespace Plumbline.Scores;

/// <summary>How many cases fell one way.</summary>
/// <param name="What">The way in words: a row of a table, a level, a step.</param>
public sealed record Fall(LocalText What, int Cases);
