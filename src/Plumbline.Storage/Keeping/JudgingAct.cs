using Plumbline.Assessments.Ledgers;

namespace Plumbline.Storage.Keeping;

/// <summary>Who does something to a record, when and why.</summary>
/// <param name="Record">The id of the record.</param>
/// <param name="By">The id of the account, or the name of the program's own act, such as <c>import</c>.</param>
/// <param name="At">From the clock of the server; kept to the microsecond.</param>
public sealed record JudgingAct(Guid Record, string By, DateTimeOffset At)
{
    public EntryKind Kind { get; init; } = EntryKind.Judged;

    /// <summary>The reason, where there is one; an override cannot do without.</summary>
    public string? Why { get; init; }
}
