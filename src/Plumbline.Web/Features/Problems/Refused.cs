namespace Plumbline.Web.Features.Problems;

/// <summary>That a request was refused, and why.</summary>
internal sealed record Refused(Problem Why);
