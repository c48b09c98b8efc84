using Plumbline.Inspections.Closing;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Closing;

/// <summary>The reason that closing an inspection and bringing it back both need.</summary>
public static class ReasonsForClosing
{
    public const string Field = "Why";

    /// <summary>The faults, with those of the reason at its field.</summary>
    internal static IReadOnlyList<Refusal> FaultsOf(IEnumerable<Refusal> faults, string? reason) =>
    [
        .. faults.Select(fault => fault.Code == ClosingRules.ReasonMissingCode ? fault with { Subject = Field } : fault),
        .. reason?.Trim().Length > KeptInspection.LongestReason ? [ActRefusals.TooLong(Field, KeptInspection.LongestReason)] : Array.Empty<Refusal>(),
    ];
}
