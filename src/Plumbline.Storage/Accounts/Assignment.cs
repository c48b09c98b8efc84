using Plumbline.Inspections.Access;

namespace Plumbline.Storage.Accounts;

/// <summary>Someone's part in one inspection.</summary>
public sealed class Assignment
{
    public required string InspectionId { get; init; }

    public required Guid AccountId { get; init; }

    public required Role Role { get; init; }

    public required DateTimeOffset Since { get; init; }
}
