namespace Plumbline.Storage.Inspections.Areas;

/// <summary>An area that the register of the program does not know and somebody of this workspace added.</summary>
public sealed class KeptArea
{
    public required Guid Id { get; init; }

    public required string English { get; init; }

    public string? Welsh { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}
