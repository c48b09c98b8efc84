using Plumbline.Instruments;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments;

public sealed class InstrumentFileTests
{
    private static readonly string CoreCase = Repository.PathTo("instruments", "core-case", "2009.1.yaml");

    [Fact]
    public void The_question_set_of_the_core_case_inspection_is_sound()
    {
        var instrument = InstrumentFile.Read(CoreCase).Value;

        instrument.Questions.Count.ShouldBe(260);
        instrument.Questions.GroupBy(question => question.Role).ToDictionary(group => group.Key, group => group.Count())
            .ShouldBe(
                new Dictionary<QuestionRole, int> { [QuestionRole.Routing] = 29, [QuestionRole.Scored] = 181, [QuestionRole.Descriptive] = 50 },
                ignoreOrder: true);
        instrument.Questions.SelectMany(question => question.Themes).CountBy(theme => theme).OrderBy(pair => pair.Key)
            .ShouldBe([new("likelihood-of-reoffending", 38), new("risk-of-harm", 42), new("safeguarding", 38)]);
    }

    [Fact]
    public void Every_fault_is_named_with_line_column_id_and_suggestion()
    {
        var broken = File.ReadAllText(CoreCase)
            .Replace("relevant: \"${r11_rmp_required} = 'no'\"", "relevant: \"${r11_rpm_required} = 'no'\"", StringComparison.Ordinal)
            .Replace("    chain: rosh_class\n    chain_role: direction", "    chian: rosh_class\n    chain_role: direction", StringComparison.Ordinal)
            .Replace("from: 60", "from: 80", StringComparison.Ordinal);
        var lines = broken.Split('\n');

        var refusals = InstrumentFile.Parse(broken, "broken.yaml").Refusals.Select(refusal => refusal.ToString()).ToList();

        refusals.ShouldBe(
        [
            $"broken.yaml:{LineOf("from: 75")}:7: comments: MINIMUM begins at 75, not above MODERATE at 80 (MINIMUM)",
            $"broken.yaml:{LineOf("chian:")}:5: chian is not known here (d11_class_understated); did you mean chain?",
            $"broken.yaml:{LineOf("r11_rpm_required")}:15: the condition asks for ${{r11_rpm_required}}, which is no question and no field of the profile "
                + $"(r11_roh_issues_no_rmp); did you mean r11_rmp_required?",
        ]);

        int LineOf(string text) => Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal)) + 1;
    }

    [Theory]
    [InlineData("a: [b", "bad.yaml:2:1: While parsing a flow sequence")]
    [InlineData("- a\n- b\n", "bad.yaml:1:1: expected names and values at the top level")]
    [InlineData("a: &x 1\nb: *x\n", "bad.yaml:2:4: aliases are not used in these files; write the value out")]
    [InlineData("", "bad.yaml:1:1: expected names and values at the top level")]
    public void A_file_that_is_no_instrument_is_refused_where_it_breaks(string text, string start) =>
        InstrumentFile.Parse(text, "bad.yaml").Refusals[0].ToString().ShouldStartWith(start);

    [Fact]
    public void A_file_nested_so_as_to_exhaust_the_machine_is_refused() =>
        InstrumentFile.Parse(new string('[', 10_000), "deep.yaml").Refusals[0].Message.ShouldContain("nested more than 32 levels deep");

    [Fact]
    public void The_fingerprint_holds_what_is_said_and_not_how_the_file_is_laid_out()
    {
        var text = File.ReadAllText(CoreCase);
        var fingerprint = FingerprintOf(text);

        FingerprintOf(text.ReplaceLineEndings("\r\n")).ShouldBe(fingerprint);
        FingerprintOf("# another comment\n" + text).ShouldBe(fingerprint);
        FingerprintOf(text.Replace("status: published", "status: draft", StringComparison.Ordinal)).ShouldBe(fingerprint);
        FingerprintOf(text.Replace("The screening for risk of serious harm was accurate", "The screening was accurate", StringComparison.Ordinal)).ShouldNotBe(
            fingerprint);
        FingerprintOf(text.Replace("from: 60", "from: 61", StringComparison.Ordinal)).ShouldNotBe(fingerprint);

        static string FingerprintOf(string text) => InstrumentFile.Fingerprint(InstrumentFile.Parse(text, "text").Value.Draft);
    }

    [Fact]
    public void What_is_written_reads_back_as_it_was()
    {
        var draft = InstrumentFile.Read(CoreCase).Value.Draft;
        var written = InstrumentFile.Write(draft);

        var again = InstrumentFile.Parse(written, "written").Value.Draft;

        InstrumentFile.Write(again).ShouldBe(written);
        foreach (var (list, choices) in draft.Choices)
        {
            again.Choices[list].ShouldBe(choices);
        }

        var lists = new Dictionary<string, IReadOnlyList<Choice>>();
        (again with { Choices = lists }).ShouldBeEquivalentTo(draft with { Choices = lists });
    }
}
