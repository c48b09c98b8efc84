using Plumbline.Assessments.Reviews;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Storage.Assessments.Seeding;

namespace Plumbline.Workspace.Seeding;

/// <summary>One reader's copy of a seeded case, as far as it has got.</summary>
/// <param name="Code">What its reader knows it by.</param>
/// <param name="Of">The case that it is a copy of.</param>
/// <param name="Reader">The account that has it.</param>
/// <param name="Given">When it was given.</param>
public sealed record SeededCopy(string Code, string Of, Guid Reader, DateTimeOffset Given, ReviewState State)
{
    /// <summary>Whether its reader has not handed it over, so that it can be taken back.</summary>
    public bool MayBeTakenBack => State is ReviewState.Made or ReviewState.InProgress;

    /// <summary>When it was first handed over; null before.</summary>
    public DateTimeOffset? HandedOver { get; init; }

    /// <summary>What the reader judged alone, counted against the agreed answers; null before it was handed over.</summary>
    public SeededReading? Reading { get; init; }

    /// <summary>The questions that both judge sufficient or not, and not alike, in the order of the instrument.</summary>
    public IReadOnlyList<(Question Question, Answer Own, Answer Agreed)> Differences { get; init; } = [];

    /// <summary>That its reader was talked with about it; null while nobody noted that.</summary>
    public KeptTalk? Talk { get; init; }

    /// <summary>Whether it lies further from what was agreed than is tolerated.</summary>
    public bool IsBeyond(StatedTolerance tolerance) => Reading?.IsBeyond(tolerance.Share) == true;
}
