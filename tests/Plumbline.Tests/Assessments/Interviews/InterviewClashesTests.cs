using CsCheck;
using Plumbline.Assessments.Interviews;

namespace Plumbline.Tests.Assessments.Interviews;

/// <summary>Any interviews on two days, held against a calendar in which every minute of every person is a cell.</summary>
public sealed class InterviewClashesTests
{
    private static readonly DateOnly Monday = new(2026, 4, 6);

    private static readonly Gen<Interview[]> Some = Gen.Select(Gen.Int[0, 1], Gen.Int[0, 300], Gen.Int[1, 90], Gen.Int[0, 2], Gen.Int[0, 2])
        .Array[0, 8].Select(drawn => drawn.Select((one, place) => new Interview(
            $"C{place:00}", one.Item4 == 0 ? "P1" : one.Item4 == 1 ? " p1" : "P2", one.Item5 == 0 ? null : $"reader {one.Item5}",
            new InterviewTime(Monday.AddDays(one.Item1), new TimeOnly(8, 0).AddMinutes(one.Item2), one.Item3))).ToArray());

    [Fact]
    public void Two_interviews_clash_where_somebody_would_be_at_both_in_the_same_minute() => Some.Sample(all =>
    {
        foreach (var one in all)
        {
            var expected = all.Where(other => other != one && MinutesOf(one).Overlaps(MinutesOf(other))).SelectMany(other => new[]
            {
                one.Practitioner.Contains('2') == other.Practitioner.Contains('2') ? (ClashOf.Practitioner, other.Case) : default,
                one.Reader is not null && one.Reader == other.Reader ? (ClashOf.Reader, other.Case) : default,
            }).Where(clash => clash.Case is not null);

            InterviewClashes.Of(one, all).Select(clash => (clash.Of, clash.With.Case)).ShouldBe(expected, ignoreOrder: true);
        }
    });

    [Fact]
    public void Clashes_are_told_in_the_order_of_time_and_at_one_time_of_cases() => Some.Sample(all =>
    {
        foreach (var one in all)
        {
            var told = InterviewClashes.Of(one, all.Reverse()).Select(clash => clash.With).ToList();

            told.ShouldBe(told.OrderBy(other => other.Time.Starts).ThenBy(other => other.Case, StringComparer.Ordinal));
        }
    });

    [Fact]
    public void A_clash_is_one_for_both() => Some.Sample(all =>
    {
        var clashes = all.SelectMany(one => InterviewClashes.Of(one, all).Select(clash => (clash.Of, From: one.Case, To: clash.With.Case))).ToHashSet();

        clashes.Select(clash => (clash.Of, clash.To, clash.From)).ShouldBeSubsetOf(clashes);
    });

    [Fact]
    public void Another_interview_only_ever_adds_clashes() => Some.Sample(all =>
    {
        foreach (var one in all)
        {
            InterviewClashes.Of(one, all.Skip(1)).ShouldBeSubsetOf(InterviewClashes.Of(one, all));
        }
    });

    [Fact]
    public void What_begins_as_the_other_ends_is_no_clash_and_one_minute_sooner_is()
    {
        var first = At(9, 0, 60, "C01");

        InterviewClashes.Of(At(10, 0, 60, "C02"), [first]).ShouldBeEmpty();
        InterviewClashes.Of(At(8, 0, 60, "C02"), [first]).ShouldBeEmpty();
        InterviewClashes.Of(At(9, 59, 60, "C02"), [first]).Select(clash => clash.Of).ShouldBe([ClashOf.Practitioner, ClashOf.Reader]);
        InterviewClashes.Of(At(9, 20, 10, "C02"), [first]).Count.ShouldBe(2, "one within the other");
        InterviewClashes.Of(At(9, 0, 60, "C02") with { Time = first.Time with { Day = Monday.AddDays(1) } }, [first]).ShouldBeEmpty();
        InterviewClashes.Of(At(9, 0, 60, "C01"), [first]).ShouldBeEmpty("it is the interview about the same case");
    }

    private static Interview At(int hour, int minute, int minutes, string @case) =>
        new(@case, "P1", "anna", new InterviewTime(Monday, new TimeOnly(hour, minute), minutes));

    private static HashSet<(int Day, int Minute)> MinutesOf(Interview one) =>
    [
        .. Enumerable.Range((one.Time.Starts.Hour * 60) + one.Time.Starts.Minute, one.Time.Minutes).Select(minute => (one.Time.Day.DayNumber, minute)),
    ];
}
