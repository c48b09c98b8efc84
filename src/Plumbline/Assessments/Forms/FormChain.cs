namespace Plumbline.Assessments.Forms;

/// <summary>Questions about one thing, in the order in which an assessor meets it: needed, made, on time, good, overseen.</summary>
/// <param name="Id">The chain of its first question; null for a question on its own.</param>
public sealed record FormChain(string? Id, IReadOnlyList<FormRow> Rows);
