using Plumbline.Caseloads.Intake;

namespace Plumbline.Files.Caseloads;

/// <summary>The cases of a service's list, and what its reader should know of how they were found.</summary>
public sealed record ListedCases(IReadOnlyList<ListedCase> Cases, IReadOnlyList<Refusal> Notes);
