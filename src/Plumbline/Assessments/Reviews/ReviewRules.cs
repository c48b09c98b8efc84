using Plumbline.Assessments.SecondReadings;

namespace Plumbline.Assessments.Reviews;

/// <summary>
/// What moves a record on and what holds it up. Signing off takes four eyes: nobody reviews the own record.
/// The rules are stated in docs/methods/review.md.
/// </summary>
public static class ReviewRules
{
    /// <summary>The state after a step, or everything that stands in its way.</summary>
    /// <param name="reason">Why; needed to reopen and to unlock.</param>
    public static Result<ReviewState> Take(ReviewRecord record, ReviewStep step, ReviewActor actor, string? reason = null)
    {
        var move = ReviewMoves.Of(step);
        var refusals = new List<Refusal>();
        if (!move.From.Contains(record.State))
        {
            refusals.Add(
                new Refusal(
                    "step-from-wrong-state",
                    $"case {record.Case} is {record.State.Code()}; this step starts from {string.Join(" or ", move.From.Select(from => from.Code()))}")
                {
                    Subject = record.Case,
                });
            return Result.Refused<ReviewState>(refusals);
        }

        refusals.AddRange(FaultsOfActor(record, move, actor));
        if (move.NeedsReason && string.IsNullOrWhiteSpace(reason))
        {
            refusals.Add(new Refusal(OverrideRules.ReasonMissingCode, $"case {record.Case}: this step needs a reason") { Subject = record.Case });
        }

        refusals.AddRange(Obstacles(record, step));
        return Result.From(refusals, () => move.To);
    }

    /// <summary>The steps that a person could take from where the record is, whatever still holds them up.</summary>
    public static IReadOnlyList<ReviewStep> StepsFor(ReviewRecord record, ReviewActor actor) =>
    [
        .. ReviewMoves.All.Where(move => move.Step != ReviewStep.Begin && move.From.Contains(record.State) && !FaultsOfActor(record, move, actor).Any())
            .Select(move => move.Step),
    ];

    /// <summary>Whether a person may change judgements now: the assessor, while the record is theirs, and beside them a senior who reads cases too.</summary>
    public static bool MayJudge(ReviewRecord record, ReviewActor actor) => MayJudge(record.State, record.Assessor, actor);

    /// <summary>The same of a record of which no more is known than its state and who reads the case.</summary>
    public static bool MayJudge(ReviewState state, string? assessor, ReviewActor actor) =>
        state.IsWithAssessor() && actor.Is(ReviewPart.Assessor) && (assessor == actor.Person || actor.Is(ReviewPart.Senior));

    /// <summary>Whether a person may pin a comment now: a reviewer who did not read the case, until the record is locked.</summary>
    public static bool MayComment(ReviewRecord record, ReviewActor actor) =>
        record.State != ReviewState.Locked && !IsOwn(record, actor) && actor.Is(ReviewPart.Reviewer | ReviewPart.Senior);

    /// <summary>Whether the assessor may say at a question why they disagree: where their judgement was overridden, while the record is with them.</summary>
    public static bool MayDispute(ReviewRecord record, ReviewActor actor, string? question) =>
        record.State.IsWithAssessor() && actor.Is(ReviewPart.Assessor) && record.Assessor == actor.Person && question is not null
            && record.Overridden.Contains(question);

    /// <summary>What in the record itself holds a step up.</summary>
    public static IEnumerable<Refusal> Obstacles(ReviewRecord record, ReviewStep step)
    {
        if (step is ReviewStep.HandOver or ReviewStep.Complete or ReviewStep.Lock)
        {
            foreach (var question in record.Unanswered)
            {
                yield return new Refusal("question-unanswered", $"case {record.Case}: this question is open and has no answer") { Subject = question };
            }

            foreach (var fault in record.Faults)
            {
                yield return fault;
            }

            foreach (var question in record.Disputed)
            {
                yield return new Refusal("dispute-open",
                    $"case {record.Case}: this question was changed twice at once, and nobody has chosen what stands") { Subject = question };
            }

            // What the assessor disputes is for a reviewer to answer, so that it goes along with the record.
            foreach (var comment in record.OpenComments.Where(comment => step != ReviewStep.HandOver || comment.Author != record.Assessor))
            {
                yield return new Refusal("comment-unresolved", $"case {record.Case}: a comment is not resolved") { Subject = comment.Question ?? record.Case };
            }
        }

        if (step == ReviewStep.HandOver)
        {
            foreach (var question in record.WithoutEvidence)
            {
                yield return new Refusal("evidence-missing", $"case {record.Case}: this answer needs evidence or a note") { Subject = question };
            }
        }

        if (step == ReviewStep.Complete)
        {
            foreach (var question in record.NotLookedAt)
            {
                yield return new Refusal("not-looked-at",
                    $"case {record.Case}: this judgement needs a look before the record is signed off") { Subject = question };
            }
        }

        if (step == ReviewStep.Return && record.OpenComments.All(comment => comment.Author == record.Assessor))
        {
            yield return new Refusal("comment-missing", $"case {record.Case}: a record goes back with a comment that says what to do")
            {
                Subject = record.Case,
            };
        }

        if (step is ReviewStep.TakeBack or ReviewStep.Return && record.ReadersMet)
        {
            yield return ConsensusRules.HaveMet(record.Case);
        }

        if (step == ReviewStep.Lock && record.SecondReadingIsOpen)
        {
            yield return new Refusal("second-reading-open", $"case {record.Case} was read a second time, and the two readings are not settled")
            {
                Subject = record.Case,
            };
        }
    }

    private static IEnumerable<Refusal> FaultsOfActor(ReviewRecord record, ReviewMove move, ReviewActor actor)
    {
        if (!actor.Is(move.By))
        {
            yield return new Refusal("step-not-yours", $"case {record.Case}: this step is for {Name(move.By)}") { Subject = record.Case };
        }
        else if (move.By == ReviewPart.Assessor && record.Assessor != actor.Person)
        {
            yield return new Refusal("record-not-yours", $"case {record.Case} is allocated to someone else") { Subject = record.Case };
        }
        else if (move.By != ReviewPart.Assessor && IsOwn(record, actor))
        {
            yield return new Refusal("own-record", $"case {record.Case}: nobody reviews the own record") { Subject = record.Case };
        }
    }

    private static bool IsOwn(ReviewRecord record, ReviewActor actor) => record.Assessor == actor.Person || record.Judges.Contains(actor.Person);

    private static string Name(ReviewPart parts) =>
        string.Join(" or ", Enum.GetValues<ReviewPart>().Where(part => part != ReviewPart.None && parts.HasFlag(part)).Select(part => part switch
        {
            ReviewPart.Assessor => "the assessor",
            ReviewPart.Reviewer => "a reviewer",
            _ => "a senior",
        }));
}
