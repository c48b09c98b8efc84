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
        var second = folder.Write("second.csv", string.Join('\n', File.ReadLines(first).Select(line => line.Contains(",yes") && line.Contains(",q12_", StringComparison.Ordinal) && turned++ < 10 ? line.Replace(",yes", ",no", StringComparison.Ordinal) : line)));

        CommandLine.Run(["agreement", first, second, "--json"], output, error).ShouldBe(0, error.ToString());

        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("instrument").GetString().ShouldBe("core-case 2009.1");
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

    [Fact]
    public void A_single_file_is_wrong_usage() => CommandLine.Run(["agreement", "one.csv"], output, error).ShouldBe(2);

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private (string First, string Second) Two(string first, string second) =>
        (folder.Write("first.csv", "case_id,question_key,answer\n" + first), folder.Write("second.csv", "case_id,question_key,answer\n" + second));
}
