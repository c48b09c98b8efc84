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

    /// <summary>The same design told twice, as strata by hand and as the chances of the draw; the numbers are those of svyratio.</summary>
    [Fact]
    public void The_chances_of_the_draw_weigh_the_scores_as_strata_by_hand_do()
    {
        Chances([("community", 300), ("custody", 40), ("first tier", 60)]);

        var scores = Score();

        scores.GetProperty("caseload").GetInt32().ShouldBe(400);
        scores.GetProperty("weighted").GetBoolean().ShouldBeTrue();
        var harm = Criterion(scores, "1.1");
        harm.GetProperty("percent").GetInt32().ShouldBe(63);
        harm.GetProperty("interval").GetProperty("estimate").GetDouble().ShouldBe(0.630354, 1e-6);
        harm.GetProperty("interval").GetProperty("standardError").GetDouble().ShouldBe(0.055868, 1e-6);
    }

    [Fact]
    public void A_stratum_of_the_draw_of_which_no_case_was_read_is_named()
    {
        Chances([("community", 300), ("custody", 40), ("first tier", 60)]);
        File.AppendAllText(folder.PathTo("probabilities.csv"), "X901,0.5,2,bail\nX902,0.5,2,bail\nX903,0,,remand\n");

        var scores = Score();

        scores.GetProperty("unread").EnumerateArray().Single().GetString().ShouldBe("bail");
        scores.GetProperty("withoutChance").GetInt32().ShouldBe(1);
        Criterion(scores, "1.1").GetProperty("interval").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void What_is_said_by_hand_is_checked_against_the_draw()
    {
        Chances([("community", 300), ("custody", 40), ("first tier", 60)]);
        Add("caseload: 401\nstrata: { field: sentence_group, caseload: { community: 100, custody: 240, first tier: 61 } }");
        CommandLine.Run(["score", folder.Path], output, error).ShouldBe(1);
        error.ToString().ShouldContain("the caseload is stated as 401 cases, and the sample was drawn from 400");

        var text = File.ReadAllText(folder.PathTo("inspection.yaml"));
        File.WriteAllText(folder.PathTo("inspection.yaml"), text.Replace("caseload: 401\n", "", StringComparison.Ordinal));
        CommandLine.Run(["score", folder.Path], output, error).ShouldBe(1);
        error.ToString().ShouldContain("stratum custody is stated to hold 240 cases, and by the chances of the draw");
        error.ToString().ShouldNotContain("stratum first tier");
    }

    [Fact]
    public void A_case_that_was_not_drawn_from_is_named()
    {
        Chances([("community", 300), ("custody", 40), ("first tier", 60)]);
        File.WriteAllText(
            folder.PathTo("probabilities.csv"), File.ReadAllText(folder.PathTo("probabilities.csv")).Replace("C01,", "C99,", StringComparison.Ordinal));

        CommandLine.Run(["score", folder.Path], output, error).ShouldBe(1);

        error.ToString().ShouldContain("case C01 is not in the caseload that the sample was drawn from");
    }

    [Fact]
    public void Strata_alone_say_how_large_the_caseload_is()
    {
        Add("strata: { field: sentence_group, caseload: { community: 300, custody: 40, first tier: 60 } }");

        Score().GetProperty("caseload").GetInt32().ShouldBe(400);
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

    /// <summary>A file of the draw in which the cases read of each stratum were all that were drawn of it.</summary>
    private void Chances((string Stratum, int Caseload)[] strata)
    {
        var read = File.ReadLines(folder.PathTo("cases.csv")).Skip(1).Select(line => line.Split(',')).Select(row => (Id: row[0], Stratum: row[1])).ToList();
        File.WriteAllLines(folder.PathTo("probabilities.csv"), strata.SelectMany(stratum =>
        {
            var drawn = read.Where(one => one.Stratum == stratum.Stratum).Select(one => one.Id).ToList();
            var chance = FormattableString.Invariant($"{drawn.Count / (double)stratum.Caseload:0.#################}");
            return drawn
                .Concat(Enumerable.Range(0, stratum.Caseload - drawn.Count).Select(i => $"X{stratum.Stratum[..2]}{i}"))
                .Select(id => $"{id},{chance},,{stratum.Stratum}");
        }).Prepend("case_id,probability,weight,stratum"));
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
