namespace Plumbline.Storage.Samples;

/// <summary>A case that a draw chose, for the sample or for the reserve.</summary>
public sealed class KeptSampledCase
{
    public required Guid DrawId { get; init; }

    public required string InspectionId { get; init; }

    public required string CaseId { get; init; }

    /// <summary>Its place in the sample, or in the reserve, from 1.</summary>
    public required int Place { get; init; }

    public required bool IsReserve { get; init; }
}
