namespace Plumbline.Assessments.Ledgers.Present;

/// <summary>What an override replaced, and why: it stays visible beside what counts.</summary>
/// <param name="By">Who replaced it.</param>
public sealed record ReplacedJudgement(Judged? Original, string By, DateTimeOffset At, string Why);
