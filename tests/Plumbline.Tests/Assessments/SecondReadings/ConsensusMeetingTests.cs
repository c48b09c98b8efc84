using System.Text.RegularExpressions;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.SecondReadings;

/// <summary>Holds the examples of docs/methods/review.md against the rule of consensus meetings.</summary>
public sealed class ConsensusMeetingTests
{
    private static readonly string[] Names = ["needed", "done", "engaged"];

    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("needed"), Given.AQuestion("done") with { Relevant = "${needed} = 'yes'" }, Given.AQuestion("engaged"));

    public static TheoryData<string> Examples => new(
        Regex.Match(File.ReadAllText(Repository.PathTo("docs", "methods", "review.md")), "```meeting\n.*?\n(.*?)```", RegexOptions.Singleline).Groups[1].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Theory, MemberData(nameof(Examples))]
    public void A_meeting_asks_shows_and_agrees_as_the_document_says(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var meeting = Meeting(words[0], words[1], words[2], words[3]);

        string[] found =
        [
            Places(meeting.Due(Purpose.First)), Places(meeting.Due(Purpose.Second)), Seen(Purpose.First, Purpose.Second), Seen(Purpose.Second, Purpose.First),
            Alike(meeting.Pair), Alike(meeting.After),
        ];

        string.Join(' ', found).ShouldBe(string.Join(' ', words[5..]));

        string Seen(Purpose looker, Purpose reading) =>
            Places([.. Enumerable.Range(0, 3).Where(question => meeting.Seen(looker, reading, question) is not null)]);
    }

    [Fact]
    public void Those_who_settle_see_both_at_once()
    {
        var meeting = Meeting("yny", "n-n", "---", "n-n");

        meeting.Seen(null, Purpose.Second, 2)!.Judged.Answer.ShouldBe(Answer.No);
        meeting.Seen(Purpose.Second, Purpose.Second, 2).ShouldNotBeNull("nobody is blind to their own");
        meeting.Seen(Purpose.First, Purpose.Second, 2).ShouldBeNull();
    }

    [Fact]
    public void The_last_of_several_answers_to_one_question_holds()
    {
        var pair = Pair("yny", "ynn");
        var meeting = ConsensusMeeting.Of(pair, [Again(Purpose.First, 2, 'y'), Again(Purpose.First, 2, 'n'), Again(Purpose.Second, 2, 'n')]);

        meeting.Of(Purpose.First, 2)!.Judged.Answer.ShouldBe(Answer.No);
        meeting.Agreed.ShouldHaveSingleItem().ShouldBe(new KeyValuePair<int, Judged>(2, new Judged(Answer.No)));
        meeting.IsAnswered.ShouldBeTrue();
        ConsensusMeeting.Of(pair, []).IsAnswered.ShouldBeFalse();
    }

    [Fact]
    public void First_answers_stay_and_what_is_no_discrepancy_any_more_is_not_answered_again()
    {
        var meeting = Meeting("yny", "yny", "n-n", "---");

        (meeting.After.First.Recorded(0), meeting.After.First.Recorded(2)).ShouldBe((Answer.Yes, Answer.Yes));
        meeting.After.Discrepancies.ShouldBeEmpty();
    }

    [Fact]
    public void A_reader_answers_only_what_differs_is_open_to_them_and_could_have_been_answered()
    {
        var meeting = Meeting("yny", "n-y", "---", "---");

        Fault(Purpose.First, "engaged", new Judged(Answer.No)).ShouldBe("not-in-meeting");
        Fault(Purpose.First, "q99", new Judged(Answer.No)).ShouldBe("not-in-meeting");
        Fault(Purpose.Second, "done", new Judged(Answer.No)).ShouldBe("question-closed");
        Fault(Purpose.First, "done", new Judged(Answer.Missing) { Note = "well" }).ShouldBe("answer-missing");
        Fault(Purpose.First, "done", new Judged(Answer.Given) { Text = "yes" }).ShouldBe("answer-of-another-type");
        Fault(Purpose.First, "done", new Judged(Answer.Yes) { Note = new string('x', JudgementLimits.LongestText + 1) }).ShouldBe("text-too-long");
        Fault(Purpose.First, "done", new Judged(Answer.Yes) { Note = "seen together" }).ShouldBeNull();

        string? Fault(Purpose reading, string question, Judged judged) =>
            ConsensusRules.FaultsOfAnswer(meeting, reading, question, judged).SingleOrDefault()?.Code;
    }

    [Fact]
    public void Readers_meet_once_where_they_differ_and_the_case_is_not_settled()
    {
        Code(null, false, false).ShouldBe("not-to-meet");
        Code(Pair("yny", "yny"), true, false).ShouldBe("not-to-meet");
        Code(Pair("yny", "ynn"), true, false).ShouldBe("not-to-meet");
        Code(Pair("yny", "ynn"), false, true).ShouldBe("meeting-open");
        Code(Pair("yny", "ynn"), false, false).ShouldBeNull();

        static string? Code(ReadingPair? pair, bool isSettled, bool isOpen)
        {
            var fault = ConsensusRules.FaultsOfOpening("C1", pair, isSettled, isOpen).SingleOrDefault();
            (fault is null || fault.Welsh is not null).ShouldBeTrue();
            return fault?.Code;
        }
    }

    [Fact]
    public void Before_and_after_are_counted_by_the_function_that_counts_blind_readings()
    {
        var (one, other) = (Meeting("yny", "ynn", "--y", "--y"), Meeting("yyy", "ynn", "-yy", "-nn", "C2"));

        var met = MeetingAgreement.Of([one, other])!;

        met.Cases.ShouldBe(2);
        met.Before.ShouldBe(ReaderAgreement.Of([one.Pair, other.Pair])[0]);
        (met.Before.Answers.Pairs, met.Before.Answers.Coefficients.Percent).ShouldBe((6, 3.0 / 6));
        (met.After.Answers.Pairs, met.After.Answers.Coefficients.Percent).ShouldBe((6, 4.0 / 6));
        MeetingAgreement.Of([]).ShouldBeNull();
    }

    private static string Places(IReadOnlyList<int> questions) =>
        questions.Count == 0 ? "-" : string.Concat(questions.Order().Select(question => question + 1));

    private static string Alike(ReadingPair pair)
    {
        var compared = pair.Compared().Where(one => one.First != Answer.Missing && one.Second != Answer.Missing).ToList();
        return $"{compared.Count(one => one.First == one.Second)}/{compared.Count}";
    }

    private static ConsensusMeeting Meeting(string first, string second, string firstAgain, string secondAgain, string @case = "C1") => ConsensusMeeting.Of(
        Pair(first, second, @case),
        [
            .. firstAgain.Index().Where(one => one.Item != '-').Select(one => Again(Purpose.First, one.Index, one.Item)),
            .. secondAgain.Index().Where(one => one.Item != '-').Select(one => Again(Purpose.Second, one.Index, one.Item)),
        ]);

    private static SecondAnswer Again(Purpose reading, int question, char letter) =>
        new(reading, Names[question], new Judged(Of(letter)), DateTimeOffset.UnixEpoch);

    private static ReadingPair Pair(string first, string second, string @case = "C1") => ReadingPair.Of(Read(first, @case), Read(second, @case));

    private static CaseAssessment Read(string answers, string @case) => CaseAssessment.Of(Given.ACase(@case), Small, [.. answers.Select(Of)]);

    private static Answer Of(char letter) => letter switch { 'y' => Answer.Yes, 'n' => Answer.No, _ => Answer.Missing };
}
