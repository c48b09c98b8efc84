using Plumbline.Statistics;

namespace Plumbline.Instruments.Rulesets;

/// <summary>A scale of words without gap or overlap: each band reaches to the next.</summary>
/// <param name="Lowest">The lowest value that can occur; the first band begins there.</param>
/// <param name="Highest">The highest value that can occur; no band begins above it.</param>
/// <param name="All">From the lowest upwards.</param>
public sealed record Bands(int Lowest, int Highest, IReadOnlyList<Band> All)
{
    /// <summary>The band of a share in per cent.</summary>
    public Band Of(Share share, Banding banding)
    {
        ArgumentOutOfRangeException.ThrowIfZero(share.Base);
        return banding == Banding.Printed
            ? Of(share.Percent!.Value)
            : All.Last(band => 100L * share.Part >= (long)band.From * share.Base);
    }

    /// <summary>The band of a whole number of points or per cent.</summary>
    public Band Of(int value) => All.Last(band => value >= band.From);

    /// <summary>From the highest downwards, as reports list them.</summary>
    public IReadOnlyList<Band> BestFirst => [.. All.Reverse()];

    /// <summary>Whether both give the same word to every value; labels do not rate.</summary>
    internal bool RatesAs(Bands other) =>
        Lowest == other.Lowest && Highest == other.Highest && All.Select(Rated).SequenceEqual(other.All.Select(Rated));

    public Band? Find(string word) => All.FirstOrDefault(band => band.Word == word);

    /// <summary>How far one word lies above another; negative below.</summary>
    public int Steps(Band from, Band to) => All.ToList().IndexOf(to) - All.ToList().IndexOf(from);

    /// <summary>Every gap, overlap and band that cannot be reached.</summary>
    public IEnumerable<Refusal> FaultsOf(string what)
    {
        if (All.Count == 0)
        {
            yield return new Refusal("bands-missing", $"{what}: there are no bands");
            yield break;
        }

        if (All[0].From != Lowest)
        {
            yield return new Refusal("bands-gap", $"{what}: the lowest band begins at {All[0].From}, and nothing covers {Lowest} to {All[0].From - 1}")
            {
                Subject = All[0].Word,
            };
        }

        foreach (var (lower, upper) in All.Zip(All.Skip(1)).Where(pair => pair.Second.From <= pair.First.From))
        {
            yield return new Refusal("bands-overlap", $"{what}: {upper.Word} begins at {upper.From}, not above {lower.Word} at {lower.From}")
            {
                Subject = upper.Word,
            };
        }

        foreach (var beyond in All.Where(band => band.From > Highest))
        {
            yield return new Refusal("band-out-of-reach", $"{what}: {beyond.Word} begins at {beyond.From}, and {Highest} is the most there can be")
            {
                Subject = beyond.Word,
            };
        }

        foreach (var twice in All.GroupBy(band => band.Word).Where(group => group.Count() > 1))
        {
            yield return new Refusal("band-twice", $"{what}: the word {twice.Key} stands {twice.Count()} times") { Subject = twice.Key };
        }
    }

    private static (string, int, int) Rated(Band band) => (band.Word, band.From, band.Points);
}
