using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;

namespace Plumbline.Testing;

/// <summary>
/// How often an assessor is shown as lenient or strict though nobody differs: each reads cases of one kind, and which questions of a case are sufficient is
/// chance.
/// </summary>
public static class FalseAlarms
{
    /// <summary>The share of simulated teams in which the interval of the first assessor leaves out nought.</summary>
    /// <param name="cases">Cases of each assessor.</param>
    /// <param name="together">The correlation of two judgements of one case.</param>
    /// <param name="shared">How many of their cases the others read too, each judging for themselves:
    /// a case has one share of what is sufficient, whoever reads it.</param>
    public static double Of(int assessors, int cases, int questions, double together, int teams, SeededRandom chance, int shared = 0)
    {
        var alarms = 0;
        var order = Enumerable.Range(0, questions).ToArray();
        var score = new SimulatedScore("", 0.65, together, questions, 0.01);
        for (var team = 0; team < teams; team++)
        {
            var judgements = new List<Judgement>();
            foreach (var place in Enumerable.Range(0, cases))
            {
                var ofAll = score.Caseload(chance, 1)[0];
                foreach (var assessor in Enumerable.Range(0, assessors))
                {
                    var found = place < shared ? order.Count(_ => chance.Below(questions) < ofAll.Part) : score.Caseload(chance, 1)[0].Part;
                    chance.Shuffle(order.AsSpan());
                    var name = place < shared ? $"S{place}" : $"C{assessor}.{place}";
                    judgements.AddRange(order
                        .Index()
                        .Select(question => new Judgement(name, $"q{question.Item}", question.Index < found ? Answer.Yes : Answer.No)
                        {
                            Assessor = $"A{assessor}",
                        }));
                }
            }

            var line = AssessorLeniency.Of(judgements, "A0");
            alarms += line?.Difference is { } difference && (difference.Low > 0 || difference.High < 0) ? 1 : 0;
        }

        return alarms / (double)teams;
    }
}
