namespace Plumbline.Storage.Caseloads;

/// <summary>
/// A service's list between its upload and the caseload: under pseudonyms already, and sealed for whoever uploaded it. It passes away after some days, and no
/// backup holds it.
/// </summary>
public sealed class KeptIntake
{
    public required string InspectionId { get; init; }

    /// <summary>Who uploaded it; nobody else can open it.</summary>
    public required Guid Owner { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What waits for decisions, without names and dates of birth; null once it has become the caseload.</summary>
    public byte[]? Sealed { get; set; }

    /// <summary>Which reference of the service each pseudonym stands for; null once it has been downloaded.</summary>
    public byte[]? SealedReferences { get; set; }
}
