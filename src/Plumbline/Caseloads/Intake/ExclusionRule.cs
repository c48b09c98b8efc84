using Plumbline.Instruments.Routing;

namespace Plumbline.Caseloads.Intake;

/// <summary>A rule by which cases of a list are not eligible.</summary>
/// <param name="Reason">Printed beside each case that is left out.</param>
public sealed record ExclusionRule(string Id, LocalText Reason, Condition Where);
