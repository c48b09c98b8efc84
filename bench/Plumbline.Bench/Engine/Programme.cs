using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Rulesets;
using Plumbline.Scores.Planes;

namespace Plumbline.Bench.Engine;

/// <summary>An invented programme: inspections of 50 cases and 200 questions in 8 criteria, judged by a fixed rule of numbers.</summary>
internal sealed class Programme(int inspections)
{
    public const int Cases = 50;
    public const int Questions = 200;
    public const int Criteria = 8;
    public const int QuestionsInCriterion = Questions / Criteria;

    public int Inspections { get; } = inspections;

    public long Judgements => (long)Inspections * Cases * Questions;

    public Instrument Instrument { get; } = new InstrumentDraft
    {
        Id = "bench",
        Version = "1",
        Title = new LocalText("Bench"),
        Rules = PooledShare.Of([new Band("MINIMUM", new LocalText("MINIMUM"), 75), new Band("DRASTIC", new LocalText("DRASTIC"), 0)]),
        Sections = [new Section("1", new LocalText("Work"))],
        Criteria = [.. Enumerable.Range(0, Criteria).Select(criterion => new Criterion($"1.{criterion}", "1", new LocalText("Work"), new LocalText("Work")))],
        Phases = [new Phase("all", new LocalText("All"), null)],
        Choices = new Dictionary<string, IReadOnlyList<Choice>> { ["judgement"] = [.. Answers.Codes.Select(code => new Choice(code, new LocalText(code)))] },
        Questions = [
            .. Enumerable.Range(0, Questions)
                .Select(question =>
                    new Question($"q{question}", new LocalText("Work was good enough"), QuestionRole.Scored)
                    {
                        Criterion = $"1.{question / QuestionsInCriterion}", MayBeNotApplicable = true,
                    }),
        ],
    }.Prove().Value;

    /// <summary>A third each of yes, no and not applicable or so, by a mixing function that is the same for ever.</summary>
    public static Answer AnswerOf(int inspection, int @case, int question)
    {
        var mixed = ((ulong)inspection * 0x9E3779B97F4A7C15UL) ^ ((ulong)@case * 0xBF58476D1CE4E5B9UL) ^ ((ulong)question * 0x94D049BB133111EBUL);
        mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9UL;
        return (Answer)(1 + ((mixed >> 40) % 3));
    }

    /// <summary>Every judgement in a byte, by inspection, question and case: what planes are built from.</summary>
    public Answer[] Narrow()
    {
        var answers = new Answer[Judgements];
        Parallel.For(0, Inspections, inspection =>
        {
            var at = inspection * Questions * Cases;
            for (var question = 0; question < Questions; question++)
            {
                for (var @case = 0; @case < Cases; @case++)
                {
                    answers[at++] = AnswerOf(inspection, @case, question);
                }
            }
        });
        return answers;
    }

    /// <summary>The planes of judgements that lie in memory, a byte each.</summary>
    public JudgementPlanes Planes(Answer[] narrow)
    {
        var planes = new JudgementPlanes(PlaneRows.Of(Instrument), [.. Enumerable.Repeat(Cases, Inspections)]);
        Parallel.For(0, Inspections, inspection =>
        {
            for (var question = 0; question < Questions; question++)
            {
                planes.Add(inspection, planes.Rows[question], 0, narrow.AsSpan(((inspection * Questions) + question) * Cases, Cases));
            }
        });
        return planes;
    }
}
