namespace Plumbline.Inspections;

/// <summary>The parts of the caseload that cases were drawn from one by one, such as custody and community.</summary>
/// <param name="Field">The field of a case's profile that says which it belongs to.</param>
/// <param name="Caseloads">How many cases of the caseload have each value of the field.</param>
public sealed record CaseloadStrata(string Field, IReadOnlyDictionary<string, int> Caseloads);
