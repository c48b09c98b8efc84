namespace Plumbline.Caseloads.Intake;

/// <summary>Two lines of a list that are, or may be, the same person.</summary>
/// <param name="IsCertain">Name and date of birth are the same; otherwise a person decides.</param>
/// <param name="Why">What is alike and what differs.</param>
public sealed record PersonPair(ListedCase First, ListedCase Second, bool IsCertain, LocalText Why);
