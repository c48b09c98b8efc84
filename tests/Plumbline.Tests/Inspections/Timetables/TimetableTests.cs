using CsCheck;
using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;

namespace Plumbline.Tests.Inspections.Timetables;

public sealed class TimetableTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void The_usual_dates_follow_from_the_end_of_fieldwork()
    {
        var timetable = Timetable.Usual(Monday, Monday.AddDays(28), Monday.AddDays(39));

        timetable.Dates.Select(date => date.Due!.Value.DayNumber - Monday.DayNumber).ShouldBe([0, 28, 39, 53, 74, 116, 144]);
        timetable.Faults(Monday).ShouldBeEmpty();
        timetable.Stage.ShouldBeNull();
        timetable.Next!.Milestone.ShouldBe(Milestone.Announced);
    }

    [Fact]
    public void The_stage_is_the_last_milestone_reached_and_the_next_comes_after_it()
    {
        var usual = Timetable.Usual(Monday, Monday.AddDays(28), Monday.AddDays(39));
        var later = usual with { Dates = [.. usual.Dates.Select(date => date.Milestone <= Milestone.FieldworkEnds ? date with { Reached = date.Due } : date)] };

        later.Stage.ShouldBe(Milestone.FieldworkEnds);
        later.Next!.Milestone.ShouldBe(Milestone.ProvisionalFindings);
    }

    [Fact]
    public void Two_milestones_in_the_wrong_order_are_named_with_both_days()
    {
        var wrong = new Timetable([new(Milestone.FieldworkEnds, Monday), new(Milestone.Draft, Monday.AddDays(-1))]);

        wrong.Faults(Monday).Single().ToString().ShouldBe("Draft report (2026-03-01) cannot come before Fieldwork ends (2026-03-02) (draft)");
    }

    [Fact]
    public void Nothing_was_reached_tomorrow() =>
        new Timetable([new(Milestone.Announced, Monday, Monday.AddDays(1))]).Faults(Monday).Single().Code.ShouldBe("reached-in-the-future");

    [Fact]
    public void However_long_fieldwork_takes_the_usual_dates_are_in_order() => Gen.Int[0, 400].Select(Gen.Int[0, 60]).Sample((notice, length) =>
        Timetable.Usual(Monday, Monday.AddDays(notice), Monday.AddDays(notice + length)).Faults(Monday).ShouldBeEmpty());
}
