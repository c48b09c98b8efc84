using System.Text.Json;
using Plumbline.Findings.Proofs;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Proofs;

public sealed class ProofReaderTests
{
    public static TheoryData<int, string, string, string[]> Clauses()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "findings", "proof-cases.json")));
        var premises = file.RootElement.GetProperty("premises").GetString();
        return
        [
            .. file.RootElement.GetProperty("cases").EnumerateArray().Select(item => (
                item.GetProperty("item").GetInt32(),
                item.GetProperty("grade").GetString()!,
                $"{premises}\n\n{item.GetProperty("text").GetString()}\n",
                item.GetProperty("finds").EnumerateArray().Select(id => id.GetString()!).ToArray())),
        ];
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_real_fault_is_found_and_what_can_be_right_is_left_alone(int item, string grade, string text, string[] finds) =>
        Read(text).Select(finding => finding.Code).Distinct().ShouldBe(finds, $"item {item}, grade {grade}");

    [Fact]
    public void Every_grade_is_in_the_reference()
    {
        var grades = Clauses().Select(row => row.Data.Item2).ToList();

        grades.Count(grade => grade == "A").ShouldBeGreaterThan(8);
        grades.Count(grade => grade == "C").ShouldBeGreaterThan(8);
        grades.Count(grade => grade == "D").ShouldBe(5);
    }

    [Theory]
    [InlineData("In 22 out of 26 cases (84%) it was made.", "1:24: 22 out of 26 is 85%, not 84%")]
    [InlineData("It was made in five of the four cases.", "1:16: 5 cannot be part of 4")]
    [InlineData("Of the 17 cases that did not comply, 53% of these were late.\nOf the 17 cases, 54% of these were late.",
        "2:18: 54% of these cannot be a share of 17: 9 is 53%, 10 is 59%")]
    [InlineData("Most cases (45%) were late.", "1:1: most is fair from 50.01 to 99.99 per cent, and the number beside it is 45%")]
    [InlineData("It was late in just over half of cases (11 out of 25).",
        "1:16: just over half is fair from 50.01 to 58 per cent, and the number beside it is 11 out of 25")]
    [InlineData("We read 38 cases.\n\nIt was late in 120% of cases.", "3:16: 120% of cases cannot be a share of 38: 38 is 100%")]
    [InlineData("- (1) It was late in many of the cases that we", "1:46: the item ends without a stop")]
    [InlineData("It was good enough in 65% of the plans that we read.\n\nIt was good enough in 66% of the plans that we read.",
        "3:23: the same sentence stands in line 1 with other numbers")]
    [InlineData("The Safeguarding work was done well enough 65% of the time.\n\nSafeguarding score:\n\n64%",
        "5:1: the score of Safeguarding is 64% here and 65% in line 1")]
    public void A_finding_says_where_and_what(string text, string expected)
    {
        var finding = Read(text).ShouldHaveSingleItem();

        $"{finding.Place?.Line}:{finding.Place?.Column}: {finding.Message}".ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("Plans were good in 22\u00a0out of 26 cases (84%).", "count-and-percent", 40)]
    [InlineData("Plans were good in 22  out of 26 cases (84%).", "count-and-percent", 41)]
    [InlineData("Plans were good in 22 out\u202fof 26\u00a0cases (84%).", "count-and-percent", 40)]
    [InlineData("Almost\u00a0three\u2011quarters of plans (90%) were good.", "unfair-word", 1)]
    [InlineData("Three\u00adquarters of them were seen in 3 out of 4 cases (10%).", "count-and-percent", 55)]
    [InlineData("We inspected 38\u00a0cases. Plans were late in 57%\u00a0of\u00a0the cases\u00a0inspected.", "impossible-share", 43)]
    public void Spaces_and_hyphens_are_read_as_they_look(string text, string id, int column)
    {
        var finding = Read(text).ShouldHaveSingleItem();

        finding.Code.ShouldBe(id);
        finding.Place!.Value.Column.ShouldBe(column);
    }

    [Theory]
    [InlineData("In 22 out of 26 cases (٨٤%) it was made.", "count-and-percent")]
    [InlineData("In 22 out of 26 cases (８４%) it was made.", "count-and-percent")]
    [InlineData("In 22 out of 26 cases (84.6153846153846153846153846153846154%) it was made.", null)]
    [InlineData("In 22 out of 26 cases (84.6153846153846153946153846153846154%) it was made.", "count-and-percent")]
    [InlineData("Of the 41 cases, 2000000000 were boys and 2000000000 were girls.", "sum-disagrees")]
    [InlineData("Of 99999999999999999999 cases, 12 + 99999999999 = 5, and 41%% were late.", null)]
    public void No_number_is_too_strange_to_be_read(string text, string? id) =>
        Read(text).Select(finding => finding.Code).Distinct().ShouldBe(id is null ? [] : [id]);

    [Theory]
    [InlineData("Out of 26 plans, 23 (84%) were good.", "count-and-percent")]
    [InlineData("Of the 26 plans that we read, twenty-three were good (84%).", "count-and-percent")]
    [InlineData("Out of 26 plans, 22 (85%) were good.", null)]
    [InlineData("Of 40 plans, 12 had a date, and 6 (50%) of these were met.", null)]
    [InlineData("It was good in 23 out of 26 plans – 84% – as before.", "count-and-percent")]
    [InlineData("Getting on for half (46%) were late.", null)]
    [InlineData("Not far short of two thirds (65%) were late.", null)]
    [InlineData("Not far off half (71%) were late.", "unfair-word")]
    [InlineData("Half as many again (45%) were late.", null)]
    [InlineData("All-day sessions (40%) were held.", null)]
    [InlineData("Half-day visits (12%) were made.", null)]
    [InlineData("Every other case (50%) was read again.", null)]
    [InlineData("Half or more (58%) came.", null)]
    [InlineData("Three-quarters (58%) came.", "unfair-word")]
    [InlineData("Every case (58%) was read again.", "unfair-word")]
    [InlineData("The fieldwork took place in March 2011 and", "unfinished-sentence")]
    [InlineData("All of the plans had been reviewed, though two had not been.", "all-and-none")]
    [InlineData("All of the plans had been reviewed, though two had not been signed.", null)]
    [InlineData("Every case had a plan. In four cases there was no plan.", "all-and-none")]
    [InlineData("Every case had a plan. In four cases there was no review.", null)]
    [InlineData("Of the 41 cases there were 20 boys, 15 girls and 8 others.", "sum-disagrees")]
    [InlineData("Of the 41 cases there were 20 boys, 15 girls and 6 others.", null)]
    [InlineData("The sample was 41 cases. The cases fell into two groups, 12 in custody and 31 in the community.", "sum-disagrees")]
    [InlineData("The sample was 43 cases. The cases fell into two groups, 12 in custody and 31 in the community.", null)]
    public void What_is_said_in_other_words_is_read_too(string text, string? id) =>
        Read(text).Select(finding => finding.Code).ShouldBe(id is null ? [] : [id]);

    /// <summary>Sentences of the reference sets cut up and put together again: whatever a text says, it is read to its end.</summary>
    [Fact]
    public void Any_text_is_read_to_its_end()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "findings", "true-sentences.json")));
        var words = file.RootElement.GetProperty("sentences").EnumerateArray().SelectMany(item => item.GetString()!.Split(' ')).ToArray();
        var chance = new Plumbline.Statistics.SeededRandom("any text");
        for (var text = 0; text < 300; text++)
        {
            Should.NotThrow(() => Read(string.Join(' ', Enumerable.Range(0, 60).Select(_ => words[chance.Below(words.Length)]))));
        }
    }

    [Theory]
    [InlineData("The sample was 38 cases.")]
    [InlineData("We looked at 38 cases.")]
    [InlineData("Inspectors assessed 38 cases in detail.")]
    [InlineData("The team examined 38 case files.")]
    [InlineData("Our sample consisted of thirty-eight cases.")]
    [InlineData("A total of 38 cases were inspected.")]
    public void A_text_states_its_sample_in_many_ways(string statement) =>
        Read($"{statement}\n\nPlans were late in 57% of the cases inspected.\n").ShouldHaveSingleItem().Code.ShouldBe("impossible-share");

    [Fact]
    public void The_place_is_that_of_the_figure_in_the_file_despite_markup_and_markers() =>
        Read("We read 38 cases.\n\n- (2) *Risk of Harm* was reviewed in\n  **54%** of cases.\n")
            .ShouldHaveSingleItem().Place
            .ShouldBe(new Place("text.md", 4, 5));

    [Fact]
    public void A_sentence_cut_by_a_page_is_read_whole() =>
        Read("We read 38 cases.\n\n(2) There was progress in 2\n\nout of 18 cases (12%).\n").ShouldHaveSingleItem().Code.ShouldBe("count-and-percent");

    [Fact]
    public void Bindings_in_a_narrative_are_passed_over() => Read("It was made in {{q11_rmp_done percent}} of cases.\n").ShouldBeEmpty();

    [Fact]
    public void An_empty_text_has_no_findings() => Read("").ShouldBeEmpty();

    private static IReadOnlyList<Refusal> Read(string text) => ProofReader.Read(text, "text.md", new ProofSettings { Bands = Given.Comments });
}
