using Plumbline.Instruments;

namespace Plumbline.Assessments.Reviews;

/// <summary>A judgement that a senior person replaced: it counts, and the assessor's own stays visible beside it.</summary>
/// <param name="Original">What the assessor had judged.</param>
/// <param name="Answer">What counts instead.</param>
/// <param name="Reason">Why, for everyone who looks at the record.</param>
public sealed record Override(string Case, string Question, Answer Original, Answer Answer, string Reason, string By, DateTimeOffset At);
