namespace Plumbline.Assessments.Forms;

/// <summary>How far the reading of one case has come, part by part.</summary>
/// <param name="Parts">In the order of the form.</param>
public sealed record Completeness(IReadOnlyList<PartCompleteness> Parts)
{
    public int Open { get; } = Parts.Sum(part => part.Open);

    public int Answered { get; } = Parts.Sum(part => part.Answered);

    public int Unanswered => Open - Answered;

    public bool IsWhole => Unanswered == 0;

    public static Completeness Of(CaseAssessment assessment, FormLayout layout) => new([.. layout.Parts.Select(part => PartOf(assessment, part))]);

    /// <summary>The next open question without an answer after a place of the form, going round at its end; null when every open question is
    /// answered.</summary>
    /// <param name="after">A question by its place in the instrument; null to begin at the head of the form.</param>
    public static int? NextUnanswered(CaseAssessment assessment, FormLayout layout, int? after = null)
    {
        var start = after is { } question ? layout.PlaceOf(question) + 1 : 0;
        for (var step = 0; step < layout.Order.Count; step++)
        {
            var next = layout.Order[(start + step) % layout.Order.Count];
            if (assessment.IsUnanswered(next))
            {
                return next;
            }
        }

        return null;
    }

    private static PartCompleteness PartOf(CaseAssessment assessment, FormPart part)
    {
        var (open, answered) = (0, 0);
        foreach (var question in part.Questions)
        {
            open += assessment.IsAsked(question) ? 1 : 0;
            answered += assessment.IsAsked(question) && !assessment.IsUnanswered(question) ? 1 : 0;
        }

        return new PartCompleteness(part.Id, open, answered);
    }
}
