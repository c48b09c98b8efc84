namespace Plumbline.Caseloads.Intake.Unnamed;

/// <summary>Two cases, by their pseudonyms, that are or may be the same person.</summary>
/// <param name="IsCertain">Whether nobody need decide.</param>
/// <param name="Why">What is alike and what differs, without saying it.</param>
public sealed record UnnamedPair(string First, string Second, bool IsCertain, LocalText Why);
