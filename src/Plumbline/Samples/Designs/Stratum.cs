using Plumbline.Instruments.Routing;

namespace Plumbline.Samples.Designs;

/// <summary>A part of the caseload that gets a number of cases of its own.</summary>
/// <param name="Where">The condition on the profile as it was written; null takes every case that no stratum before it took.</param>
/// <param name="Condition">The same, read.</param>
public sealed record Stratum(string Id, string? Where, Condition? Condition);
