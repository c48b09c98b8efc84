using System.Text.RegularExpressions;
using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.SecondReadings;

/// <summary>Holds the examples of docs/methods/review.md against the rule.</summary>
public sealed class CountingReadingTests
{
    private static readonly Instrument Two = Given.AnInstrument(Given.AQuestion("needed"), Given.AQuestion("engaged"));

    private static readonly Instrument Routed = Given.AnInstrument(Given.AQuestion("needed"), Given.AQuestion("done") with { Relevant = "${needed} = 'yes'" });

    public static TheoryData<string, string, string, string> Examples => new(
        Regex.Match(File.ReadAllText(Repository.PathTo("docs", "methods", "review.md")), "```counting\n.*?\n(.*?)```", RegexOptions.Singleline).Groups[1].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => (words[0], words[1], words[2], words[4])));

    [Theory, MemberData(nameof(Examples))]
    public void Of_the_readings_of_a_case_that_one_counts_that_the_document_says(string first, string second, string adjudicated, string counts)
    {
        var readings = new[] { (Purpose.First, first), (Purpose.Second, second), (Purpose.Adjudicated, adjudicated) }
            .Where(one => one.Item2 != "none")
            .ToDictionary(one => one.Item1, one => Read(Two, one.Item2));

        (CountingReading.Of(readings)?.Code() ?? "nothing").ShouldBe(counts);
    }

    [Fact]
    public void The_document_has_examples_of_every_outcome() =>
        Examples.Select(row => row.Data.Item4).Distinct().Order().ShouldBe(["adjudicated", "first", "nothing"]);

    [Fact]
    public void What_was_typed_behind_a_closed_question_begins_no_reading() =>
        CountingReading.Of(new Dictionary<Purpose, CaseAssessment> { [Purpose.First] = Read(Routed, "-y") }).ShouldBeNull();

    [Fact]
    public void Readers_who_differ_only_behind_a_closed_question_agree() => CountingReading.Of(new Dictionary<Purpose, CaseAssessment>
    {
        [Purpose.First] = Read(Routed, "ny"), [Purpose.Second] = Read(Routed, "nn"), [Purpose.Adjudicated] = Read(Routed, "yy"),
    }).ShouldBe(Purpose.First);

    [Fact]
    public void A_case_of_which_one_thing_was_found_not_applicable_is_begun() =>
        CaseAssessment.Of(Given.ACase("C1"), Two, [Answer.Missing, Answer.NotApplicable]).IsBegun.ShouldBeTrue();

    private static CaseAssessment Read(Instrument instrument, string answers) =>
        CaseAssessment.Of(
            Given.ACase("C1"), instrument, [.. answers.Select(letter => letter switch { 'y' => Answer.Yes, 'n' => Answer.No, _ => Answer.Missing })]);
}
