namespace Plumbline.Instruments.Changes;

/// <summary>One kind of change, with what it means and what to do about it.</summary>
/// <param name="Code">Its permanent name, such as <c>question-removed</c>.</param>
/// <param name="Why">The reason for its class, in one sentence without a full stop.</param>
/// <param name="ToDo">What to do; empty when there is nothing to do.</param>
public sealed record ChangeKind(string Code, ChangeClass Class, string Why, string ToDo);
