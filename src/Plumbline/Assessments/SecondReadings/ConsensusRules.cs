using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Assessments.SecondReadings;

/// <summary>When the two readers of a case meet, and what each may answer again.</summary>
public static class ConsensusRules
{
    public const string HaveMetCode = "readers-met";

    private static readonly LocalText IsNotToMeet = new(
        "the readers of a case meet once both readings are handed over and differ, and before the case is settled",
        "mae darllenwyr achos yn cwrdd unwaith y trosglwyddir y ddau ddarlleniad ac y maent yn wahanol, a chyn cysoni’r achos");

    private static readonly LocalText IsOpen = new(
        "the readers of this case meet already", "mae darllenwyr yr achos hwn eisoes yn cwrdd");

    private static readonly LocalText IsOver = new(
        "this case has no consensus meeting that is open", "nid oes gan yr achos hwn gyfarfod consensws sydd ar agor");

    private static readonly LocalText IsAlike = new(
        "only a question on which the two readers differ is answered again",
        "dim ond cwestiwn y mae’r ddau ddarllenydd yn wahanol arno a atebir eto");

    private static readonly LocalText IsClosed = new(
        "by your own answers this question is not open", "yn ôl eich atebion eich hun nid yw’r cwestiwn hwn yn agored");

    private static readonly LocalText IsMissing = new("choose your answer after the talk", "dewiswch eich ateb ar ôl y drafodaeth");

    private static readonly LocalText Stays = new(
        "the two readers have seen each other’s answers in a consensus meeting, so what was handed over stays",
        "mae’r ddau ddarllenydd wedi gweld atebion ei gilydd mewn cyfarfod consensws, felly mae’r hyn a drosglwyddwyd yn aros");

    /// <summary>Why no meeting is opened for a case; nothing where it can be.</summary>
    /// <param name="pair">Both readings, once both are handed over.</param>
    /// <param name="isOpen">Whether the readers meet already.</param>
    public static IEnumerable<Refusal> FaultsOfOpening(string @case, ReadingPair? pair, bool isSettled, bool isOpen)
    {
        if (isOpen)
        {
            yield return Refusal.Of("meeting-open", IsOpen) with { Subject = @case };
        }
        else if (isSettled || pair is null or { Discrepancies.Count: 0 })
        {
            yield return Refusal.Of("not-to-meet", IsNotToMeet) with { Subject = @case };
        }
    }

    /// <summary>Everything about an answer that keeps it out of the meeting; the subject is its question.</summary>
    public static IReadOnlyList<Refusal> FaultsOfAnswer(ConsensusMeeting meeting, Purpose reading, string question, Judged judged)
    {
        var (now, instrument) = (meeting.Now(reading), meeting.Pair.First.Instrument);
        var place = instrument.IndexOf(question);
        return meeting.Pair.Discrepancies.All(found => found.Question != place) ? [Refuse("not-in-meeting", IsAlike)]
            : !now.IsAsked(place) ? [Refuse("question-closed", IsClosed)]
            : judged.Answer == Answer.Missing ? [Refuse("answer-missing", IsMissing)]
            : FaultsOfValue(now, question, judged);

        Refusal Refuse(string code, LocalText text) => Refusal.Of(code, text) with { Subject = question };
    }

    /// <summary>Why something is no answer to a question of an instrument, whatever else was answered: the same rule as for a judgement that is
    /// saved.</summary>
    public static IReadOnlyList<Refusal> FaultsOfValue(Instrument instrument, string question, Judged judged) =>
        judged.Answer == Answer.Missing ? [Refusal.Of("answer-missing", IsMissing) with { Subject = question }]
            : FaultsOfValue(
                CaseAssessment.Of(new Case("", new Dictionary<string, string>()), instrument, new Answer[instrument.Questions.Count]), question, judged);

    private static IReadOnlyList<Refusal> FaultsOfValue(CaseAssessment now, string question, Judged judged) => SaveRules.Plan(
        new PresentRecord(0, RecordIndex.FirstState, new Dictionary<string, PresentJudgement>()),
        [.. Enumerable.Range(0, now.Instrument.Questions.Count).Select(now.Recorded)], now.Case, now.Instrument,
        [new ProposedChange(question, judged, 0)], texts: now.Texts).Refused;

    /// <summary>Nothing was answered at all.</summary>
    public static Refusal Nothing(string @case) => Refusal.Of("answer-missing", IsMissing) with { Subject = @case };

    /// <summary>Why nothing is answered again: there is no meeting, or the case is settled.</summary>
    public static Refusal Over(string @case) => Refusal.Of("meeting-over", IsOver) with { Subject = @case };

    /// <summary>Why a reading neither goes back to its reader nor is taken back: the talk would change the blind answers.</summary>
    public static Refusal HaveMet(string @case) => Refusal.Of(HaveMetCode, Stays) with { Subject = @case };
}
