using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

public sealed class ScoreVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public ScoreVerbTests()
    {
        foreach (var name in new[] { "inspection.yaml", "cases.csv", "judgements.csv" })
        {
            File.Copy(Repository.PathTo("examples", "croydon-2012", name), folder.PathTo(name));
        }
    }

    [Fact]
    public void A_caseload_of_400_gives_the_standard_errors_of_svyratio()
    {
        Add("caseload: 400");

        var scores = Score();

        scores.GetProperty("caseload").GetInt32().ShouldBe(400);
        foreach (var (id, expected) in new[] { ("1.1", 0.03902), ("1.2", 0.03858), ("2.1", 0.05068), ("3.2", 0.05644) })
        {
            Criterion(scores, id).GetProperty("interval").GetProperty("standardError").GetDouble().ShouldBe(expected, 5e-6, id);
        }
    }

    [Fact]
    public void Every_score_says_its_interval_the_chance_of_each_comment_and_what_would_change_the_word()
    {
        var reducing = Criterion(Score(), "2.2");

        reducing.GetProperty("comment").GetString().ShouldBe("MINIMUM");
        var interval = reducing.GetProperty("interval");
        interval.GetProperty("level").GetDouble().ShouldBe(0.95);
        interval.GetProperty("low").GetDouble().ShouldBeInRange(0.6, 0.747);
        interval.GetProperty("high").GetDouble().ShouldBeInRange(0.747, 0.85);
        reducing.GetProperty("chances").EnumerateObject().Sum(chance => chance.Value.GetDouble()).ShouldBe(1, 1e-9);
        reducing.GetProperty("worse").GetProperty("judgements").GetInt32().ShouldBe(1);
        reducing.GetProperty("worse").GetProperty("to").GetString().ShouldBe("MODERATE");
        reducing.GetProperty("better").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Strata_drawn_at_different_rates_weigh_the_printed_score_and_what_was_read_stands_beside_it()
    {
        Add("caseload: 400\nstrata: { field: sentence_group, caseload: { community: 300, custody: 40, first tier: 60 } }");

        var harm = Criterion(Score(), "1.1");

        harm.GetProperty("percent").GetInt32().ShouldBe(63);
        harm.GetProperty("percentOfRead").GetInt32().ShouldBe(65);
        harm.GetProperty("weighted").GetDouble().ShouldBe(0.630354, 1e-6);
        harm.GetProperty("better").ValueKind.ShouldBe(JsonValueKind.Null);
        harm.GetProperty("interval").GetProperty("estimate").GetDouble().ShouldBe(0.630354, 1e-6);
        harm.GetProperty("interval").GetProperty("standardError").GetDouble().ShouldBe(0.055868, 1e-6);
    }

    [Fact]
    public void Strata_that_do_not_fit_are_named_with_their_place()
    {
        Add("strata: { field: sentence_group, caseload: { comunity: 300, custody: 40, first tier: 60 } }");

        CommandLine.Run(["score", folder.Path], output, error).ShouldBe(1);

        error.ToString().ShouldContain("inspection.yaml:");
        error.ToString().ShouldContain("is in no stratum: its sentence_group is community (strata); did you mean comunity?");
    }

    [Fact]
    public void A_caseload_smaller_than_the_sample_is_refused()
    {
        Add("caseload: 37");

        CommandLine.Run(["score", folder.Path], output, error).ShouldBe(1);

        error.ToString().ShouldContain("the caseload is 37, but 38 cases were read");
    }

    [Fact]
    public void A_stratum_that_was_not_read_is_named_and_there_is_no_interval()
    {
        Add("strata: { field: sentence_group, caseload: { community: 300, custody: 40, first tier: 60, bail: 80 } }");

        var scores = Score();

        scores.GetProperty("unread").EnumerateArray().Single().GetString().ShouldBe("bail");
        Criterion(scores, "1.1").GetProperty("interval").ValueKind.ShouldBe(JsonValueKind.Null);
        Criterion(scores, "1.1").GetProperty("chances").EnumerateObject().ShouldBeEmpty();
        Typed.Of("score", folder.Path).Output.ShouldContain("No case was read from bail: the scores are those of the cases read");
    }

    [Fact]
    public void A_caseload_that_was_read_whole_is_said_to_be_so()
    {
        Add("caseload: 38");

        Criterion(Score(), "1.1").GetProperty("interval").ValueKind.ShouldBe(JsonValueKind.Null);
        Typed.Of("score", folder.Path).Output.ShouldContain("Every case was read (38): there is no interval.");
    }

    [Fact]
    public void The_table_shows_them_to_people()
    {
        CommandLine.Run(["score", folder.Path], output, error).ShouldBe(0);

        var line = output.ToString().Split('\n').Single(line => line.StartsWith("2.2 ", StringComparison.Ordinal));
        line.ShouldContain("66% to 82%");
        line.ShouldContain("-1 MODERATE");
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private void Add(string lines) => File.AppendAllText(folder.PathTo("inspection.yaml"), $"\n{lines}\n");

    private JsonElement Score()
    {
        CommandLine.Run(["score", folder.Path, "--json"], output, error).ShouldBe(0, error.ToString());
        using var json = JsonDocument.Parse(output.ToString());
        return json.RootElement.Clone();
    }

    private static JsonElement Criterion(JsonElement scores, string id) =>
        scores.GetProperty("criteria").EnumerateArray().Single(score => score.GetProperty("id").GetString() == id);
}
