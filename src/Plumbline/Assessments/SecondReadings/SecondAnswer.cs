using Plumbline.Assessments.Ledgers;

namespace Plumbline.Assessments.SecondReadings;

/// <summary>What a reader answers again in a consensus meeting, after they have seen what the other one said.</summary>
/// <param name="Reading">Whose reading it is about: the first or the second.</param>
/// <param name="Question">The name of the question.</param>
/// <param name="Judged">The answer and why; what it rests on stands with the first answers.</param>
public sealed record SecondAnswer(Purpose Reading, string Question, Judged Judged, DateTimeOffset At);
