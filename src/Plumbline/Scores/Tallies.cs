using Plumbline.Assessments;

namespace Plumbline.Scores;

/// <summary>The one place where judgements are counted.</summary>
public static class Tallies
{
    /// <summary>All judgements of the cases on the questions, pooled. Questions are named by their place in the instrument.</summary>
    public static Tally Of(IEnumerable<CaseAssessment> cases, IReadOnlyList<int> questions)
    {
        var tally = default(Tally);
        foreach (var read in cases)
        {
            foreach (var question in questions)
            {
                tally = tally.With(read.Counted(question));
            }
        }

        return tally;
    }
}
