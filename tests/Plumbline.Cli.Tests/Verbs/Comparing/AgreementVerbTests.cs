using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs.Comparing;

public sealed class AgreementVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Fact]
    public void The_Croydon_judgements_read_again_with_ten_turned_show_who_was_stricter()
    {
        var first = Repository.PathTo("examples", "croydon-2012", "judgements.csv");
        var turned = 0;
        var second = folder.Write(
            "second.csv",
            string.Join(
                '\n',
                File.ReadLines(first)
                    .Select(line =>
                        line.Contains(",yes") && line.Contains(",q12_", StringComparison.Ordinal) && turned++ < 10
                            ? line.Replace(",yes", ",no", StringComparison.Ordinal)
                            : line)));

        CommandLine.Run(["agreement", first, second, "--json"], output, error).ShouldBe(0, error.ToString());

        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("instrument").GetString().ShouldBe("core-case 2009.2");
        var overall = json.RootElement.GetProperty("overall");
        overall.GetProperty("otherStricter").GetInt32().ShouldBe(10);
        overall.GetProperty("firstStricter").GetInt32().ShouldBe(0);
        overall.GetProperty("answers").GetProperty("gwetAc1").GetDouble().ShouldBeInRange(0.99, 1);
        overall.GetProperty("answers").GetProperty("intervals").GetProperty("gwetAc1").GetProperty("low").GetDouble().ShouldBeLessThan(1);
        json.RootElement.GetProperty("criteria").GetArrayLength().ShouldBe(8);
    }

    [Fact]
    public void People_get_a_table()
    {
        var (first, second) = Two("C1,a,yes\nC2,a,no\n", "C1,a,yes\nC2,a,yes\n");

        CommandLine.Run(["agreement", first, second], output, error).ShouldBe(0, error.ToString());

        output.ToString().ShouldContain("all questions");
        output.ToString().ShouldContain("50.0%");
    }

    [Fact]
    public void Files_without_a_case_in_common_are_refused()
    {
        var (first, second) = Two("C1,a,yes\n", "C2,a,yes\n");

        CommandLine.Run(["agreement", first, second], output, error).ShouldBe(1);

        error.ToString().ShouldContain($"{second}:1:1: has no case and question in common with {first}");
    }

    [Fact]
    public void An_unknown_question_is_named_with_its_place()
    {
        var (first, second) = Two("C1,q11_screen_don,yes\n", "C1,q11_screen_don,yes\n");

        CommandLine.Run(["agreement", first, second, "--instrument", "core-case@2009.1"], output, error).ShouldBe(1);

        error.ToString().ShouldContain($"{first}:2:");
        error.ToString().ShouldContain("did you mean");
    }

    [Theory]
    [InlineData("agreement")]
    [InlineData("agreement", "one.csv")]
    public void Fewer_than_two_files_are_wrong_usage(params string[] arguments)
    {
        CommandLine.Run(arguments, output, error).ShouldBe(2);

        error.ToString().ShouldStartWith("Give two or more files");
    }

    [Fact]
    public void A_file_held_against_itself_or_a_copy_is_remarked()
    {
        var (first, copy) = Two("C1,a,yes\n", "C1,a,yes\n");

        CommandLine.Run(["agreement", first, first], output, error).ShouldBe(0, error.ToString());
        CommandLine.Run(["agreement", first, copy], output, error).ShouldBe(0, error.ToString());

        output.ToString().ShouldContain($"{first} is held against itself: full agreement says nothing here.");
        output.ToString().ShouldContain($"{first} and {copy} hold the same answers in the same order.");
    }

    [Fact]
    public void What_stands_in_one_file_alone_is_said_and_ids_that_differ_in_capitals()
    {
        var (first, second) = Two("A,a,yes\nB,a,no\nC,a,yes\nC,b,no\n", "a,a,yes\nC,a,yes\n");

        CommandLine.Run(["agreement", first, second, "--json"], output, error).ShouldBe(0, error.ToString());

        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("remarks").EnumerateArray().Select(remark => remark.GetString()).ShouldBe(
        [
            $"cases that differ in capitals alone are two cases: A in {first} and a in {second}. Write them alike to compare them.",
            $"2 cases stand in {first} alone and count for no pair: A, B.",
            $"1 answer to a case of both stands in {first} alone and counts for no pair.",
            $"1 case stands in {second} alone and counts for no pair: a.",
        ]);
    }

    /// <summary>Five pairs of which one reader says always yes: chance and agreement are the same, so that alpha and kappa are nothing, without a
    /// sign.</summary>
    [Fact]
    public void Nothing_has_no_sign()
    {
        var (first, second) = Two("C1,a,yes\nC2,a,yes\nC3,a,yes\nC4,a,yes\nC5,a,no\n", "C1,a,yes\nC2,a,yes\nC3,a,yes\nC4,a,yes\nC5,a,yes\n");

        CommandLine.Run(["agreement", first, second], output, error).ShouldBe(0, error.ToString());
        CommandLine.Run(["agreement", first, second, "--json"], output, error).ShouldBe(0, error.ToString());

        output.ToString().ShouldNotMatch(@"-0\.0+\b");
        output.ToString().ShouldNotMatch(@"\d[eE]-\d");
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private (string First, string Second) Two(string first, string second) =>
        (folder.Write("first.csv", "case_id,question_key,answer\n" + first), folder.Write("second.csv", "case_id,question_key,answer\n" + second));
}
