namespace Plumbline.Assessments.Interviews;

/// <summary>One interview about one case, at the time that was taken for it.</summary>
/// <param name="Practitioner">The code of who is interviewed.</param>
/// <param name="Reader">Who reads the case first and asks the questions; null while nobody has it.</param>
public sealed record Interview(string Case, string Practitioner, string? Reader, InterviewTime Time);
