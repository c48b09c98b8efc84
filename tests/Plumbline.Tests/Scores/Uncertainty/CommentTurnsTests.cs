using CsCheck;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;
using Plumbline.Testing;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Tests.Scores.Uncertainty;

public sealed class CommentTurnsTests
{
    private static readonly Bands Bands = Given.Comments;

    [Fact]
    public void Criterion_2_2_of_Croydon_stands_on_one_judgement()
    {
        var turns = CommentTurns.Of(new Share(348, 466), Bands)!;

        turns.Better.ShouldBeNull();
        turns.Worse!.Judgements.ShouldBe(1);
        turns.Worse.To.Word.ShouldBe("MODERATE");
    }

    [Fact]
    public void Where_nothing_applied_nothing_turns() => CommentTurns.Of(new Share(0, 0), Bands).ShouldBeNull();

    [Fact]
    public void So_many_judgements_change_the_word_and_one_fewer_does_not() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[1, 400]).Where((part, all) => part <= all).Sample((part, all) =>
        {
            var turns = CommentTurns.Of(new Share(part, all), Bands)!;
            var now = Word(part);

            if (turns.Better is { } better)
            {
                Word(part + better.Judgements).ShouldBe(better.To.Word);
                better.To.Word.ShouldNotBe(now);
                Word(part + better.Judgements - 1).ShouldBe(now);
            }
            else
            {
                Word(all).ShouldBe(now);
            }

            if (turns.Worse is { } worse)
            {
                Word(part - worse.Judgements).ShouldBe(worse.To.Word);
                worse.To.Word.ShouldNotBe(now);
                Word(part - worse.Judgements + 1).ShouldBe(now);
            }
            else
            {
                Word(0).ShouldBe(now);
            }

            string Word(int sufficient) => Bands.Of(Percent.HalfUp(sufficient, all)).Word;
        });
}
