using Plumbline.Assessments.Reviews;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Workspace.Overviews;

/// <summary>What somebody looks for in a list of cases; what is null or empty leaves nothing out.</summary>
/// <param name="Text">Part of a pseudonym, in capitals or not.</param>
/// <param name="Reader">The account that has the case.</param>
/// <param name="State">How far its record is.</param>
/// <param name="Part">Which part of a long list is shown, from 1.</param>
public sealed record CaseFilter(string? Text, Guid? Reader, ReviewState? State, int Part = 1)
{
    /// <summary>How many cases a part has: a page of them stays small, however many cases an inspection has.</summary>
    public const int PartSize = 100;

    /// <summary>How many where each case is a form that offers every reader.</summary>
    public const int FormPartSize = 50;

    public int Size { get; init; } = PartSize;

    /// <summary>The cases that fit, in their order.</summary>
    public IReadOnlyList<QueuedRecord> All(IEnumerable<QueuedRecord> records) => [.. Among(records).Where(record => State is null || record.State == State)];

    /// <summary>Those that fit but for their state, which the numbers beside the states count.</summary>
    public IEnumerable<QueuedRecord> Among(IEnumerable<QueuedRecord> records) => records.Where(record => (Reader is null || record.Reader == Reader)
        && Names(record.Case));

    /// <summary>Whether a pseudonym is one that is looked for.</summary>
    public bool Names(string @case) => string.IsNullOrWhiteSpace(Text) || @case.Contains(Text.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The part that is shown; the last where there are fewer parts.</summary>
    public IReadOnlyList<T> Shown<T>(IReadOnlyList<T> found) => [.. found.Skip((PartOf(found.Count) - 1) * Size).Take(Size)];

    /// <summary>Which part of so many cases is shown, from 1.</summary>
    public int PartOf(int found) => Math.Clamp(Part, 1, Parts(found));

    /// <summary>How many parts so many cases have; at least 1.</summary>
    public int Parts(int found) => Math.Max(1, (found + Size - 1) / Size);
}
