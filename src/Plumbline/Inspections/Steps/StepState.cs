namespace Plumbline.Inspections.Steps;

/// <summary>How far one step has got.</summary>
public enum StepState
{
    /// <summary>Another step must come first.</summary>
    CannotStart,

    NotStarted,

    InProgress,

    Done,
}
