using Plumbline.Assessments.Rulings;
using Plumbline.Instruments;

namespace Plumbline.Workspace.Rulings;

/// <summary>A question with its guidance, everything that was ruled on it, and everything that readers asked.</summary>
/// <param name="Enquiries">Those that wait first, then the newest.</param>
public sealed record RuledQuestion(Question Question, QuestionRulings Rulings, IReadOnlyList<Enquiry> Enquiries)
{
    public bool IsUntouched => Rulings.All.Count == 0 && Enquiries.Count == 0;

    public IEnumerable<Enquiry> Waiting => Enquiries.Where(enquiry => enquiry.IsWaiting);
}
