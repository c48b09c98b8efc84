using Plumbline.Instruments;

namespace Plumbline.Assessments;

/// <summary>What the instrument allows to be recorded.</summary>
public static class AnswerRules
{
    /// <summary>The code of an answer that disagrees with another of the case.</summary>
    public const string WithoutWhatItRequires = "yes-without-what-it-requires";

    /// <summary>The code of a choice that the choice_filter takes from its list.</summary>
    public const string NotOfferedCode = "choice-not-offered";

    /// <summary>What is wrong with one recorded answer beside the others of its case, or null.</summary>
    public static Refusal? FaultOf(CaseAssessment assessment, int index)
    {
        var question = assessment.Instrument.Questions[index];
        var answer = assessment.Recorded(index);
        var subject = question.Name;
        if (!assessment.IsOpen(index))
        {
            return answer is Answer.Missing or Answer.NotApplicable
                ? null
                : new Refusal("answered-though-closed", $"case {assessment.Case.Id}: answered {answer.Code()}, but routing closes this question for the case")
                {
                    Subject = subject, Suggestion = WhyClosed(question),
                };
        }

        if (assessment.RecordedTyped(index) is { } typed && assessment.Instrument.TypedAt(index) is { } asked
            && typed.Choices.Except(assessment.ChoicesOf(asked).Select(choice => choice.Name)).ToList() is { Count: > 0 } others)
        {
            var message = $"case {assessment.Case.Id}: chose {string.Join(", ", others)}, which earlier answers take from the list";
            return new Refusal(NotOfferedCode, message) { Subject = subject };
        }

        if (answer == Answer.NotApplicable && !question.MayBeNotApplicable)
        {
            return new Refusal("always-applies", $"case {assessment.Case.Id}: answered na, but this question applies to the case and must be judged")
            {
                Subject = subject,
            };
        }

        if (answer == Answer.Yes && question.ProducedBy is { } document && assessment.Counted(assessment.Instrument.IndexOf(document)) != Answer.Yes)
        {
            return new Refusal(WithoutWhatItRequires, $"case {assessment.Case.Id}: answered yes, but {document} is not yes") { Subject = subject };
        }

        return null;
    }

    private static string WhyClosed(Question question) => question switch
    {
        { Relevant: { } relevant, Phase: Phase.All } => $"it is open when {relevant}",
        { Relevant: { } relevant } => $"it is open in phase {question.Phase} when {relevant}",
        { ProducedBy: { } document, NotProduced: NotProduced.LeavesBase } => $"it is open when {document} is yes",
        _ => $"it is open in phase {question.Phase}",
    };
}
