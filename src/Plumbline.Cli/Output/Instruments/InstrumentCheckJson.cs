using Plumbline.Instruments;
using Plumbline.Instruments.Checks;

namespace Plumbline.Cli.Output.Instruments;

/// <summary>What <c>instrument check --json</c> prints of a sound instrument.</summary>
/// <param name="RoutingDepth">The longest run of questions of which each opens the next.</param>
internal sealed record InstrumentCheckJson(
    string Instrument,
    string Version,
    string Status,
    string Fingerprint,
    int Questions,
    IReadOnlyList<CriterionCheck> Criteria,
    IReadOnlyDictionary<string, int> Phases,
    IReadOnlyDictionary<string, int> Themes,
    int RoutingDepth,
    IReadOnlyList<CheckDone> Proved,
    IReadOnlyList<string> WorthALook)
{
    public static InstrumentCheckJson Of(Instrument instrument, InstrumentCheck check, string fingerprint) => new(
        instrument.Id,
        instrument.Version,
        instrument.Status.ToString().ToLowerInvariant(),
        fingerprint,
        instrument.Questions.Count,
        check.Criteria,
        check.Phases,
        check.Themes,
        check.Depth,
        check.Done,
        check.Oddities);
}
