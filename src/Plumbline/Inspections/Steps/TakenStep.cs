namespace Plumbline.Inspections.Steps;

/// <summary>One step of one inspection.</summary>
/// <param name="WaitsFor">The step that must come first; null unless it cannot start.</param>
/// <param name="Part">How much of it is done, where that can be counted; otherwise 0.</param>
/// <param name="Whole">Of how much; 0 where it cannot be counted.</param>
public sealed record TakenStep(Step Step, StepState State, Step? WaitsFor = null, int Part = 0, int Whole = 0);
