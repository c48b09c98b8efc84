using Plumbline.Assessments.Seeding;

namespace Plumbline.Tests.Assessments.Seeding;

/// <summary>One case stands first on a day, for every reader; a copy comes early, and no sooner than a coin would have it.</summary>
public sealed class FirstCaseTests
{
    private static readonly Guid[] Secrets = [.. Enumerable.Range(0, 20_000).Select(number => new Guid(number, 7, 11, [1, 2, 3, 5, 8, 13, 21, 34]))];

    [Fact]
    public void Where_there_are_not_two_to_choose_between_none_stands_first()
    {
        FirstCase.Of([], 1).ShouldBeNull();
        FirstCase.Of([(Secrets[0], true)], 9).ShouldBeNull();
        FirstCase.Of([(Secrets[0], false), (Secrets[1], false)], 1).ShouldNotBeNull();
    }

    [Fact]
    public void What_stands_first_stays_first_while_it_waits_whatever_else_is_begun()
    {
        var waiting = Secrets.Take(9).Select((secret, place) => (secret, place == 4)).ToList();
        var first = waiting[FirstCase.Of(waiting, 8)!.Value];

        foreach (var begun in waiting.Where(one => one != first))
        {
            var left = waiting.Where(one => one != begun).ToList();
            left[FirstCase.Of(left, 8)!.Value].ShouldBe(first);
        }
    }

    [Theory]
    [InlineData(9, 0, 1)]
    [InlineData(9, 1, 9)]
    [InlineData(9, 2, 4)]
    [InlineData(40, 12, 3)]
    [InlineData(2, 3, 1)]
    public void A_copy_draws_as_many_lots_as_there_are_cases_to_each_copy(int cases, int copies, int lots) =>
        FirstCase.LotsOf(cases, copies).ShouldBe(lots);

    /// <summary>Of n cases and m copies that draw k lots each, one of the copies has the least lot with probability km / (km + n).</summary>
    [Theory]
    [InlineData(9, 1, 0.500)]
    [InlineData(9, 2, 0.471)]
    [InlineData(14, 3, 0.462)]
    public void A_copy_stands_first_as_often_as_its_lots_say_and_never_more_often_than_not(int cases, int copies, double expected)
    {
        var each = cases + copies;
        var first = Secrets.Chunk(each).Where(own => own.Length == each)
            .Select(own => own.Select((secret, place) => (secret, place >= cases)).ToList())
            .Select(own => own[FirstCase.Of(own, FirstCase.LotsOf(cases, copies))!.Value].Item2).ToList();

        first.Average(isCopy => isCopy ? 1.0 : 0).ShouldBe(expected, 0.04);
    }
}
