namespace Plumbline.Caseloads.Intake;

/// <summary>What became of a list of cases.</summary>
/// <param name="Caseload">The eligible cases under their pseudonyms, one for each person.</param>
/// <param name="References">The service's reference of each pseudonym: stays with the service.</param>
/// <param name="Undecided">Pairs that a person must decide before anything may be drawn.</param>
public sealed record IntakeOutcome(
    Caseload Caseload, IReadOnlyDictionary<string, string> References, IReadOnlyList<ExcludedCase> Excluded, IReadOnlyList<PersonPair> Undecided);
