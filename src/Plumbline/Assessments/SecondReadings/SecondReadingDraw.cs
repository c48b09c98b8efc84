using Plumbline.Statistics;

namespace Plumbline.Assessments.SecondReadings;

/// <summary>
/// Which cases are read a second time: a simple random subsample that anyone can draw again from the seed text.
/// Drawing more later keeps those already drawn, because the cases are shuffled once and taken from the front.
/// </summary>
/// <param name="Seed">The text that chance follows from.</param>
/// <param name="Cases">In the order drawn.</param>
public sealed record SecondReadingDraw(string Seed, IReadOnlyList<string> Cases)
{
    private const string Stream = "second-reading";

    private static readonly LocalText OutsideRange = new("enter a whole number from 1 to 100", "rhowch rif cyfan o 1 i 100");

    private static readonly LocalText NoSeed = new("enter a seed text", "rhowch destun hadu");

    private static readonly LocalText NoCases = new("draw the sample first", "tynnwch y sampl yn gyntaf");

    /// <summary>Draws from the cases whatever order they are given in. A share is rounded up, so that one in ten of 38 is 4.</summary>
    /// <param name="cases">The pseudonyms of all cases of the sample; each once.</param>
    /// <param name="percent">The share to read again, in per cent, 1 to 100.</param>
    public static Result<SecondReadingDraw> Of(IEnumerable<string> cases, int percent, string seed)
    {
        string[] order = [.. cases.Order(StringComparer.Ordinal)];
        var refusals = new List<Refusal>();
        if (percent is < 1 or > 100)
        {
            refusals.Add(Refusal.Of("share-outside-range", OutsideRange) with { Subject = "percent" });
        }

        if (string.IsNullOrWhiteSpace(seed))
        {
            refusals.Add(Refusal.Of("seed-missing", NoSeed) with { Subject = "seed" });
        }

        if (order.Length == 0)
        {
            refusals.Add(Refusal.Of("no-cases", NoCases) with { Subject = "cases" });
        }

        return Result.From(refusals, () =>
        {
            new SeededRandom(seed).Fork(Stream).Shuffle(order.AsSpan());
            return new SecondReadingDraw(seed, order[..Math.Min(order.Length, SizeOf(order.Length, percent))]);
        });
    }

    /// <summary>How many cases a share of so many is; at least one.</summary>
    public static int SizeOf(int cases, int percent) => ((cases * percent) + 99) / 100;
}
