using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Reviews;
using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Assessments.Ledgers.Saving;

/// <summary>
/// What becomes of changes that people make at the same time. Changes to different questions stand side by side. A change to a question that has changed
/// since the person last saw it is held beside what stands, unless both say the same. docs/methods/ledger.md states the rule.
/// </summary>
public static class SaveRules
{
    private static readonly LocalText OtherType = new(
        "this is not an answer of the type that the question asks for", "nid yw hwn yn ateb o’r math y mae’r cwestiwn yn gofyn amdano");

    /// <summary>Sorts what a person wants into what is recorded, what is held and what is refused.</summary>
    /// <param name="present">What stands for the questions that are proposed, at least.</param>
    /// <param name="answers">What was recorded for every question, in the order of the instrument.</param>
    /// <param name="proposed">At most one for each question.</param>
    /// <param name="texts">What was recorded of other types than judgement, by the place of the question; null for nothing.</param>
    /// <param name="kind">What sort of act wants it: a judgement that was overridden is closed to whoever judges, and open to overriding and restoring.</param>
    public static SavePlan Plan(
        PresentRecord present,
        ReadOnlySpan<Answer> answers,
        Case @case,
        Instrument instrument,
        IReadOnlyList<ProposedChange> proposed,
        EntryKind kind = EntryKind.Judged,
        IReadOnlyDictionary<int, string>? texts = null)
    {
        var refused = new List<Refusal>();
        var kept = new List<(ProposedChange Proposed, int Question)>(proposed.Count);
        var seen = new HashSet<int>(proposed.Count);
        foreach (var change in proposed)
        {
            var question = instrument.IndexOf(change.Question);
            if (question < 0)
            {
                refused.Add(new Refusal("unknown-question", $"there is no question {change.Question} in {instrument.Id} {instrument.Version}")
                {
                    Subject = change.Question,
                    Suggestion = Spelling.Suggest(change.Question, instrument.Questions.Select(known => known.Name)),
                });
            }
            else if (!seen.Add(question))
            {
                refused.Add(new Refusal("judged-twice", "stands twice in one save") { Subject = change.Question });
            }
            else if (change.BasedOn > present.Revision)
            {
                refused.Add(new Refusal("revision-unknown", $"rests on revision {change.BasedOn}, but the record is at {present.Revision}")
                {
                    Subject = change.Question,
                });
            }
            else if (change.Judged is { } judged && JudgementLimits.FaultsOf(change.Question, judged) is { Count: > 0 } faults)
            {
                refused.AddRange(faults);
            }
            else if (change.Judged is { } given && TypeFaultsOf(given, instrument, question) is { Count: > 0 } others)
            {
                refused.AddRange(others);
            }
            else if (kind == EntryKind.Judged && present.Find(change.Question) is { Replaced: not null } overridden && ChangeOf(change, overridden) is not null)
            {
                refused.Add(Refusal.Of(OverrideRules.ClosedCode, OverrideRules.Closed) with { Subject = change.Question });
            }
            else
            {
                kept.Add((change, question));
            }
        }

        var latest = proposed.Count == 0 ? 0 : proposed.Max(change => change.BasedOn);
        var remarks = Remarks(answers, texts ?? new Dictionary<int, string>(), @case, instrument, kept, refused);
        var changes = new List<JudgementChange>(kept.Count);
        var disputed = new List<DisputedChange>();
        foreach (var (change, _) in kept)
        {
            if (ChangeOf(change, present.Find(change.Question)) is { } made)
            {
                changes.Add(made with { BasedOn = change.BasedOn == latest ? null : change.BasedOn });
                if (made.IsHeld)
                {
                    disputed.Add(new DisputedChange(change.Question, present.Find(change.Question)!, change.Judged));
                }
            }
        }

        return new SavePlan(changes, disputed, refused, remarks);
    }

    /// <summary>Why an answer is not of the type that its question asks for; each in both languages.</summary>
    private static IReadOnlyList<Refusal> TypeFaultsOf(Judged judged, Instrument instrument, int question)
    {
        if (instrument.TypedAt(question) is not { } asked)
        {
            return judged.Text is null && judged.Answer != Answer.Given ? [] : [OfOtherType()];
        }

        if (judged.Text is not { } text)
        {
            return judged.Answer == Answer.Missing ? [] : [OfOtherType()];
        }

        var read = asked.Read(text);
        return read.IsRefused ? read.Refusals : read.Value.Text == text ? [] : [OfOtherType()];

        Refusal OfOtherType() => Refusal.Of("answer-of-another-type", OtherType) with { Subject = instrument.Questions[question].Name };
    }

    /// <summary>Routes the whole case with what is wanted; an answer that may never stand is refused, one that disagrees with another is remarked on.</summary>
    private static List<Refusal> Remarks(ReadOnlySpan<Answer> recorded, IReadOnlyDictionary<int, string> texts, Case @case, Instrument instrument,
        List<(ProposedChange Proposed, int Question)> kept, List<Refusal> refused)
    {
        var answers = recorded.ToArray();
        var typed = instrument.TypedQuestions.Count == 0 ? texts : new Dictionary<int, string>(texts);
        foreach (var (change, question) in kept)
        {
            answers[question] = change.Judged?.Answer ?? Answer.Missing;
            if (typed is Dictionary<int, string> known && instrument.TypedAt(question) is not null)
            {
                known.Remove(question);
                if (change.Judged?.Text is { } text)
                {
                    known[question] = text;
                }
            }
        }

        var assessment = CaseAssessment.Of(@case, instrument, answers, typed);
        var remarks = new List<Refusal>();
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            // What routing closes may stay as typed: it counts nowhere, and comes back when the question opens again.
            if (!assessment.IsOpen(kept[i].Question) || AnswerRules.FaultOf(assessment, kept[i].Question) is not { } fault)
            {
                continue;
            }

            if (fault.Code is "always-applies" or AnswerRules.NotOfferedCode)
            {
                refused.Add(fault);
                kept.RemoveAt(i);
            }
            else
            {
                remarks.Add(fault);
            }
        }

        return remarks;
    }

    private static JudgementChange? ChangeOf(ProposedChange change, PresentJudgement? now)
    {
        var stands = now?.Judged;
        var isSame = Equals(stands, change.Judged);
        if (change.Stands)
        {
            // Nobody says so of what they did not see, and it decides nothing between two texts.
            return isSame && now is { Judged: not null, Held.Count: 0 } && change.BasedOn >= now.Revision
                ? new JudgementChange(change.Question, stands, stands) : null;
        }

        var decides = now?.Held.Any(held => held.Entry <= change.BasedOn) == true;
        if (isSame && !decides)
        {
            return null;
        }

        if (now is null || change.BasedOn >= now.Revision || isSame)
        {
            return new JudgementChange(change.Question, stands, change.Judged);
        }

        return now.Held.Any(held => Equals(held.Judged, change.Judged)) ? null : new JudgementChange(change.Question, stands, change.Judged) { IsHeld = true };
    }
}
