namespace Plumbline.Inspections.Steps;

/// <summary>Which steps of an inspection are done, begun, to be begun, or wait for another.</summary>
public static class InspectionSteps
{
    /// <summary>Every step, in the usual order.</summary>
    public static IReadOnlyList<TakenStep> Of(InspectionFacts facts) =>
    [
        // A lead who is alone can read cases, and nobody could review them.
        new(Step.Team, facts is { Assessors: > 0 } or { Readers: > 1 } ? StepState.Done : facts.People > 0 ? StepState.InProgress : StepState.NotStarted,
            Part: facts.People),
        Counted(Step.Documents, facts.Received, facts.Documents),
        // A folder that is taken in has its sample, and its caseload as a number at most.
        new(Step.Caseload, facts.Caseload > 0 || facts.Sampled > 0 ? StepState.Done : StepState.NotStarted, Part: facts.Caseload),
        facts.Sampled > 0
            ? new(Step.Sample, StepState.Done, Part: facts.Sampled)
            : After(Step.Caseload, facts.Caseload > 0, new(Step.Sample, StepState.NotStarted)),
        After(
            Step.Sample,
            facts.Sampled > 0,
            After(
                Step.Team,
                facts.Readers > 0 || facts.Allocated > 0 || facts.Begun > 0,
                Counted(Step.Allocation, Math.Max(facts.Allocated, facts.SignedOff), facts.Sampled))),
        // What has been read needs no interview any more, whether or not it had one.
        After(
            Step.Sample,
            facts.Sampled > 0,
            Counted(Step.Interviews, facts.Interviews, facts.Sampled) with
            {
                State = facts.HandedOver == facts.Sampled ? StepState.Done : StateOf(facts.Interviews, facts.Interviews, facts.Sampled),
            }),
        After(
            Step.Allocation,
            facts.Allocated > 0 || facts.Begun > 0,
            Counted(Step.Reading, facts.HandedOver, facts.Sampled) with { State = StateOf(facts.Begun, facts.HandedOver, facts.Sampled) }),
        After(
            Step.Sample,
            facts.Sampled > 0,
            facts.SecondsDrawn is { } drawn ? Counted(Step.SecondReadings, facts.SecondsRead, drawn) with { State = StateOf(drawn, facts.SecondsRead, drawn) }
                : new(Step.SecondReadings, StepState.NotStarted)),
        After(
            Step.Reading,
            facts.HandedOver > 0,
            Counted(Step.Review, facts.SignedOff, facts.Sampled) with { State = StateOf(facts.SignedOff, facts.Locked, facts.Sampled) }),
        After(
            Step.Reading,
            facts.Begun > 0,
            Counted(Step.Results, facts.Locked, facts.Sampled) with { State = StateOf(facts.Begun, facts.Locked, facts.Sampled) }),
        After(
            Step.Reading,
            facts.Begun > 0,
            new(Step.Report, !facts.IsReportBuilt ? StepState.NotStarted : facts.Locked == facts.Sampled ? StepState.Done : StepState.InProgress)),
    ];

    /// <summary>The first step that can be taken on; null when all are done.</summary>
    public static Step? Next(IReadOnlyList<TakenStep> steps) =>
        steps.Where(step => step.State is StepState.NotStarted or StepState.InProgress).Select(step => (Step?)step.Step).FirstOrDefault();

    private static TakenStep After(Step first, bool isThere, TakenStep step) => isThere ? step : new TakenStep(step.Step, StepState.CannotStart, first);

    private static TakenStep Counted(Step step, int part, int whole) => new(step, StateOf(part, part, whole), Part: part, Whole: whole);

    private static StepState StateOf(int begun, int done, int whole) =>
        whole > 0 && done >= whole ? StepState.Done : begun > 0 ? StepState.InProgress : StepState.NotStarted;
}
