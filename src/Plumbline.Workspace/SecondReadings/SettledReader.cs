using Plumbline.Scores.Readers;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>How one reader judges beside what was settled, as docs/methods/agreement.md says of agreed answers.</summary>
/// <param name="Reader">The account that has the reading, first or second.</param>
public sealed record SettledReader(Guid Reader, IReadOnlyList<SeededSeries> Series)
{
    /// <summary>Everyone who has read a case that is settled, in no order. A reader's cases stand in the order in which the readings last changed.</summary>
    public static IReadOnlyList<SettledReader> Of(IReadOnlyList<DrawnCase> cases) =>
    [
        .. cases.Where(drawn => drawn is { Settled: not null, Pair: not null })
            .SelectMany(drawn => new[]
            {
                (drawn.Case, Reader: drawn.First, At: drawn.FirstChanged, Read: drawn.Pair!.First, drawn.Settled),
                (drawn.Case, Reader: drawn.Second, At: drawn.SecondChanged, Read: drawn.Pair.Second, drawn.Settled),
            })
            .Where(reading => reading.Reader is not null)
            .GroupBy(reading => reading.Reader!.Value)
            .Select(own => new SettledReader(own.Key, SeededSeries.All(own
                .OrderBy(reading => reading.At).ThenBy(reading => reading.Case, StringComparer.Ordinal)
                .Select(reading => SeededReading.Of(reading.Read, reading.Settled!))))),
    ];
}
