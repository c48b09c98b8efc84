using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments.SecondReadings;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>A reader answers questions again in the consensus meeting of a case, for themselves alone. What they said before stays.</summary>
public sealed class AnswerAgain(Acts acts, Judgements judgements)
{
    /// <summary>How many answers were kept; one that stands already is not kept again. All of them, or none with everything that is wrong.</summary>
    /// <param name="answers">By the name of the question, each with an answer and, where they like, a note.</param>
    public Task<Result<int>> RunAsync(
        Acting who, string inspection, string @case, IReadOnlyDictionary<string, Judged> answers, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReadCases, inspection, async turn =>
        {
            if (await DrawnCase.FindAsync(turn.Db, judgements.Instruments, turn.Inspection, @case, turn.Stop) is not { } drawn
                || drawn.ReadingOf(who.Account) is not { } own)
            {
                return Result.Refused<int>(ActRefusals.NotAllowed(Act.ReadCases));
            }

            var readings = await judgements.FindAsync(turn.Inspection.Id, @case, who.Account!.Value, turn.Stop);
            if (readings.Any(reading => reading.IsClosedToAsker))
            {
                return Result.Refused<int>(ActRefusals.NotAllowed(own.ActOf()));
            }

            if (who.RefusedAt(turn.Inspection, own.ActOf()) is { } refused)
            {
                return Result.Refused<int>(refused);
            }

            if (drawn is not { Meeting: { } meeting, IsSettled: false }
                || await HeldMeeting.FindAsync(turn.Db, turn.Inspection.Id, @case, turn.Stop) is not { } talk)
            {
                return Result.Refused<int>(ConsensusRules.Over(@case));
            }

            var said = answers.Select(answer => (answer.Key, Judged: Tidied(answer.Value))).ToList();
            Refusal[] faults =
            [
                .. said.SelectMany(answer => ConsensusRules.FaultsOfAnswer(meeting, own, answer.Key, answer.Judged)),
                .. said.Count > 0 ? Array.Empty<Refusal>() : [ConsensusRules.Nothing(@case)],
            ];
            return faults.Length > 0 ? Result.Refused<int>(faults) : Result.Of(Keep(turn, drawn.Case, talk, meeting, own, said));
        }, stop);

    private static int Keep(
        Turn turn, string @case, HeldMeeting talk, ConsensusMeeting meeting, Purpose own, IReadOnlyList<(string Question, Judged Judged)> said)
    {
        var instrument = meeting.Pair.First.Instrument;
        var changed = said.Where(answer => !Equals(meeting.Of(own, instrument.IndexOf(answer.Question))?.Judged, answer.Judged)).ToList();
        turn.Db.AddRange(changed.Select((answer, place) => new KeptSecondAnswer
        {
            Id = Guid.CreateVersion7(turn.Now), MeetingId = talk.Id, Number = talk.Answers.Count + place + 1, Reading = own.Code(),
            Question = answer.Question, Answer = answer.Judged.Text is null ? answer.Judged.Answer.Code() : null, Text = answer.Judged.Text,
            Note = answer.Judged.Note, At = turn.Now, By = turn.Who.Name,
        }));
        if (changed.Count > 0)
        {
            // Neither which questions nor what was said: whoever reads the trail may be the other reader.
            turn.Note(AuditActions.AnsweredAgain, @case, new { reading = own.Code(), answers = changed.Count });
        }

        return changed.Count;
    }

    /// <summary>What it rests on stands with the first answers, so that nothing but the answer and the note is kept.</summary>
    private static Judged Tidied(Judged judged) => new(judged.Answer)
    {
        Text = judged.Text, Note = TypedText.Tidy(judged.Note) is { Length: > 0 } note ? note : null,
    };
}
