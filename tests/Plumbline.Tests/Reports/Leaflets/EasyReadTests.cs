using Plumbline.Reports;
using Plumbline.Reports.Blocks;
using Plumbline.Scores;
using Plumbline.Statistics;

namespace Plumbline.Tests.Reports.Leaflets;

/// <summary>What an easy-read summary says was done best and must get better is so.</summary>
public sealed class EasyReadTests
{
    /// <summary>The places of the words of the first five standards, 0 for the best, the others not rated; then which of them are named, from 1.</summary>
    [Theory]
    [InlineData("00000", "12", "")]
    [InlineData("11111", "", "")]
    [InlineData("22222", "", "")]
    [InlineData("33333", "", "12")]
    [InlineData("11113", "12", "5")]
    [InlineData("12222", "1", "23")]
    [InlineData("11233", "12", "45")]
    [InlineData("03333", "1", "23")]
    [InlineData("21001", "34", "12")]
    public void Words_are_compared_as_words_and_none_is_best_that_is_not_better_than_what_must_get_better(string ranks, string best, string weakest)
    {
        List<string> titles = [];
        var page = AlteredReport.Of(AlteredReport.Youth, LeafletKind.EasyRead, material =>
        {
            titles = TitlesOf(material);
            var words = material.Readings.Instrument.Rules.Words;
            return material.Unwritten().With(
                ScoreLevel.Criterion, (score, place) => score with { Band = place < ranks.Length ? words[ranks[place] - '0'] : null });
        });

        page.NamedUnder("good").ShouldBe(best.Select(place => titles[place - '1']));
        page.NamedUnder("better").ShouldBe(weakest.Select(place => titles[place - '1']));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    [InlineData(9, 0)]
    public void What_was_judged_fewer_than_ten_times_is_neither_best_nor_weak(int sufficient, int insufficient)
    {
        var title = "";
        var page = AlteredReport.Of(AlteredReport.Croydon, LeafletKind.EasyRead, material =>
        {
            title = TitlesOf(material)[0];
            return material.Unwritten().With(ScoreLevel.Criterion, (score, place) => place > 0 ? score : score with
            {
                Tally = new Tally(sufficient, insufficient, 0, 0, 0), Share = new Share(sufficient, sufficient + insufficient), Weighted = null,
            });
        });

        page.NamedUnder("good").Count.ShouldBe(2);
        page.NamedUnder("better").Count.ShouldBe(2);
        page.NamedUnder("good").Concat(page.NamedUnder("better")).ShouldNotContain(title);
    }

    [Fact]
    public void A_rating_whose_counts_are_withheld_is_not_named()
    {
        var title = "";
        var page = AlteredReport.Of(AlteredReport.Youth, LeafletKind.EasyRead, material =>
        {
            title = TitlesOf(material)[0];
            var words = material.Readings.Instrument.Rules.Words;
            return (material.Unwritten() with
            {
                Inspection = material.Inspection with { Publishing = material.Inspection.Publishing with { SmallestCount = 2 } },
            }).With(ScoreLevel.Criterion, (score, place) => score with
            {
                Band = words[place is 0 ? 3 : place < 3 ? 1 : 2], Share = place == 0 ? new Share(1, 9) : score.Share,
            });
        });

        page.NamedUnder("good").Concat(page.NamedUnder("better")).ShouldNotBeEmpty();
        page.NamedUnder("good").Concat(page.NamedUnder("better")).ShouldNotContain(title);
    }

    [Fact]
    public void One_circle_is_filled_and_two_are()
    {
        Pictures(Language.English, 10).ShouldContain("1 of 10 circles is filled.");
        Pictures(Language.Welsh, 10).ShouldContain("Mae 1 o’r 10 cylch wedi’i lenwi.");
        Pictures(Language.English, 20).ShouldContain("2 of 10 circles are filled.");

        static IReadOnlyList<string> Pictures(Language language, int percent) => AlteredReport.Of(
            AlteredReport.Croydon, LeafletKind.EasyRead,
            material => material.Unwritten().With(ScoreLevel.Headline, (score, _) => score with
            {
                Tally = new Tally(percent, 100 - percent, 0, 0, 0), Share = new Share(percent, 100), Weighted = null,
            }),
            language).Pictures();
    }

    [Fact]
    public void One_step_is_filled_and_two_are()
    {
        Pictures(Language.English, 3).ShouldContain("1 of 4 steps is filled.");
        Pictures(Language.Welsh, 3).ShouldContain("Mae 1 o’r 4 gris wedi’i lenwi.");
        Pictures(Language.English, 2).ShouldContain("2 of 4 steps are filled.");

        static IReadOnlyList<string> Pictures(Language language, int rank) => AlteredReport.Of(
            AlteredReport.Youth, LeafletKind.EasyRead,
            material => material.Unwritten().With(ScoreLevel.Overall, (score, _) => score with { Band = material.Readings.Instrument.Rules.Words[rank] }),
            language).Pictures();
    }

    [Fact]
    public void Nothing_is_said_of_what_the_service_does_with_the_report() =>
        AlteredReport.Of(AlteredReport.Croydon, LeafletKind.EasyRead, material => material).Words().ShouldNotContain("makes a plan");

    private static List<string> TitlesOf(ReportMaterial material) =>
        [.. material.Scores.Criteria.Select(score => (material.Outline.Plain.TryGetValue(score.Id, out var plain) ? plain : score.Title).English)];
}
