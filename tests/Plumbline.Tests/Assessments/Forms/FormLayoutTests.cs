using CsCheck;
using Plumbline.Assessments;
using Plumbline.Assessments.Forms;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Forms;

public sealed class FormLayoutTests
{
    private static readonly Instrument Instrument = (Given.ADraft(
        Given.AQuestion("plan_done_cu") with { Chain = "plan_cu", Phase = "custody" },
        Given.AQuestion("plan_good_cu") with { Chain = "plan_cu", Phase = "custody" },
        Given.AQuestion("plan_done_co") with { Chain = "plan_co", Phase = "community" },
        Given.AQuestion("engaged") with { Chain = "engage" },
        Given.AQuestion("plan_good_co") with { Chain = "plan_co", Phase = "community" },
        Given.AQuestion("released", "1.1") with { Criterion = null, Role = QuestionRole.Routing },
        Given.AQuestion("delivered_cu", "2.1") with { Phase = "custody" }) with
    {
        Phases = [
            new Phase("all", new LocalText("All"), null),
            new Phase("custody", new LocalText("Custody"), "${custody} = 'yes'"),
            new Phase("community", new LocalText("Community"), null),
        ],
    }).Prove().Value;

    private static readonly FormLayout Layout = FormLayout.Of(Instrument);

    [Fact]
    public void The_profile_comes_first_and_then_the_criteria_in_their_order() => Layout.Parts.Select(part => part.Id).ShouldBe(["profile", "1.1", "2.1"]);

    [Fact]
    public void What_is_asked_of_both_phases_stands_on_one_line() =>
        Layout.Parts[1].Chains.Select(chain => chain.Rows.Select(row => string.Join('|', row.Questions.Select(Name))))
            .ShouldBe([["plan_done_cu|plan_done_co", "plan_good_cu|plan_good_co"], ["engaged"]]);

    [Fact]
    public void A_question_of_one_phase_only_stands_alone() => Layout.Parts[2].Chains.Single().Rows.Single().Twin.ShouldBeNull();

    [Fact]
    public void Every_question_stands_in_the_form_once() => Layout.Order.Order().ShouldBe(Enumerable.Range(0, Instrument.Questions.Count));

    [Fact]
    public void The_next_unanswered_question_is_found_after_this_one_and_then_from_the_head()
    {
        var read = Read(Answer.Yes, Answer.Missing, Answer.Yes, Answer.Yes, Answer.Yes, Answer.Missing, Answer.Yes);

        Next(read, after: null).ShouldBe("released");
        Next(read, after: "plan_done_cu").ShouldBe("plan_good_cu");
        Next(read, after: "plan_good_cu").ShouldBe("released");
        Next(Read([.. Enumerable.Repeat(Answer.Unknown, 7)]), after: "engaged").ShouldBeNull();
    }

    [Fact]
    public void Next_unanswered_visits_every_gap_before_it_comes_back() =>
        AnyAnswer.OfJudgement.Array[7].Sample(answers =>
        {
            var read = Read(answers);
            var seen = new List<int>();
            for (int? at = Completeness.NextUnanswered(read, Layout); at is { } found
                && !seen.Contains(found); at = Completeness.NextUnanswered(read, Layout, found))
            {
                seen.Add(found);
            }

            seen.Count.ShouldBe(read.Unanswered);
            Completeness.Of(read, Layout).Unanswered.ShouldBe(read.Unanswered);
        });

    [Fact]
    public void Completeness_counts_open_questions_by_part()
    {
        var read = CaseAssessment.Of(
            Given.ACase("C1", ("custody", "no")),
            Instrument,
            [Answer.Missing, Answer.Missing, Answer.Yes, Answer.Unknown, Answer.Missing, Answer.No, Answer.Missing]);

        Completeness.Of(read, Layout).Parts.ShouldBe([new("profile", 1, 1), new("1.1", 3, 2), new("2.1", 0, 0)]);
    }

    private static CaseAssessment Read(params Answer[] answers) => CaseAssessment.Of(Given.ACase("C1", ("custody", "yes")), Instrument, answers);

    private static string? Next(CaseAssessment read, string? after) =>
        Completeness.NextUnanswered(read, Layout, after is null ? null : Instrument.IndexOf(after)) is { } found ? Name(found) : null;

    private static string Name(int question) => Instrument.Questions[question].Name;
}
