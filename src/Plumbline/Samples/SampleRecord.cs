using System.Globalization;
using Plumbline.Caseloads;
using Plumbline.Samples.Designs;
using Plumbline.Samples.Seeds;

namespace Plumbline.Samples;

/// <summary>What is kept of a draw, so that anyone with the same caseload can repeat it.</summary>
/// <param name="Program">Name and version of the program that drew.</param>
/// <param name="DesignText">The design as it was written; the record needs no other file.</param>
/// <param name="Sample">Ids in the order of the draw, before any replacement.</param>
public sealed record SampleRecord(
    string Program, string CaseloadDigest, int CaseloadSize, string DesignDigest, string DesignText, string Seed,
    IReadOnlyList<string> Sample, IReadOnlyList<string> Reserve, IReadOnlyList<Exchange> Exchanges)
{
    private static readonly LocalText OtherOrder = new(
        "the {0} of the record is in another order than the draw gives", "mae {1} y cofnod mewn trefn wahanol i’r hyn y mae’r tyniad yn ei rhoi");

    private static readonly LocalText OtherCases = new(
        "the {0} of the record is not what the draw gives: it holds {1} and lacks {2}",
        "nid {0} y cofnod yw’r hyn y mae’r tyniad yn ei roi – mae ynddo {1} a heb {2}");

    private static readonly LocalText NothingMore = new("nothing more", "dim mwy");

    private static readonly LocalText AndMore = new(" and {0} more", " a {0} arall");

    private static readonly Dictionary<string, (string English, string Welsh)> Names = new()
    {
        ["sample"] = ("sample", "sampl"), ["reserve"] = ("reserve", "rhestr wrth gefn"), ["replacements"] = ("replacements", "newidiadau"),
    };

    private static readonly LocalText DesignDiffers = new(
        "the design in the record has the digest {0} and was drawn by as {1}", "crynhoad y cynllun yn y cofnod yw {0} a thynnwyd yn ôl {1}");

    private static readonly LocalText CaseloadDiffers = new(
        "this caseload of {0} cases is not the one that was drawn from, of {1} (digest {2} against {3})",
        "nid y llwyth achosion hwn o {0} achos yw’r un y tynnwyd ohono, o {1} (crynhoad {2} yn erbyn {3})");

    /// <summary>When the seed was settled; null for a draw whose seed nobody had committed.</summary>
    public SeedCommitment? Commitment { get; init; }

    /// <summary>The record of a draw and the replacements made since.</summary>
    public static SampleRecord Of(ReplacedSample replaced, string designText, string program) => new(
        program,
        replaced.Drawn.Caseload.Digest,
        replaced.Drawn.Caseload.Cases.Count,
        replaced.Drawn.Design.Digest,
        designText,
        replaced.Drawn.Seed,
        [.. replaced.Drawn.Sample.Select(one => one.Case.Id)],
        [.. replaced.Drawn.Reserve.Select(one => one.Case.Id)],
        replaced.Exchanges);

    /// <summary>Draws again. The sample with its replacements, or everything in which the record and the caseload or the new draw differ.</summary>
    /// <param name="design">Read from <see cref="DesignText"/>.</param>
    public Result<ReplacedSample> Replay(Caseload caseload, SampleDesign design)
    {
        var differences = new List<Refusal>();
        if (design.Digest != DesignDigest)
        {
            differences.Add(Refusal.Of("design-differs", DesignDiffers, design.Digest, DesignDigest));
        }

        if (Commitment?.DifferenceFrom(Seed) is { } otherSeed)
        {
            differences.Add(otherSeed);
        }

        if (caseload.Digest != CaseloadDigest)
        {
            differences.Add(Refusal.Of("caseload-differs", CaseloadDiffers, caseload.Cases.Count, CaseloadSize, caseload.Digest, CaseloadDigest) with
            {
                Suggestion = "take the list that the draw was made from, with nothing added, taken out or corrected since",
            });
        }

        return differences.Count > 0 ? Result.Refused<ReplacedSample>(differences) : Draws.Draw(caseload, design, Seed).Then(Again);
    }

    private Result<ReplacedSample> Again(Drawn drawn)
    {
        Refusal[] differences =
        [
            .. Differences("sample", Sample, [.. drawn.Sample.Select(one => one.Case.Id)]),
            .. Differences("reserve", Reserve, [.. drawn.Reserve.Select(one => one.Case.Id)]),
        ];
        if (differences.Length > 0)
        {
            return Result.Refused<ReplacedSample>(differences);
        }

        return Replacements.Make(drawn, [.. Exchanges.Select(exchange => new Replacement(exchange.Out, exchange.Reason))]).Then(replaced =>
            Result.From<ReplacedSample>([.. Differences("replacements", [.. Exchanges.Select(Text)], [.. replaced.Exchanges.Select(Text)])], () => replaced));
    }

    private static string Text(Exchange exchange) => $"{exchange.Out} by {exchange.In}";

    private static IEnumerable<Refusal> Differences(string what, IReadOnlyList<string> recorded, IReadOnlyList<string> drawn)
    {
        if (recorded.SequenceEqual(drawn))
        {
            yield break;
        }

        var extra = recorded.Except(drawn).ToList();
        var missing = drawn.Except(recorded).ToList();
        var (name, welsh) = Names[what];
        yield return extra.Count + missing.Count == 0
            ? Refusal.Of($"{what}-differs", OtherOrder, name, welsh)
            : new Refusal($"{what}-differs", string.Format(CultureInfo.InvariantCulture, OtherCases.English, name, InEnglish(extra), InEnglish(missing)))
            {
                Welsh = string.Format(CultureInfo.InvariantCulture, OtherCases.Welsh!, welsh, InWelsh(extra), InWelsh(missing)),
            };
    }

    private static string InEnglish(List<string> ids) => List(ids, NothingMore.English, AndMore.English);

    private static string InWelsh(List<string> ids) => List(ids, NothingMore.Welsh!, AndMore.Welsh!);

    private static string List(List<string> ids, string none, string more) => ids.Count == 0 ? none
        : string.Join(", ", ids.Take(10)) + (ids.Count > 10 ? string.Format(CultureInfo.InvariantCulture, more, ids.Count - 10) : "");
}
