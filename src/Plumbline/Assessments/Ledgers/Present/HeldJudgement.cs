namespace Plumbline.Assessments.Ledgers.Present;

/// <summary>What someone put down for a question that someone else had changed meanwhile: it waits beside what stands until a person decides.</summary>
/// <param name="Entry">The entry of the ledger that holds it.</param>
/// <param name="By">Who put it down.</param>
/// <param name="Judged">Null when they wanted to take the answer away.</param>
public sealed record HeldJudgement(int Entry, string By, DateTimeOffset At, Judged? Judged);
