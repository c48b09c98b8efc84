using Plumbline.Caseloads;
using Plumbline.Samples.Designs;

namespace Plumbline.Samples;

/// <summary>What is kept of a draw, so that anyone with the same caseload can repeat it.</summary>
/// <param name="Program">Name and version of the program that drew.</param>
/// <param name="DesignText">The design as it was written; the record needs no other file.</param>
/// <param name="Sample">Ids in the order of the draw, before any replacement.</param>
public sealed record SampleRecord(
    string Program, string CaseloadDigest, int CaseloadSize, string DesignDigest, string DesignText, string Seed,
    IReadOnlyList<string> Sample, IReadOnlyList<string> Reserve, IReadOnlyList<Exchange> Exchanges)
{
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
            differences.Add(new Refusal("design-differs", $"the design in the record has the digest {design.Digest} and was drawn by as {DesignDigest}"));
        }

        if (caseload.Digest != CaseloadDigest)
        {
            differences.Add(new Refusal("caseload-differs", $"this caseload of {caseload.Cases.Count} cases is not the one that was drawn from, of {CaseloadSize} (digest {caseload.Digest} against {CaseloadDigest})")
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
        yield return new Refusal($"{what}-differs", (extra.Count, missing.Count) switch
        {
            (0, 0) => $"the {what} of the record is in another order than the draw gives",
            _ => $"the {what} of the record is not what the draw gives: it holds {List(extra)} and lacks {List(missing)}",
        });
    }

    private static string List(List<string> ids) => ids.Count == 0 ? "nothing more" : string.Join(", ", ids.Take(10)) + (ids.Count > 10 ? $" and {ids.Count - 10} more" : "");
}
