using Plumbline.Scores.Readers;

namespace Plumbline.Cli.Output.Agreement;

/// <summary>One reader beside the agreed answers, as <c>seeded --json</c> prints it: an array of these.</summary>
/// <param name="BeyondTolerance">The cases that lie further from what was agreed than the tolerance; null where none was given.</param>
internal sealed record SeededReaderJson(
    string Reader, IReadOnlyList<SeededCaseJson> Cases, IReadOnlyList<SeededSeries> Series, IReadOnlyList<string>? BeyondTolerance)
{
    /// <param name="tolerance">Points that one case may lie from what was agreed; null where none was given.</param>
    public static SeededReaderJson Of(SeededReader reader, int? tolerance) =>
        new(reader.Reader, [.. reader.Cases.Select(SeededCaseJson.Of)], reader.Series, tolerance is { } points ? reader.Beyond(points / 100.0) : null);
}
