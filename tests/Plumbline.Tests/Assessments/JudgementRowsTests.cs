using Plumbline.Assessments;
using Plumbline.Instruments;

namespace Plumbline.Tests.Assessments;

public sealed class JudgementRowsTests
{
    private static readonly Judgement[] Given =
    [
        new("C01", "q1", Answer.Yes) { Place = new Place("judgements.csv", 2, 8) },
        new("C02", "q1", Answer.Given) { Text = "2012-03-14", Place = new Place("judgements.csv", 3, 8) },
        new("C01", "q2", Answer.Unknown) { Assessor = "Lise", Evidence = "Asset, page 3", Note = "unclear",
            Place = new Place("judgements.csv", 900_000, 70_000) },
        new("C02", "q2", Answer.No) { Place = new Place("another.csv", 4, 9) },
        new("C02", "q3", Answer.Missing),
        new("C01", "q3", Answer.NotApplicable) { Place = new Place("judgements.csv", 5, 1 << 24) },
    ];

    [Fact]
    public void What_is_put_in_comes_out_again_in_its_order_with_its_place()
    {
        var rows = Of(Given);

        rows.Count.ShouldBe(Given.Length);
        rows.ShouldBe(Given);
        rows[3].ShouldBe(Given[3]);
    }

    [Fact]
    public void Many_rows_are_all_there()
    {
        Judgement[] many = [.. Enumerable.Range(0, 40_000).Select(row =>
            new Judgement($"C{row % 700}", $"q{row / 700}", (Answer)(row % 5)) { Place = new Place("j.csv", row + 2, row % 300) })];

        Of(many).ShouldBe(many);
    }

    [Fact]
    public void The_rows_of_a_case_are_found_in_their_order()
    {
        var byCase = Of(Given).ByCase();

        byCase["C01"].ShouldBe([0, 2, 5]);
        byCase["C02"].ShouldBe([1, 3, 4]);
        byCase["C03"].ShouldBeEmpty();
    }

    [Fact]
    public void There_is_no_row_beyond_the_last() => Should.Throw<ArgumentOutOfRangeException>(() => Of(Given)[Given.Length]);

    private static JudgementRows Of(IEnumerable<Judgement> judgements)
    {
        var rows = new JudgementRows();
        foreach (var judgement in judgements)
        {
            rows.Add(judgement);
        }

        return rows;
    }
}
