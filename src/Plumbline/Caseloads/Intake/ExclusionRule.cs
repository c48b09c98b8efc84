using Plumbline.Instruments.Routing;

namespace Plumbline.Caseloads.Intake;

/// <summary>A rule by which cases of a list are not eligible.</summary>
/// <param name="Reason">Printed beside each case that is left out.</param>
public sealed record ExclusionRule(string Id, LocalText Reason, Condition Where)
{
    /// <summary>The field of a profile whose instrument reads such cases, so that the rule leaves none of them out there; null for a rule that always
    /// holds.</summary>
    public string? UnlessAsked { get; init; }
}
