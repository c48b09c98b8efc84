using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs.Comparing;

public sealed class SeededVerbTests : IDisposable
{
    private const string Head = "case_id,question_key,answer,assessor\n";

    private const int Questions = 20;

    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Fact]
    public void Whoever_calls_two_questions_more_sufficient_than_agreed_in_each_of_nine_cases_is_found_at_the_seventh_and_who_is_fair_is_not()
    {
        var read = Read("A1", (number, question) => question < 8 || question is 10 or 11) + Read("A2", (number, question) => question < 8)
            + "OTHER,q0,no,A2\n";

        CommandLine.Run(["seeded", Agreed(), Written(read), "--json"], output, error).ShouldBe(0, error.ToString());

        using var json = JsonDocument.Parse(output.ToString());
        var (lenient, fair) = (json.RootElement[0], json.RootElement[1]);
        lenient.GetProperty("reader").GetString().ShouldBe("A1");
        lenient.GetProperty("cases").GetArrayLength().ShouldBe(9);
        lenient.GetProperty("cases")[0].GetProperty("leniency").GetDouble().ShouldBe(0.1);
        lenient.GetProperty("series")[0].GetProperty("foundLenient").GetInt32().ShouldBe(7);
        fair.GetProperty("cases").GetArrayLength().ShouldBe(9);
        fair.GetProperty("series")[0].GetProperty("foundLenient").ValueKind.ShouldBe(JsonValueKind.Null);
        fair.GetProperty("series")[0].GetProperty("leniency").GetDouble().ShouldBe(0);
    }

    [Fact]
    public void People_get_a_table_and_the_cases_beyond_tolerance()
    {
        var read = Read("A1", (number, question) => question < 8 || (number == 3 && question < 13));

        CommandLine.Run(["seeded", Agreed(), Written(read), "--tolerance", "20"], output, error).ShouldBe(0, error.ToString());

        output.ToString().ShouldContain("more generous");
        output.ToString().ShouldContain("A1: more than 20 points from what was agreed in S3.");
    }

    [Fact]
    public void Programs_get_the_cases_beyond_tolerance_too_and_none_where_no_tolerance_was_given()
    {
        var (agreed, read) = (Agreed(), Written(Read("A1", (number, question) => question < 8 || (number == 3 && question < 13))));

        CommandLine.Run(["seeded", agreed, read, "--tolerance", "20", "--json"], output, error).ShouldBe(0, error.ToString());
        using var json = JsonDocument.Parse(output.ToString());
        output.GetStringBuilder().Clear();
        CommandLine.Run(["seeded", agreed, read, "--json"], output, error).ShouldBe(0, error.ToString());
        using var without = JsonDocument.Parse(output.ToString());

        json.RootElement[0].GetProperty("beyondTolerance").EnumerateArray().Select(one => one.GetString()).ShouldBe(["S3"]);
        without.RootElement[0].GetProperty("beyondTolerance").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_case_exactly_at_the_tolerance_is_not_beyond_it()
    {
        var read = Read("A1", (number, question) => question < 8 || (number == 3 && question < 12));

        CommandLine.Run(["seeded", Agreed(), Written(read), "--tolerance", "20"], output, error).ShouldBe(0, error.ToString());

        output.ToString().ShouldContain("No case lies more than 20 points from what was agreed.");
    }

    [Fact]
    public void A_seeded_case_that_does_not_say_who_read_it_is_refused_with_its_place()
    {
        var read = Written("S1,q0,yes,\nOTHER,q0,yes,\n");

        CommandLine.Run(["seeded", Agreed(), read], output, error).ShouldBe(1);

        error.ToString().ShouldContain($"{read}:2:");
        error.ToString().ShouldContain("does not say who read it");
        error.ToString().ShouldNotContain("OTHER");
    }

    [Fact]
    public void Judging_a_question_twice_and_having_nothing_in_common_are_refused()
    {
        CommandLine.Run(["seeded", Agreed(), Written("S1,q0,yes,A1\nS1,q0,no,A1\n")], output, error).ShouldBe(1);
        error.ToString().ShouldContain("has an answer to this question already");

        // Whoever is named beside them, two answers to a question are not one that was agreed.
        CommandLine.Run(["seeded", folder.Write("two.csv", Head + "S1,q0,yes,A1\nS1,q0,yes,A2\n"), Written("S1,q0,yes,A3\n")], output, error).ShouldBe(1);
        error.ToString().ShouldContain("case S1 has an answer to this question already");

        CommandLine.Run(["seeded", Agreed(), Written("OTHER,q0,yes,A1\n")], output, error).ShouldBe(1);
        error.ToString().ShouldContain("has no judgement of a question that a reader judged too");
    }

    [Theory]
    [InlineData("seeded")]
    [InlineData("seeded", "agreed.csv")]
    [InlineData("seeded", "agreed.csv", "read.csv", "--tolerance", "0")]
    public void Too_few_files_or_a_tolerance_that_cannot_be_are_wrong_usage(params string[] arguments) =>
        CommandLine.Run(arguments, output, error).ShouldBe(2);

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    /// <summary>Nine cases of twenty questions, of which the first eight are agreed to be sufficient.</summary>
    private string Agreed() => folder.Write("agreed.csv", "case_id,question_key,answer\n" + Rows("", (_, question) => question < 8));

    private string Written(string rows) => folder.Write("read.csv", Head + rows);

    private static string Read(string reader, Func<int, int, bool> sufficient) => Rows($",{reader}", sufficient);

    private static string Rows(string end, Func<int, int, bool> sufficient) => string.Concat(
        from number in Enumerable.Range(1, 9)
        from question in Enumerable.Range(0, Questions)
        select $"S{number},q{question},{(sufficient(number, question) ? "yes" : "no")}{end}\n");
}
