using Plumbline.Samples.Sizes;

namespace Plumbline.Samples.Designs;

/// <summary>A shipped design with another size or other floors, and why.</summary>
public static class AdjustedDesign
{
    public const string SizeField = "size";

    public const string ReasonField = "reason";

    public const int LongestReason = 500;

    private static readonly LocalText NoReason = new(
        "say why the design is changed, in {0} to {1} characters", "dywedwch pam y newidir y cynllun, mewn {0} i {1} nod");

    private static readonly LocalText NoSize = new("a sample has at least 1 case", "mae gan sampl o leiaf 1 achos");

    private static readonly LocalText TooMany = new("a number has at most {0}", "mae rhif yn {0} ar y mwyaf");

    private const int Most = 100_000;

    /// <summary>The design itself where nothing differs.</summary>
    /// <param name="size">How many cases instead of the size rule, before any buffer; null leaves the rule.</param>
    /// <param name="floors">How many cases each floor asks for instead, by its id; 0 takes the floor out; those not named stay.</param>
    public static Result<SampleDesign> Of(SampleDesign shipped, int? size, IReadOnlyDictionary<string, int> floors)
    {
        var faults = floors.Append(new KeyValuePair<string, int>(SizeField, size ?? 1)).Where(number => number.Value > Most)
            .Select(number => DesignFaults.Fault("number-too-large", number.Key, TooMany, Most))
            .Concat(size is < 1 ? [DesignFaults.Fault("size-too-small", SizeField, NoSize)] : []);
        var changed = shipped with
        {
            Size = size is { } cases ? new SizeRule.Quota(cases) : shipped.Size,
            Floors = [.. shipped.Floors.Select(floor => floor with { AtLeast = floors.GetValueOrDefault(floor.Id, floor.AtLeast) })
                .Where(floor => floor.AtLeast > 0)],
        };
        return Result.From([.. faults], () => changed.Digest == shipped.Digest ? shipped : changed);
    }

    /// <summary>A changed design with its reason; refused where something differs and none is given.</summary>
    /// <param name="reason">Kept with the design, and no part of its digest.</param>
    public static Result<SampleDesign> Explained(SampleDesign shipped, SampleDesign changed, string? reason)
    {
        if (changed.Digest == shipped.Digest)
        {
            return Result.Of(shipped);
        }

        var said = (reason ?? "").ReplaceLineEndings(" ").Trim();
        return said.Length < ReplacementRules.ShortestNote || TextLength.Of(said) > LongestReason
            ? Result.Refused<SampleDesign>(DesignFaults.Fault("reason-missing", ReasonField, NoReason, ReplacementRules.ShortestNote, LongestReason))
            : Result.Of(changed with { Because = said });
    }
}
