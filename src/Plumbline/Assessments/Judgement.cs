using Plumbline.Instruments;

namespace Plumbline.Assessments;

/// <summary>The answer to one question of one case, and what it rests on.</summary>
/// <param name="Case">The pseudonym of the case.</param>
/// <param name="Question">The name of the question.</param>
public sealed record Judgement(string Case, string Question, Answer Answer)
{
    /// <summary>The answer to a question of another type than judgement, in the form in which it is kept; null for a judgement.</summary>
    public string? Text { get; init; }

    public string? Assessor { get; init; }

    /// <summary>Where in the record it can be seen.</summary>
    public string? Evidence { get; init; }

    public string? Note { get; init; }

    /// <summary>Where it stands in the file that it was read from.</summary>
    public Place? Place { get; init; }
}
