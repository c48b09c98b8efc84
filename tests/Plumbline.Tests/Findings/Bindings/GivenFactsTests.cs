using Plumbline.Findings.Bindings;
using Plumbline.Inspections;
using Plumbline.Statistics;
using Plumbline.Voices;

namespace Plumbline.Tests.Findings.Bindings;

public sealed class GivenFactsTests
{
    [Fact]
    public void Voices_benchmark_and_context_are_asked_for_by_their_keys()
    {
        var questionnaire = new Questionnaire("children", new LocalText("Children"), [new QuestionnaireQuestion("s_why", new LocalText("Knew why"))]);
        var voices = new Responses(questionnaire, [new Response("Y01", "s_why", true), new Response("Y02", "s_why", false), new Response("Y03", "s_why", true)]);
        var benchmark = new Benchmark(new LocalText("so far"), [new BenchmarkRow("safeguarding", 37, 91, 68)]);

        var facts = GivenFacts.Of([voices], benchmark, [new ContextFact("offence-rate", 39, "per 1,000", null, null), new ContextFact("population", 345_600, "people", null, null)]).ToDictionary();

        facts["respondents:children"].ShouldBe(new Fact.Total(3));
        facts["s_why"].ShouldBe(new Fact.Counted(new Share(2, 3)));
        facts["benchmark:safeguarding:highest"].ShouldBe(new Fact.Given(91, GivenUnit.Percent));
        facts["context:offence-rate"].ShouldBe(new Fact.Given(39, GivenUnit.PerThousand));
        facts["context:population"].ShouldBe(new Fact.Given(345_600));
    }
}
