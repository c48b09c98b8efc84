using Plumbline.Instruments.Routing;
using Plumbline.Samples.Sizes;

namespace Plumbline.Samples.Designs;

/// <summary>How a sample is to be drawn, stated before it is.</summary>
/// <param name="Id">Permanent, such as <c>core-case-balanced</c>.</param>
public sealed record SampleDesign(string Id, LocalText Title, SampleMethod Method, SizeRule Size)
{
    /// <summary>Strata made of every combination of values of these fields.</summary>
    public IReadOnlyList<string> StrataBy { get; init; } = [];

    /// <summary>Strata by conditions; a case belongs to the first whose condition holds.</summary>
    public IReadOnlyList<Stratum> Strata { get; init; } = [];

    /// <summary>The fields on which sample and caseload are compared, and over which a balanced sample is balanced, the most important first.</summary>
    public IReadOnlyList<string> Margins { get; init; } = [];

    public IReadOnlyList<Floor> Floors { get; init; } = [];

    public Cap? Cap { get; init; }

    /// <summary>Within strata, the fields that a nested draw goes down by, the practitioner last.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Drawn beyond the size for cases that fall out, as a share of it, rounded half up.</summary>
    public decimal Buffer { get; init; }

    /// <summary>The length of the reserve as a share of the sample, rounded up.</summary>
    public decimal Reserve { get; init; } = 0.5m;

    public IReadOnlyList<ReplacementReason> Reasons { get; init; } = [];

    /// <summary>Why it differs from the shipped design of that name; null where it does not.</summary>
    public string? Because { get; init; }

    /// <summary>Whether its samples are found by a walk, because several numbers must hold at once.</summary>
    public bool IsWalked => Method == SampleMethod.Balanced || (Method == SampleMethod.Simple && (Floors.Count > 0 || Cap is not null))
        || (Method == SampleMethod.Stratified && Cap is not null);

    /// <summary>Every field that it asks of a case, each once.</summary>
    public IReadOnlyList<string> Fields =>
    [
        .. StrataBy.Concat(Margins)
            .Concat(Levels)
            .Concat(Cap is { } cap ? [cap.Field] : [])
            .Concat(Conditions.SelectMany(condition => condition.Names).Select(asked => asked.Name))
            .Distinct(),
    ];

    /// <summary>The conditions of its strata and floors.</summary>
    internal IEnumerable<Condition> Conditions =>
        Strata.Select(stratum => stratum.Condition).OfType<Condition>().Concat(Floors.Select(floor => floor.Condition));

    /// <summary>SHA-256 in lower-case hexadecimal of everything that decides the draw, and of nothing that only describes it.</summary>
    public string Digest => DesignDigest.Of(this);
}
