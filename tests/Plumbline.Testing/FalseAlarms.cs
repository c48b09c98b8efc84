using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;

namespace Plumbline.Testing;

/// <summary>How often an assessor is shown as lenient or strict though nobody differs: each reads other cases of one kind.</summary>
public static class FalseAlarms
{
    /// <summary>The share of simulated teams in which the interval of the first assessor leaves out nought.</summary>
    /// <param name="cases">Cases of each assessor.</param>
    /// <param name="together">The correlation of two judgements of one case.</param>
    public static double Of(int assessors, int cases, int questions, double together, int teams, SeededRandom chance)
    {
        var alarms = 0;
        var score = new SimulatedScore("", 0.65, together, questions, 0.01);
        for (var team = 0; team < teams; team++)
        {
            var judgements = from assessor in Enumerable.Range(0, assessors)
                             from place in Enumerable.Range(0, cases)
                             let found = score.Caseload(chance, 1)[0]
                             from question in Enumerable.Range(0, questions)
                             select new Judgement($"C{assessor}.{place}", $"q{question}", (question + place) % questions < found.Part ? Answer.Yes : Answer.No) { Assessor = $"A{assessor}" };
            var line = AssessorLeniency.Of([.. judgements])[0];
            alarms += line.Difference is { } difference && (difference.Low > 0 || difference.High < 0) ? 1 : 0;
        }

        return alarms / (double)teams;
    }
}
