namespace Plumbline.Assessments.Rulings;

/// <summary>All rulings on one question of an inspection, the newest first.</summary>
public sealed record QuestionRulings
{
    /// <param name="all">Every version, in any order.</param>
    public QuestionRulings(IEnumerable<Ruling> all) => All = [.. all.OrderByDescending(ruling => ruling.At).ThenByDescending(ruling => ruling.Id)];

    public IReadOnlyList<Ruling> All { get; }

    public IEnumerable<Ruling> Standing => All.Where(ruling => ruling.Stands);

    /// <summary>What stands, and what was withdrawn without another in its place, for whoever judges by them.</summary>
    public IEnumerable<Ruling> ToJudgeBy => All.Where(ruling => ruling.Stands || InPlaceOf(ruling) is null);

    /// <summary>The ruling that replaced another; null for none.</summary>
    public Ruling? InPlaceOf(Ruling ruling) => All.FirstOrDefault(other => other.Replaces == ruling.Id);

    /// <summary>When one was last made, replaced or withdrawn; null where there is none.</summary>
    public DateTimeOffset? ChangedAt => All.Max(ruling => (DateTimeOffset?)(ruling.EndedAt ?? ruling.At));

    /// <summary>A ruling and all that it replaced, one after the other.</summary>
    public IEnumerable<Ruling> WithReplaced(Guid ruling)
    {
        for (var one = Find(ruling); one is not null; one = one.Replaces is { } before ? Find(before) : null)
        {
            yield return one;
        }

        Ruling? Find(Guid id) => All.FirstOrDefault(other => other.Id == id);
    }

    /// <summary>What happened to them after a question was judged.</summary>
    /// <param name="judged">When the judgement that stands was made; null where there is none.</param>
    public SinceJudged Since(DateTimeOffset? judged) => judged is not { } at ? SinceJudged.Nothing
        : Standing.Any(ruling => ruling.At > at) ? SinceJudged.Made
        : All.Any(ruling => ruling.At <= at && ruling.EndedAt > at) ? SinceJudged.Withdrawn
        : SinceJudged.Nothing;
}
