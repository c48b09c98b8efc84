namespace Plumbline.Storage.Assessments;

/// <summary>A reviewer has looked at a judgement as it stood, and accepts it.</summary>
public sealed class KeptLook
{
    public required Guid RecordId { get; init; }

    public required string Question { get; init; }

    /// <summary>The entry of the ledger that put down what they looked at; 0 for nothing.</summary>
    public required int Revision { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
