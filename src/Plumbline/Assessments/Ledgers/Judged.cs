using Plumbline.Instruments;

namespace Plumbline.Assessments.Ledgers;

/// <summary>What was put down for one question of one case: the answer, what it rests on, and a note.</summary>
/// <param name="Answer"><see cref="Answer.Missing"/> when there is evidence or a note but no answer yet.</param>
public sealed record Judged(Answer Answer)
{
    /// <summary>An answer of another type than judgement, in the form in which it is kept; then the answer is <see cref="Answer.Given"/>.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>Who judged, as the file names them that it was taken in from; null for what was judged in the workspace.</summary>
    public string? Assessor { get; init; }

    public bool Equals(Judged? other) => other is not null && Answer == other.Answer && Text == other.Text && Note == other.Note
        && Assessor == other.Assessor && Evidence.SequenceEqual(other.Evidence);

    public override int GetHashCode() => HashCode.Combine(Answer, Text, Note, Assessor, Evidence.Count);
}
