namespace Plumbline.Storage.Publications;

/// <summary>That somebody approved an edition.</summary>
public sealed class KeptApproval
{
    public required string InspectionId { get; init; }

    public required int Edition { get; init; }

    /// <summary>1 in the part of the assistant chief inspector, 2 in that of the chief inspector.</summary>
    public required int Number { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Thirty-two bytes of chance, made with the approval: with those of the other one and the key file of the server they make the key of the
    /// edition.</summary>
    public required byte[] Secret { get; init; }
}
