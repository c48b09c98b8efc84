using System.Text.Json;
using CsCheck;
using Plumbline.Statistics.Agreement;

namespace Plumbline.Tests.Statistics.Agreement;

public sealed class AgreementCoefficientsTests
{
    private static readonly Gen<AnsweredUnit[]> SomeUnits =
        Gen.Select(Gen.Int[0, 9], Gen.Int[-1, 2].Array[3]).Select((of, answers) => new AnsweredUnit(of, answers)).Array[4, 60];

    [Fact]
    public void Published_tables_come_out()
    {
        var cases = Reference.Cases("agreement.json");
        cases.Count.ShouldBe(5);

        foreach (var one in cases)
        {
            var (units, categories) = UnitsOf(one);
            var ours = AgreementCoefficients.Of(units, categories);
            var closeness = one.Number("closeness");

            Check("percent", ours.Percent);
            Check("cohen", ours.Cohen);
            Check("gwet", ours.Gwet);
            Check("alpha", ours.Krippendorff);

            void Check(string name, double value)
            {
                if (one.TryGetProperty(name, out var expected))
                {
                    value.ShouldBe(expected.GetDouble(), closeness, $"{name}: {one.Text("source")}");
                }
            }
        }
    }

    [Fact]
    public void Readers_who_always_agree_have_one_in_every_measure() =>
        Gen.Int[0, 2].Array[5, 50].Where(answers => answers.Distinct().Count() > 1).Sample(answers =>
        {
            var ours = AgreementCoefficients.Of([.. answers.Select((answer, i) => new AnsweredUnit(i, [answer, answer, answer]))], 3);

            ours.Percent.ShouldBe(1);
            ours.Cohen.ShouldBe(1, 1e-12);
            ours.Gwet.ShouldBe(1, 1e-12);
            ours.Krippendorff.ShouldBe(1, 1e-12);
        });

    [Fact]
    public void No_measure_is_above_one_and_the_order_of_readers_changes_nothing() => SomeUnits.Sample(units =>
    {
        var forwards = AgreementCoefficients.Of(units, 3);
        var backwards = AgreementCoefficients.Of([.. units.Select(unit => unit with { Answers = [.. unit.Answers.Reverse()] })], 3);

        foreach (var (one, other) in new[]
        {
            (forwards.Percent, backwards.Percent),
            (forwards.Cohen, backwards.Cohen),
            (forwards.Gwet, backwards.Gwet),
            (forwards.Krippendorff, backwards.Krippendorff),
        })
        {
            (double.IsNaN(one) || one <= 1 + 1e-12).ShouldBeTrue();
            other.ShouldBe(one, 1e-9);
        }
    });

    [Fact]
    public void Intervals_are_hidden_below_thirty_pairs_and_shown_from_there()
    {
        AgreementEstimate.Of(Units(29), 2).Intervals.ShouldBeEmpty();
        AgreementEstimate.Of(Units(30), 2).Intervals.Count.ShouldBe(4);
    }

    [Fact]
    public void The_interval_of_percent_agreement_with_one_answer_a_case_has_the_usual_standard_error()
    {
        var estimate = AgreementEstimate.Of(Units(100), 2);
        var percent = estimate.Coefficients.Percent;

        percent.ShouldBe(0.75);
        estimate.Intervals[0]!.Value.StandardError.ShouldBe(Math.Sqrt(percent * (1 - percent) / 99), 1e-12);
    }

    private static AnsweredUnit[] Units(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new AnsweredUnit(i, [i % 2, i % 4 == 0 ? 1 - (i % 2) : i % 2]))];

    private static (AnsweredUnit[] Units, int Categories) UnitsOf(JsonElement one)
    {
        if (one.TryGetProperty("table", out var table))
        {
            var rows = table.EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetInt32()).ToArray()).ToArray();
            return ([
                .. from first in Enumerable.Range(0, rows.Length)
                    from second in Enumerable.Range(0, rows.Length)
                    from i in Enumerable.Range(0, rows[first][second])
                    select new AnsweredUnit(i, [first, second]),
            ], rows.Length);
        }

        var readers = one.GetProperty("readers").EnumerateArray().Select(row => row.GetString()!).ToArray();
        var letters = string.Concat(readers).Where(letter => letter != '.').Distinct().Order().ToArray();
        return ([
            .. Enumerable.Range(0, readers[0].Length).Select(i => new AnsweredUnit(i, [.. readers.Select(row => Array.IndexOf(letters, row[i]))])),
        ], letters.Length);
    }
}
