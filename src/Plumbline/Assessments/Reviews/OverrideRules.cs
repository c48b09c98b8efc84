using Plumbline.Instruments;

namespace Plumbline.Assessments.Reviews;

/// <summary>When a judgement may be overridden: by a senior, during review or after it, with a reason, to another answer that the instrument allows.</summary>
public static class OverrideRules
{
    /// <summary>A reason shorter than this says nothing.</summary>
    public const int ShortestReason = 10;

    /// <summary>The code of what is refused to whoever judges at a question that was overridden.</summary>
    public const string ReasonMissingCode = "reason-missing";

    public const string ClosedCode = "judgement-overridden";

    /// <summary>Why an overridden judgement stays as it is until the override is taken back.</summary>
    public static LocalText Closed { get; } = new(
        "This judgement was overridden and stays as it is. If you disagree, say why in a comment",
        "Diystyrwyd y farn hon ac mae’n aros fel y mae. Os anghytunwch, dywedwch pam mewn sylw");

    /// <summary>Whether a person may override judgements of a record now: a senior, not its assessor, while it is in review or complete.</summary>
    public static bool MayOverride(ReviewRecord record, ReviewActor actor) =>
        actor.Is(ReviewPart.Senior) && record.State is (ReviewState.InReview or ReviewState.Complete) && record.Assessor != actor.Person;

    /// <summary>The override, or everything that is wrong with it.</summary>
    /// <param name="assessment">The record as it stands.</param>
    public static Result<Override> Make(
        ReviewRecord record,
        CaseAssessment assessment,
        string question,
        Answer answer,
        string reason,
        ReviewActor actor,
        DateTimeOffset at)
    {
        var refusals = new List<Refusal>();
        if (!actor.Is(ReviewPart.Senior))
        {
            refusals.Add(new Refusal("override-not-yours", "only a senior overrides a judgement") { Subject = question });
        }

        if (record.Assessor == actor.Person)
        {
            refusals.Add(new Refusal("own-record", "nobody overrides the own judgement; take the record back and change it") { Subject = question });
        }

        if (record.State is not (ReviewState.InReview or ReviewState.Complete))
        {
            refusals.Add(
                new Refusal(
                    "override-in-wrong-state",
                    $"case {record.Case} is {record.State.Code()}; a judgement is overridden while the record is in review or complete")
                {
                    Subject = question,
                });
        }

        if (reason.Trim().Length < ShortestReason)
        {
            refusals.Add(new Refusal(ReasonMissingCode, "an override needs a reason of a few words, which everyone can read") { Subject = question });
        }

        var index = assessment.Instrument.IndexOf(question);
        if (index < 0)
        {
            refusals.Add(new Refusal("unknown-question", $"there is no question {question}")
            {
                Subject = question,
                Suggestion = Spelling.Suggest(question, assessment.Instrument.Questions.Select(known => known.Name)),
            });
            return Result.Refused<Override>(refusals);
        }

        refusals.AddRange(FaultsOfAnswer(assessment, index, answer));
        return Result.From(refusals, () => new Override(record.Case, question, assessment.Recorded(index), answer, reason.Trim(), actor.Person, at));
    }

    private static IEnumerable<Refusal> FaultsOfAnswer(CaseAssessment assessment, int index, Answer answer)
    {
        var question = assessment.Instrument.Questions[index].Name;
        if (!assessment.Instrument.Questions[index].IsJudgement)
        {
            yield return new Refusal("override-of-typed",
                $"only a judgement is overridden, and this asks for {assessment.Instrument.Questions[index].Type}") { Subject = question };
        }
        else if (answer == Answer.Missing || !assessment.IsOpen(index))
        {
            yield return new Refusal("override-of-nothing", "only an open question is overridden, and by an answer") { Subject = question };
        }
        else if (assessment.Recorded(index) == answer)
        {
            yield return new Refusal("override-changes-nothing", $"the judgement is {answer.Code()} already") { Subject = question };
        }
        else if (AnswerRules.FaultOf(assessment.With(index, answer), index) is { } fault)
        {
            yield return fault;
        }
    }
}
