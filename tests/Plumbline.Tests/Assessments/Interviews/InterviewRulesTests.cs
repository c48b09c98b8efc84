using Plumbline.Assessments.Interviews;
using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;

namespace Plumbline.Tests.Assessments.Interviews;

/// <summary>What a time must be like that a service offers, and what is only remarked on.</summary>
public sealed class InterviewRulesTests
{
    private static readonly DateOnly Today = new(2026, 4, 1);

    private static readonly InterviewOffer Good = new("P07", ["C01"], new InterviewTime(Today, new TimeOnly(9, 30), 60), "Room 2");

    [Fact]
    public void A_good_offer_is_not_refused_in_a_room_or_by_video()
    {
        Codes(Good).ShouldBeEmpty();
        Codes(Good with { Room = null }).ShouldBeEmpty();
        Codes(Good with { Time = Good.Time with { Starts = new TimeOnly(23, 0), Minutes = 59 } }).ShouldBeEmpty();
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_in_both_languages_each_beside_its_field()
    {
        var faults = InterviewRules.FaultsOf(
            new InterviewOffer(" ", [], new InterviewTime(Today.AddDays(-1), new TimeOnly(9, 0), 9), " "), [], Today);

        faults.Select(fault => (fault.Code, fault.Subject)).ShouldBe(
        [
            ("practitioner-missing", "Practitioner"), ("cases-missing", "Cases"), ("day-passed", "Day"), ("length-unfit", "Minutes"), ("room-missing", "Room"),
        ]);
        faults.ShouldAllBe(fault => fault.Welsh != null && fault.Welsh != fault.Message);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(240, null)]
    [InlineData(241, "length-unfit")]
    [InlineData(0, "length-unfit")]
    [InlineData(-60, "length-unfit")]
    public void An_interview_lasts_from_ten_minutes_to_four_hours(int minutes, string? refused) =>
        Codes(Good with { Time = Good.Time with { Minutes = minutes } }).ShouldBe(refused is null ? [] : [refused]);

    [Fact]
    public void An_interview_is_over_before_midnight() =>
        Codes(Good with { Time = Good.Time with { Starts = new TimeOnly(23, 0), Minutes = 60 } }).ShouldBe(["past-midnight"]);

    [Theory]
    [InlineData("meet@example.org")]
    [InlineData("https://video.example.org/1")]
    public void A_link_or_an_address_is_no_room(string room) => Codes(Good with { Room = room }).ShouldBe(["looks-like-an-address"]);

    [Theory]
    [InlineData("P07")]
    [InlineData("JB")]
    [InlineData("ABCD")]
    [InlineData("yot-2/17")]
    public void A_code_or_initials_stand_for_a_practitioner(string code) => PractitionerCodes.FaultsOf(code, []).ShouldBeEmpty();

    [Theory]
    [InlineData("Ann", "looks-like-a-name")]
    [InlineData("SMITH", "looks-like-a-name")]
    [InlineData("J Bevan", "looks-like-a-name")]
    [InlineData("Siân1", "looks-like-a-name")]
    [InlineData("a-code-that-is-longer-than-20", "looks-like-a-name")]
    [InlineData("j.bevan1@example.org", "looks-like-an-address")]
    public void A_name_or_an_address_does_not(string code, string refused) =>
        PractitionerCodes.FaultsOf(code, []).Select(fault => fault.Code).ShouldBe([refused]);

    [Fact]
    public void What_the_list_of_cases_calls_a_practitioner_is_good_whatever_it_looks_like() =>
        PractitionerCodes.FaultsOf("worker", ["P1", "Worker"]).ShouldBeEmpty();

    [Fact]
    public void A_day_is_outside_fieldwork_before_it_begins_and_after_it_ends_by_what_was_reached_else_by_what_is_due()
    {
        var usual = Timetable.Usual(new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 6), new DateOnly(2026, 4, 17));
        var begunLate = new Timetable(
            [.. usual.Dates.Select(date => date.Milestone == Milestone.FieldworkBegins ? date with { Reached = new DateOnly(2026, 4, 8) } : date)]);

        Outside(usual).ShouldBe([true, false, false, false, true]);
        Outside(begunLate).ShouldBe([true, true, false, false, true]);
        Outside(new Timetable([])).ShouldAllBe(outside => !outside);

        static IEnumerable<bool> Outside(Timetable timetable) =>
            new[] { 5, 6, 8, 17, 18 }.Select(day => InterviewRules.IsOutsideFieldwork(new DateOnly(2026, 4, day), timetable));
    }

    private static IEnumerable<string> Codes(InterviewOffer offer) => InterviewRules.FaultsOf(offer, [], Today).Select(fault => fault.Code);
}
