using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Scores;
using Plumbline.Scores.Ratings;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores.Ratings;

/// <summary>
/// Where a panel may move a word, at its very edge (docs/methods/rulesets.md): one band at most, within five points of the edge or with fewer than twenty
/// cases. Requires improvement is from 50, Good from 65, Outstanding from 80 per cent.
/// </summary>
public sealed class DiscretionTests
{
    private static readonly Instrument Instrument = (Given.ADraft(Given.AQuestion("key")) with
    {
        Rules = new LowestOf(
            new Bands(0, 100, [Word("Inadequate", 0, 0), Word("Requires improvement", 50, 1), Word("Good", 65, 2), Word("Outstanding", 80, 3)]),
            Banding.Exact,
            MinimumCases: 4,
            new Bands(0, 3, [Word("Inadequate", 0, 0), Word("Good", 2, 0)]),
            LeftOut: ["1.2", "2.1"],
            new Discretion(Steps: 1, Within: 5, SmallSample: 20)),
    }).Prove().Value;

    [Theory]
    [InlineData(60, 100, "Good")]
    [InlineData(69, 100, "Requires improvement")]
    [InlineData(70, 100, "Requires improvement")]
    [InlineData(10, 19, "Good")]
    public void Up_to_the_edge_of_its_discretion_a_panel_moves_a_word(int sufficient, int cases, string word)
    {
        var rating = Moved(sufficient, cases, word).Value.Find("1.1")!;

        rating.Band!.Word.ShouldBe(word);
        rating.Computed!.Word.ShouldNotBe(word);
    }

    [Theory]
    [InlineData(59, 100, "Good", "59 of 100 is more than 5 points from 65 per cent, and 100 cases are no small sample")]
    [InlineData(71, 100, "Requires improvement", "71 of 100 is more than 5 points from 65 per cent, and 100 cases are no small sample")]
    [InlineData(11, 20, "Good", "11 of 20 is more than 5 points from 65 per cent, and 20 cases are no small sample")]
    [InlineData(10, 19, "Outstanding", "discretion moves a word by 1 at most, not from Requires improvement to Outstanding")]
    public void Beyond_it_the_word_of_the_rule_stands(int sufficient, int cases, string word, string why)
    {
        var refusal = Moved(sufficient, cases, word).Refusals.ShouldHaveSingleItem();

        (refusal.Code, refusal.Message).ShouldBe(("beyond-discretion", why));
    }

    [Theory]
    [InlineData(3, null, "only 3 cases to which it applies; 4 are needed")]
    [InlineData(4, "Outstanding", "4 of 4 cases")]
    public void A_key_question_needs_the_least_number_of_cases(int cases, string? word, string because)
    {
        var rating = Scoring.Of(Readings(cases, cases), null, []).Value.Find("key")!;

        (rating.Band?.Word, rating.Because!.English).ShouldBe((word, because));
    }

    /// <summary>129 of 200 print as 65 per cent, where Good begins, and are 64.5.</summary>
    [Fact]
    public void Where_the_printed_per_cent_would_give_another_word_the_rule_stands_beside_it()
    {
        var rating = Scoring.Of(Readings(129, 200), null, []).Value.Find("key")!;

        rating.Band!.Word.ShouldBe("Requires improvement");
        rating.Because!.English.ShouldBe("129 of 200 cases; the exact share decides, 64.5 per cent: Good begins at 65");
    }

    private static Result<ScoreCard> Moved(int sufficient, int cases, string word) =>
        Scoring.Of(
            Readings(sufficient, cases),
            null,
            [new PanelDecision(PanelDecisionKind.Discretion, "1.1", word, "ratings panel", new LocalText("What the panel saw."))]);

    private static Readings Readings(int sufficient, int cases) =>
        Given.SomeReadings(Instrument, Enumerable.Range(0, cases).Select(number => new[] { number < sufficient ? Answer.Yes : Answer.No }));

    private static Band Word(string word, int from, int points) => new(word, new LocalText(word), from, points);
}
