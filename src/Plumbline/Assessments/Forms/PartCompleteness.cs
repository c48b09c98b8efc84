namespace Plumbline.Assessments.Forms;

/// <summary>How many of the open questions of one part of the form have an answer.</summary>
/// <param name="Part">The id of the criterion, or <c>profile</c>.</param>
public readonly record struct PartCompleteness(string Part, int Open, int Answered)
{
    public bool IsWhole => Open == Answered;
}
