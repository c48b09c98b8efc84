namespace Plumbline.Assessments.Interviews;

/// <summary>That somebody would have to be at two interviews at once.</summary>
/// <param name="With">The other interview.</param>
public sealed record InterviewClash(ClashOf Of, Interview With);
