using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Samples.Seeds;

/// <summary>That a seed was settled before a draw: its digest tells nobody the seed, and nobody can find another seed that has it.</summary>
/// <param name="SeedDigest">SHA-256 of the UTF-8 bytes of the seed, in lower-case hexadecimal.</param>
/// <param name="CommittedAt">When it was settled, in UTC.</param>
/// <param name="BeforeCaseload">Whether no list of cases had been taken in by then.</param>
public sealed record SeedCommitment(string SeedDigest, DateTimeOffset CommittedAt, bool BeforeCaseload)
{
    public const string DiffersCode = "seed-differs";

    public const int ShortestSeed = 4;

    public const int LongestSeed = 200;

    private static readonly LocalText Differs = new(
        "the seed of the record has the digest {0} and the one that was committed has {1}: another seed was drawn with",
        "crynhoad hedyn y cofnod yw {0} a chrynhoad yr un yr ymrwymwyd iddo yw {1} – tynnwyd â hedyn arall");

    private static readonly LocalText Unfit = new("a seed has {0} to {1} characters", "mae gan hedyn {0} i {1} nod");

    public static string DigestOf(string seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    /// <summary>Why a text is no seed; null where it is one.</summary>
    public static Refusal? FaultOf(string seed) =>
        seed.Trim() != seed || seed.Any(char.IsControl) || TextLength.Of(seed) is < ShortestSeed or > LongestSeed
            ? Refusal.Of("seed-unfit", Unfit, ShortestSeed, LongestSeed)
            : null;

    /// <summary>That a seed is not the one that was committed; null where it is.</summary>
    public Refusal? DifferenceFrom(string seed) => DigestOf(seed) is var found && found != SeedDigest
        ? Refusal.Of(DiffersCode, Differs, found, SeedDigest)
        : null;
}
